import { describe, expect, it } from "vitest";
import { searchText } from "../../../src/explore/filters/text.ts";
import { select } from "../../../src/explore/select.ts";
import { HILLAH_INDEX } from "../hillah.ts";

const found = (text: string): string[] =>
  select(HILLAH_INDEX, { text }).events.map(({ event }) => event.id);

describe("the search", () => {
  it.each([
    ["a title", "gunship", "kirkuk-gunship-strike"],
    ["an Arabic place name without its hamza", "اربيل", "erbil-drone-attack"],
    ["an Arabic name with haa for taa marbuta", "الحله", "hillah-strike"],
    ["another spelling of a person", "qasem", "soleimani-killing"],
    ["words of a quote", "one-way [drone] attack", "kirkuk-gunship-strike"],
    ["a quote with a plain apostrophe", "upon Iraq's sovereignty", "erbil-drone-attack"],
    ["a later claim", "two civilian women", "hillah-strike"],
    ["two words in any order and case", "KIRKUK  ac-130j", "kirkuk-gunship-strike"],
  ])("finds an event by %s", (_, text, id) => {
    expect(found(text)).toContain(id);
    expect(found(text).length).toBeLessThan(HILLAH_INDEX.events.length);
  });

  it("wants every word", () => {
    expect(found("Kirkuk gunship")).toEqual(["kirkuk-gunship-strike"]);
    expect(found("Kirkuk xyz")).toEqual([]);
  });
});

describe("the text of a search", () => {
  it.each([
    ["keeps blanks at the ends, for typing goes on", "a ", "a "],
    ["is none when it is blank", " \n\u00A0", undefined],
    ["is none when it is empty", "", undefined],
    ["mends half of a surrogate pair", "a\uD83D", "a\uFFFD"],
    ["keeps 200 characters", "أ".repeat(201), "أ".repeat(200)],
    ["cuts no character in two", "😀".repeat(201), "😀".repeat(200)],
  ])("%s", (_, text, kept) => {
    expect(searchText(text)).toBe(kept);
  });
});
