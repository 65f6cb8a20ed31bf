import { describe, expect, it } from "vitest";
import { SENTENCES } from "../../src/import/sentences.ts";
import { LANGUAGE_IDS } from "../../src/ui/messages/index.ts";
import { badImport, badImports, problemsOf } from "./bad-import.ts";

/** Codes of what no small text can have: zips, Parquet and FlatGeobuf have tests of their own. */
const WITHOUT_FILE =
  /^(?:too-|story-beside|zip-|not-kmz|kmz-|json-unread|json-read|csv-row-huge|types-many|sources-many|parquet-|geo-|fgb-|shape-damaged|feature-damaged)/;

describe("every code of an import", () => {
  it("has a folder with a file that shows it", () => {
    const codes = Object.keys(SENTENCES).filter((code) => !WITHOUT_FILE.test(code));
    expect(badImports()).toEqual(codes.toSorted());
  });

  it.each(badImports())(
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
