import { describe, expect, it } from "vitest";
import { formatIssue } from "../../src/story/format-issue.ts";
import { ISSUE_CODES } from "../../src/story/issue-codes.ts";
import {
  badFixtures,
  badFiles,
  expectedIssues,
  parseBad,
  type ExpectedIssue,
} from "./bad-fixture.ts";

type Spotted = Omit<ExpectedIssue, "at">;

describe("the bad fixtures", () => {
  it("are one folder for every issue code, and no other", () => {
    expect(badFixtures()).toEqual(Object.keys(ISSUE_CODES).sort());
  });

  it.each(badFixtures())(
    "%s is found at its file, line and column, and nothing else is",
    (name) => {
      const spot = ({ code, file, line, column }: Spotted) => ({ code, file, line, column });
      const expected = expectedIssues(name);
      expect(parseBad(name).issues.map(spot)).toEqual(expected.map(spot));
      expect(expected.map(({ code }) => code)).toContain(name);
    },
  );

  it.each(badFixtures())("%s points at the text the expectation names", (name) => {
    const files = badFiles(name);
    for (const { file, line, column, at } of expectedIssues(name)) {
      const text = files.get(file)?.text?.split("\n")[line - 1] ?? "";
      expect(text.startsWith(at, column - 1), `“${at}” at ${file}:${line}:${column}`).toBe(true);
    }
  });

  it.each(badFixtures())("%s is told with its place, its code and what to do", (name) => {
    const issue = parseBad(name).issues.find(({ code }) => code === name);
    if (!issue) throw new Error(`There is no issue ${name}.`);
    const { file, line, column, severity, message } = issue;
    const { mend } = ISSUE_CODES[issue.code];
    expect(message.length).toBeGreaterThan(mend.length + 10);
    expect(message.endsWith(mend)).toBe(true);
    expect(formatIssue(issue)).toBe(
      `${file}:${line}:${column}: ${severity}: ${message} [${issue.code}]`,
    );
  });
});

describe("what becomes of a bad record", () => {
  const good = { events: 5, places: 5, quotes: 7, claims: 7, notes: 5, unmapped: 1 };

  const counts = (name: string) => {
    const { story } = parseBad(name);
    return Object.fromEntries(
      Object.keys(good).map((list) => [list, story[list as keyof typeof good].length]),
    );
  };

  it.each([
    ["record-invalid", { unmapped: 0 }],
    ["duplicate-id", { notes: 4 }],
    ["edtf-syntax", { claims: 6 }],
    ["time-zone-unknown", { events: 4 }],
    ["note-without-source", { notes: 4 }],
    ["claimant-missing", { claims: 6 }],
    ["claim-value-mismatch", { claims: 6 }],
    ["dangling-reference", {}],
    ["unknown-field", {}],
    ["duplicate-key", {}],
    ["json-syntax", {}],
    ["header-invalid", {}],
    ["supersedes-invalid", {}],
    ["coordinates-outside-world", {}],
    ["quote-digest", {}],
  ])("%s leaves out that record and no other", (name, lost) => {
    expect(counts(name)).toEqual({ ...good, ...lost });
  });

  it.each([
    ["coordinates-outside-world", "northhaven"],
    ["ring-invalid", "gull-island"],
    ["precision-mismatch", "gull-island"],
  ])("%s keeps the place without its geometry", (name, id) => {
    expect(parseBad(name).story.places.find((place) => place.id === id)?.geometry).toBeNull();
  });

  it("a claim of one party cannot put aside that of another", () => {
    const { claims } = parseBad("supersedes-invalid").story;
    expect(claims.filter((claim) => "supersedes" in claim)).toEqual([]);
  });

  it("hidden characters are taken out of the text", () => {
    const event = parseBad("hidden-character").story.events.find((e) => e.id === "ramp-agreement");
    expect(event?.title).toEqual({ en: "Both sides agree on tests" });
  });
});
