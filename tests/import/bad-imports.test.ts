import { describe, expect, it } from "vitest";
import { SENTENCES } from "../../src/import/sentences.ts";
import { LANGUAGE_IDS } from "../../src/ui/messages/index.ts";
import { badImports } from "./bad-import.ts";

// What is told of the files is compared where it is told: in tests/cli/dateline/bad-imports.test.ts
// for the command, in tests/app/opening/bad-imports.test.ts for the page.
describe("every code of an import", () => {
  it("has a folder with what shows it, and no other has one", () => {
    expect(badImports()).toEqual(Object.keys(SENTENCES).toSorted());
  });

  it.each(Object.entries(SENTENCES))("%s is said in every language", (_, texts) => {
    for (const lang of LANGUAGE_IDS)
      expect(texts).toHaveProperty(lang, expect.stringMatching(/\S/));
  });
});
