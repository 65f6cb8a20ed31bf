import { describe, expect, it } from "vitest";
import { checkOutcome, vitestOutcome } from "../../../src/cli/run/outcome.mjs";

type Report = Exclude<Parameters<typeof vitestOutcome>[0], null>;

function report(numbers: Partial<Report>): Report {
  return {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...numbers,
  };
}

describe("outcome of a check", () => {
  it("is one passed or one failed", () => {
    expect(checkOutcome(0)).toMatchObject({ passed: 1, failed: 0 });
    expect(checkOutcome(2)).toMatchObject({ passed: 0, failed: 1, note: "exit code 2" });
  });
});

describe("outcome of a Vitest run", () => {
  it("counts every test", () => {
    const outcome = vitestOutcome(report({ numPassedTests: 7, numFailedTests: 2 }), 1);
    expect(outcome).toEqual({ passed: 7, failed: 2, note: "7 passed, 2 failed" });
  });

  it("passes a run in which every test passed", () => {
    const outcome = vitestOutcome(report({ numPassedTests: 7 }), 0);
    expect(outcome).toEqual({ passed: 7, failed: 0, note: "7 passed, 0 failed" });
  });

  it("counts a skipped test as failed, and says how many there are", () => {
    const skipped = { numPassedTests: 7, numPendingTests: 2, numTodoTests: 1 };
    expect(vitestOutcome(report(skipped), 0).note).toBe("7 passed, 3 failed, 3 skipped");
  });

  it("is one failure when Vitest left no report", () => {
    expect(vitestOutcome(null, 1)).toMatchObject({ passed: 0, failed: 1 });
    expect(vitestOutcome(null, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it("is one failure when no test failed but Vitest did, as with missed coverage", () => {
    expect(vitestOutcome(report({ numPassedTests: 7 }), 1)).toMatchObject({ passed: 7, failed: 1 });
  });

  it("is one failure when there was no test to run", () => {
    expect(vitestOutcome(report({}), 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(vitestOutcome(report({}), 1)).toMatchObject({ passed: 0, failed: 1 });
  });

  it("counts a test file that did not load beside the tests that failed", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] },
      { status: "passed", assertionResults: [{ status: "passed" }] },
    ];
    const outcome = vitestOutcome(report({ numPassedTests: 2, numFailedTests: 1, testResults }), 1);
    expect(outcome).toMatchObject({ passed: 2, failed: 2 });
  });
});
