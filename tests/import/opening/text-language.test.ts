import { describe, expect, it } from "vitest";
import { languageOfRows, languageOfText } from "../../../src/import/opening/text-language.ts";

describe("the language of a text, by its letters and most frequent words", () => {
  it.each([
    ["فيضان في بغداد", "en", "ar"],
    ["فيضان في بغداد (Reuters)", "en", "ar"],
    ["الفيضان", "ar", "ar"],
    ["שיטפון", "en", "he"],
    ["홍수", "ar", "ko"],
    // Letters of many languages are none by themselves, whatever language the page is in.
    ["Inondation à Bagdad", "en", "und"],
    ["Überschwemmung in der Nähe von Bagdad, bei der die Brücke einstürzte", "en", "und"],
    ["Inundación cerca de Mosul, en la que se hundió el puente", "en", "und"],
    ["Flood, Baghdad", "en", "und"],
    ["Flood near Baghdad", "en", "en"],
    ["The bridge of Mosul was closed", "ar", "en"],
    ["Потоп", "ar", "und"],
    ["Потоп", "en", "und"],
    ["2023-04-13 36.19", "ar", "ar"],
    ["", "en", "en"],
  ])("of %j on a page in %s is %s", (text, page, lang) => {
    expect(languageOfText(text, page)).toBe(lang);
  });
});

describe("the language of a table", () => {
  const row = (cells: Record<string, string>) => ({
    at: { row: 1 },
    cells: new Map(Object.entries(cells)),
  });

  it("is that of its titles and names, not of its addresses and headings", () => {
    const rows = [row({ title: "فيضان", link: "https://example.org/a/very/long/address" })];
    expect(languageOfRows(["title", "link"], rows, {}, "en")).toBe("ar");
  });

  it("is that of the columns that the reader says are worded", () => {
    const rows = [row({ a: "فيضان في حي", title: "x" })];
    expect(languageOfRows(["a", "title"], rows, { map: { a: "description" } }, "en")).toBe("ar");
  });
});
