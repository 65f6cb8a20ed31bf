import { describe, expect, it } from "vitest";
import { inLanguage, otherNames, placeNames } from "../../src/story/text.ts";
import { parseHarbour } from "./harbour.ts";

describe("text in the language a reader wants", () => {
  const both = { en: "Port", ar: "ميناء" };

  it.each([
    [["ar", "en"], "ميناء", "ar"],
    [["en"], "Port", "en"],
    [["fr", "ar"], "ميناء", "ar"],
    [["fr"], "Port", "en"],
    [[], "Port", "en"],
    [["constructor"], "Port", "en"],
  ])("%j gives %s, and says that it is %s", (wanted, text, lang) => {
    expect(inLanguage(both, wanted)).toEqual({ text, lang });
  });

  it("no text at all is an empty text of no language", () => {
    expect(inLanguage({}, ["en"])).toEqual({ text: "", lang: "und" });
  });
});

describe("a place's names", () => {
  const [town] = parseHarbour().story.places;
  if (!town) throw new Error("The story has no place.");
  const named = (names: { toponym: string; lang: string }[]) =>
    placeNames({ ...town, properties: { ...town.properties, names } });

  it("are given by language, the first in a language first", () => {
    expect(placeNames(town)).toEqual({ en: "Northhaven", ar: "نورثهيفن" });
    expect(
      named([
        { toponym: "Haven", lang: "en" },
        { toponym: "North", lang: "en" },
      ]),
    ).toEqual({ en: "Haven" });
  });

  it("without any, the title stands in", () => {
    expect(named([])).toEqual({ und: "Northhaven" });
  });

  it("in other languages are those besides the one that was found", () => {
    const names = { en: "Northhaven", ar: "نورثهيفن" };
    expect(otherNames(names, "en")).toEqual([["ar", "نورثهيفن"]]);
    expect(otherNames({ ar: "نورثهيفن" }, inLanguage({ ar: "نورثهيفن" }, ["en"]).lang)).toEqual([]);
  });
});
