import { describe, expect, it } from "vitest";
import { importText } from "./import-text.ts";

const codes = (name: string, content: string | Uint8Array): string[] =>
  importText(name, content).problems.map(({ code }) => code);

describe("bytes that are no text", () => {
  it.each([
    ["bytes of all values", Uint8Array.from({ length: 5120 }, (_, n) => n % 256), ""],
    [
      "a picture",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
      "PNG",
    ],
    [
      "a workbook under a table's name",
      new TextEncoder().encode("PK\u0003\u0004rest"),
      "zip, xlsx, ods",
    ],
  ])("%s: one sentence, and no columns of nonsense", (_, bytes, detail) => {
    const { columns, problems, story } = importText("table.csv", bytes);
    expect(problems).toEqual([{ code: "not-text", detail }]);
    expect(columns).toEqual([]);
    expect(story).toBeNull();
  });

  it("are not seen in a text with a stray control character", () => {
    const table = `title,date\n${"A,2024-03-04\n".repeat(40)}B\u0001,2024-03-05\n`;
    expect(codes("table.csv", table)).toEqual([]);
  });
});

describe("a table of which nothing is understood says so", () => {
  it.each([
    ["with headings only", "title,date,lat,lon\n", "rows-none"],
    ["without headings", "Baghdad,33.3,44.4\nMosul,36.3,43.1\n", "columns-unknown"],
    ["that is a page", "<!doctype html><p>Not found</p>\n<hr>\n", "columns-unknown"],
  ])("%s", (_, text, code) => {
    expect(codes("table.csv", text)).toContain(code);
  });

  it("and one with a title alone does not", () => {
    expect(codes("table.csv", "title\nA\n")).toEqual([]);
  });
});

describe("what spreadsheets write", () => {
  it("is read with the line that says what separates the cells, and lines are counted with it", () => {
    const { columns, rejects } = importText(
      "table.csv",
      "sep=;\r\ntitle;date\r\nA;2024-03-04\r\nB;soon\r\n",
    );
    expect(columns.map(({ field }) => field)).toEqual(["title", "date"]);
    expect(rejects.map(({ problem }) => problem.line)).toEqual([4]);
  });

  it("may be in an older encoding, which the editor can name", () => {
    const bytes = Uint8Array.from("title;date\nM\u00fchle;2024-03-04\n", (c) => c.charCodeAt(0));
    expect(codes("table.csv", bytes)).toEqual(["encoding"]);
    const { problems, story } = importText("table.csv", bytes, { encoding: "windows-1252" });
    expect(problems).toEqual([]);
    expect(story?.events[0]?.title).toEqual({ en: "Mühle" });
  });

  it("has its headings in the editor's language", () => {
    const table =
      "Titel;Datum;Breite;Länge;Ort;Bemerkung\nFlut;14.03.2024;52,3456;-1,2345;Mill Lane;a\n";
    const { columns, counts } = importText("table.csv", table);
    expect(columns.map(({ field }) => field)).toEqual(
      "title date lat lon place description".split(" "),
    );
    expect(counts.placed).toBe(1);
  });
});

it("reads degrees and minutes behind their letters in one cell", () => {
  const { story } = importText("table.csv", "title,coordinates\nA,N52° 20.733' W1° 14.06'\n");
  expect(story?.places[0]?.geometry).toEqual({
    type: "Point",
    coordinates: [-1.2343333, 52.34555],
  });
});
