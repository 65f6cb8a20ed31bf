import { describe, expect, it } from "vitest";
import { SENTENCES } from "../../src/import/sentences.ts";
import { LANGUAGE_IDS } from "../../src/ui/messages/index.ts";
import { badImport, badImports, hasText, problemsOf } from "./bad-import.ts";

/** Codes of what no small file can have, or no single one; they have tests of their own. */
const WITHOUT_FILE: readonly string[] = [
  ...["too-large", "json-unread", "csv-row-huge", "sources-many", "names-many", "fgb-columns"],
  ...["zip-too-large", "zip-too-many", "zip-name", "zip-beside", "story-beside"],
];

describe("every code of an import", () => {
  it("has a folder with a file that shows it", () => {
    const codes = Object.keys(SENTENCES).filter((code) => !WITHOUT_FILE.includes(code));
    expect(badImports()).toEqual(codes.toSorted());
  });

  it.each(badImports().filter(hasText))(
    "%s is told where it stands, and nothing but what belongs to it",
    (code) => {
      const bad = badImport(code);
      expect(bad.problems.map((one) => one.code)).toContain(code);
      const found = problemsOf(bad).map(({ code, line, character }) => ({
        code,
        ...(line !== undefined && { line }),
        ...(character !== undefined && { column: character }),
      }));
      expect(found).toEqual(bad.problems);
    },
  );

  it.each(Object.entries(SENTENCES))("%s is said in every language", (_, texts) => {
    for (const lang of LANGUAGE_IDS)
      expect(texts).toHaveProperty(lang, expect.stringMatching(/\S/));
  });
});
