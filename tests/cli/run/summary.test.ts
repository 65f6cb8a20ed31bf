import { describe, expect, it } from "vitest";
import { checkOutcome, vitestOutcome } from "../../../src/cli/run/outcome.mjs";
import { summary, totals } from "../../../src/cli/run/summary.mjs";

const TYPES = { title: "types", seconds: 3.21, outcome: checkOutcome(0) };
const LINT = { title: "lint", seconds: 12, outcome: checkOutcome(1) };
const CRASH = { title: "unit and property tests", seconds: 1, outcome: vitestOutcome(null, 1) };
const LEFT_OUT = {
  title: "browser tests",
  seconds: 0,
  outcome: { passed: 0, failed: 0, note: "asked for with --no-browser", leftOut: true },
};

function lastLine(text: string) {
  return text.split("\n").at(-1);
}

describe("summary", () => {
  it("has a line for each step", () => {
    expect(summary([TYPES, LINT]).split("\n")).toEqual([
      "step   result   seconds",
      "types  passed       3.2",
      "lint   FAILED      12.0  exit code 1",
      "",
      "1 passed, 1 failed",
    ]);
  });

  it("ends with the totals, also when Vitest crashed without a report", () => {
    expect(lastLine(summary([TYPES, CRASH]))).toBe("1 passed, 1 failed");
    expect(totals([TYPES, CRASH])).toMatchObject({ passed: 1, failed: 1 });
  });

  it("says which step was not run and why, and counts it neither way", () => {
    const text = summary([TYPES, LEFT_OUT]);
    expect(text).toContain("browser tests: not run, asked for with --no-browser");
    expect(lastLine(text)).toBe("1 passed, 0 failed");
  });
});
