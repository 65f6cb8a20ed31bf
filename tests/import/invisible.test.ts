import { describe, expect, it } from "vitest";
import { nameKey } from "../../src/import/assemble/name-key.ts";
import { withoutInvisible } from "../../src/story/invisible.ts";
import { importText } from "./import-text.ts";

const ZWSP = "\u200b";
const SHY = "\u00ad";
const NBSP = "\u00a0";
const WJ = "\u2060";
const BOM = "\ufeff";
const NAMES = { ZWSP, SHY, NBSP, WJ, BOM };

describe("what nobody sees in a table", () => {
  it.each(Object.entries(NAMES))("%s round headings and cells changes nothing", (_, mark) => {
    const all = (cells: string[]) => cells.map((one) => `${mark}${one}${mark}`).join(",");
    const rows = [
      ["title", "date", "lat", "lon", "type", "place", "killed", "precision", "actor"],
      ["A", "2023-05-03", "33.12", "44.12", "Flood", "Hillah", "3", "town", "Army"],
    ];
    const { story, problems, columns } = importText("a.csv", rows.map(all).join("\n"));
    const clean = importText("a.csv", rows.join("\n"));
    expect(problems).toEqual([]);
    expect(columns.map(({ column }) => column)).toEqual(rows[0]);
    expect({ ...story, article: null }).toEqual({ ...clean.story, article: null });
  });

  it.each([ZWSP, SHY, WJ, BOM])("%j within words and headings is ignored", (mark) => {
    const { story } = importText(
      "a.csv",
      `tit${mark}le,ty${mark}pe,pla${mark}ce,actor\nA,Flo${mark}od,Hil${mark}lah,Ar${mark}my\nB,Flood,Hillah,Army\n`,
    );
    expect(story?.types.map(({ id }) => id)).toEqual(["flood"]);
    expect(story?.places.map(({ id }) => id)).toEqual(["hillah"]);
    expect(story?.actors.map(({ id }) => id)).toEqual(["army"]);
    expect(story?.events.map(({ title }) => title["en"])).toEqual(["A", "B"]);
  });

  it("blanks that do not break and marks of direction make no second party, place or type", () => {
    const { story } = importText(
      "a.csv",
      "title,type,place,actor\nA,Flash flood,Tal Afar,Iraqi Army\nB,\u200fFlash\u00a0flood,Tal\u00a0Afar\u200f,Iraqi\u202fArmy\n",
    );
    expect([story?.types.length, story?.places.length, story?.actors.length]).toEqual([1, 1, 1]);
  });

  it("a row of them alone is empty", () => {
    const { rejects } = importText("a.csv", `title,date\nA,2023\n${ZWSP},${WJ}\n`);
    expect(rejects.map(({ problem }) => problem.code)).toEqual(["row-empty"]);
  });
});

it.each([
  ["می\u200cخواهم", "می\u200cخواهم"],
  ["\u200cمی\u200cخواهم\u200c", "می\u200cخواهم"],
  ["👩\u200d🚒", "👩\u200d🚒"],
  ["สวัสดี\u200bครับ", "สวัสดี\u200bครับ"],
  ["Hil\u200blah", "Hillah"],
])("%j is seen as %j", (text, seen) => {
  expect(withoutInvisible(text)).toBe(seen);
});

it("a joiner within a word tells two names apart", () => {
  expect(nameKey("می\u200cخواهم")).not.toBe(nameKey("میخواهم"));
});
