import { describe, expect, it } from "vitest";
import { claimStates } from "../../src/import/claim-words.ts";
import { inLanguage } from "../../src/story/text.ts";
import { importText, reread } from "./import-text.ts";

describe("whether what parties say is contested, as a cell has it", () => {
  it.each<[string, string[]]>([
    ["contested", ["contested"]],
    ["Disputed", ["contested"]],
    ["agreed", ["agreed"]],
    ["One side only", ["single"]],
    ["single_party", ["single"]],
    ["superseded", ["superseded"]],
    ["contested; superseded", ["contested", "superseded"]],
    ["disputed, contested", ["contested"]],
    ["مختلف عليه", ["contested"]],
    ["umstritten", ["contested"]],
    ["", []],
    ["N/A", []],
  ])("reads “%s”", (cell, states) => expect(claimStates(cell)).toEqual(states));

  it.each([
    "undisputed",
    "confirmed",
    "single source",
    "yes",
    "contested?",
    "contested; perhaps",
    "1",
  ])("does not guess what “%s” means", (cell) => expect(claimStates(cell)).toBeNull());

  it("is a column by its heading, but not by one that may be anything", () => {
    const fieldOf = (heading: string) =>
      importText("a.csv", `title,${heading}\nA,agreed\n`).columns[1]?.field;
    expect(["claim_state", "Claim status", "حالة الأقوال"].map(fieldOf)).toEqual(
      Array(3).fill("claim"),
    );
    for (const heading of ["claim", "claims", "status", "disputed"])
      expect(fieldOf(heading)).not.toBe("claim");
  });

  it("stays in a note of a story, where it follows from what parties are quoted with", () => {
    const { story, problems } = importText(
      "a.csv",
      "title,claim state\nA,disputed\nB,unclear\nC,\n",
    );
    expect(problems.map(({ code, line, detail }) => [code, line, detail])).toEqual([
      ["claim-unread", 3, "unclear"],
    ]);
    expect(story?.notes.map(({ text }) => inLanguage(text, ["en"]).text)).toEqual([
      "What parties say of it, as the file has it: disputed",
      "In the imported file – claim state: “unclear”",
    ]);
    expect(story && reread(story).issues).toEqual([]);
  });
});
