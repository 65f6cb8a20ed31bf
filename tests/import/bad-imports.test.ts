import { describe, expect, it } from "vitest";
import { SENTENCES } from "../../src/import/sentences.ts";
import { BAD_IMPORTS } from "../fixtures/bad-import.ts";
import { LANGUAGE_IDS } from "../../src/ui/messages/index.ts";
import { problemsOf } from "../docs/import-page.ts";

/** Codes of what no small text can have: zips, Parquet and FlatGeobuf have tests of their own. */
const WITHOUT_FILE =
  /^(?:too-|story-beside|zip-|not-kmz|kmz-|json-unread|json-read|csv-row-huge|types-many|sources-many|parquet-|geo-|fgb-|shape-damaged|feature-damaged)/;

describe("every code of an import", () => {
  it("has a file that shows it", () => {
    const codes = Object.keys(SENTENCES).filter((code) => !WITHOUT_FILE.test(code));
    expect(Object.keys(BAD_IMPORTS).toSorted()).toEqual(codes.toSorted());
  });

  it.each(Object.keys(BAD_IMPORTS))("%s stands where it is told", (code) => {
    const bad = BAD_IMPORTS[code as keyof typeof BAD_IMPORTS];
    const found = bad && problemsOf(bad).filter((one) => one.code === code);
    expect(found?.map(({ line, character }) => [line, character])).toEqual([
      [bad?.at?.[0], bad?.at?.[1]],
    ]);
  });

  it.each(Object.entries(SENTENCES))("%s is said in every language", (_, texts) => {
    for (const lang of LANGUAGE_IDS)
      expect(texts).toHaveProperty(lang, expect.stringMatching(/\S/));
  });
});
