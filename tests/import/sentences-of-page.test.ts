import { describe, expect, it } from "vitest";
import { said } from "../../src/import/opening/said.ts";
import { tableView } from "../../src/import/opening/table.ts";
import { PAGE_SENTENCES, pageSentence } from "../../src/import/sentences-of-page.ts";
import { rejectsTable } from "../../src/import/rejects.ts";
import { sentence, SENTENCES } from "../../src/import/sentences.ts";
import type { ImportProblem } from "../../src/import/sheet.ts";
import { importText } from "./import-text.ts";

const CODES = Object.keys(SENTENCES) as ImportProblem["code"][];
const COMMAND = /--[a-z]|=-|dateline [a-z]/;

describe("what a reader of the page is told", () => {
  it.each(["en", "ar"])("names no option of the command, in %s", (lang) => {
    expect(CODES.filter((code) => COMMAND.test(pageSentence({ code }, lang)))).toEqual([]);
  });

  it("differs from what the command says only where that names its options", () => {
    const needless = CODES.filter((code) => {
      const text = sentence({ code, detail: "" });
      return Object.hasOwn(PAGE_SENTENCES, code) && !COMMAND.test(text);
    });
    expect(needless).toEqual([]);
  });

  it("is every sentence in English and Arabic, and they differ", () => {
    for (const { en = "", ar = "" } of Object.values(PAGE_SENTENCES)) {
      expect(en).toMatch(/^[A-Z].*\.$/);
      expect(ar).toMatch(/[\u0600-\u06ff].*\.$/);
    }
  });

  it("is what columns may be, by the names of fields", async () => {
    const { problems } = importText("a.csv", "title,date,up,across\nA,2023,33.3,44.4\n");
    const [told] = await said(problems);
    expect(told?.nearest).toBeUndefined();
    expect(told?.meant?.map(({ column, label }) => [column, label["en"]])).toEqual([
      ["up", "Latitude"],
      ["across", "Longitude"],
    ]);
    expect(problems[0]?.nearest).toBe("--map up=lat --map across=lon");
  });

  it("stands in the rows left out that it saves, too", async () => {
    const imported = importText("a.csv", "title,date\nA,03/04/2023\n");
    const { rejects } = await tableView("a.csv", imported, "en");
    expect(rejects).toContain("the choice “In dates such as 03/04/2023” decides which comes first");
    expect(rejects).not.toContain("--dates");
    expect(rejectsTable(imported, sentence)).toContain("--dates dmy");
  });
});
