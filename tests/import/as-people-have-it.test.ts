import { describe, expect, it } from "vitest";
import { importText } from "./import-text.ts";

const codes = (name: string, content: string | Uint8Array): string[] =>
  importText(name, content).problems.map(({ code }) => code);

describe("bytes that are no text", () => {
  it.each([
    ["bytes of all values", Uint8Array.from({ length: 5120 }, (_, n) => n % 256), "U+0001", 1],
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
  ])("%s: one sentence, and no columns of nonsense", (_, bytes, detail, line?: number) => {
    const { columns, problems, story } = importText("table.csv", bytes);
    const at = line === undefined ? {} : { line, character: 1 };
    expect(problems).toEqual([{ code: "not-text", detail, ...at }]);
    expect(columns).toEqual([]);
    expect(story).toBeNull();
  });

  it("are not seen in a text with a stray control character", () => {
    const table = `title,date\n${["A", "B", "C", "D"].map((title) => `${title.repeat(90)},2024\n`).join("")}B\u0001,2024-03-05\n`;
    expect(codes("table.csv", table)).toEqual([]);
  });
});

describe("a table of which nothing is understood says so", () => {
  it.each([
    ["with headings only", "title,date,lat,lon\n", "rows-none"],
    [
      "that is an article of one line",
      "On Tuesday, 26 December 2023, a rocket hit a bridge, officials said. Nobody was hurt.\n",
      "text-only",
    ],
    [
      "that is an article below its title",
      "Flood in Hillah\n\nThe river rose on Tuesday and took the old bridge away.\n\nNobody was hurt.\n",
      "text-only",
    ],
    [
      "whose article is Arabic",
      "ارتفع النهر يوم الثلاثاء، وسقط الجسر القديم في المدينة. ولم يصب أحد.\n",
      "text-only",
    ],
    [
      "without headings but with sentences in it",
      "2023-04-13,Flood in the old town. Many houses were damaged.,36.1,44.2\n",
      "headings-missing",
    ],
    ["without headings", "Baghdad,33.3,44.4\nMosul,36.3,43.1\n", "headings-missing"],
    ["of one row without headings", "Baghdad,2023-01-02\n", "headings-missing"],
    [
      "with a day and a position among headings",
      "Event,2023-01-02,33.3,44.4\nA,2023-01-03,36.3,43.1\n",
      "headings-missing",
    ],
    ["that is a page", "<!doctype html><p>Not found</p>\n<hr>\n", "content-other"],
  ])("%s", (_, text, code) => {
    const { story, rejects, counts, problems } = importText("table.csv", text);
    expect(problems.map((one) => one.code)).toEqual([code]);
    expect(story).toBeNull();
    expect([rejects, counts.unread]).toEqual([[], counts.rows]);
  });

  it.each([
    ["places.geojson", '{"type":"FeatureCollection","features":[]}', ["features-none"]],
    [
      "places.kml",
      '<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>',
      ["features-none"],
    ],
    ["places.geojson", "[]", ["not-a-collection"]],
    ["table.csv", "", ["csv-empty"]],
  ])("%s of no rows or features: %s", (name, text, found) => {
    expect(codes(name, text)).toEqual(found);
  });

  it.each([
    ["years as columns", "country,2019,2020\nIraq,1,2\n"],
    ["days as columns", "country,lat,lon,2020-01-22,2020-01-23\nIraq,33,44,1,2\n"],
  ])("%s are headings", (_, text) => {
    expect(codes("table.csv", text)).not.toContain("headings-missing");
  });

  it("is read once somebody says what its columns are, and that the first line is none stays said", () => {
    const text = "Baghdad,33.3,44.4\nMosul,36.3,43.1\n";
    const map = { Baghdad: "title", "33.3": "lat", "44.4": "lon" };
    const { counts, problems } = importText("table.csv", text, { map });
    expect(counts).toMatchObject({ rows: 1, placed: 1, unread: 0 });
    expect(problems.map(({ code }) => code)).toEqual(["headings-missing"]);
  });

  it("is read where a title or place is made of its cells", () => {
    const text = "n,m\n5,6\n";
    expect(importText("table.csv", text).story).toBeNull();
    expect(importText("table.csv", text, { title: { en: "Size {n}" } }).counts.unplaced).toBe(1);
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
    const unread = importText("table.csv", bytes);
    expect(unread.problems).toEqual([
      { code: "encoding", detail: "0xFC (M\uFFFDhle;2024-03)", line: 2, character: 2 },
    ]);
    expect(unread.story).toBeNull();
    expect(unread.columns.map(({ column }) => column)).toEqual(["title", "date"]);
    const { problems, story } = importText("table.csv", bytes, { encoding: "windows-1252" });
    expect(problems).toEqual([]);
    expect(story?.events[0]?.title).toEqual({ en: "Mühle" });
  });

  it("is read, and that told, where the sign for what cannot be read stands in it as itself", () => {
    expect(codes("table.csv", "title,date\nM\uFFFDhle,2024-03-04\n")).toEqual(["text-damaged"]);
  });

  it("is not read in an encoding that is named and is another", () => {
    const bytes = Uint8Array.of(...new TextEncoder().encode("title,date\nA"), 0x81, 0x0a);
    for (const encoding of ["utf-8", "shift_jis"] as const)
      expect(importText("table.csv", bytes, { encoding }).problems).toMatchObject([
        { code: "encoding", line: 2, character: 2 },
      ]);
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

it("a year of two digits in its own column is of the century that is said", () => {
  const table = "title,year,month,day,lat,lon\nA,19,12,3,33,44\n";
  expect(importText("a.csv", table).rejects).toHaveLength(1);
  const { story } = importText("a.csv", table, { century: 2000 });
  expect(story?.events[0]?.when.edtf).toBe("2019-12-03");
});

describe("dates of a form that was filled in", () => {
  const codes = (head: string, cells: string, recipe = {}) =>
    importText("a.csv", `title,lat,lon,${head}\nA,33,44,${cells}\n`, recipe)
      .problems.filter(({ code }) => code === "dates-of-form")
      .map(({ detail, column }) => [column, detail]);
  const KOBO = "_uuid,_submission_time";

  it.each([
    [`start,end,${KOBO}`, "2023-01-02,2023-01-02,x,2023-01-02", "start"],
    [`Timestamp,${KOBO}`, "2023-01-02,x,2023-01-02", "Timestamp"],
  ])("are told of as that: %s", (head, cells, column) => {
    expect(codes(head, cells)).toEqual([[column, "2023-01-02"]]);
  });

  it.each([
    ["start,end", "2023-01-02,2023-01-03", {}],
    ["timestamp", "2023-01-02", {}],
    [`date of event,start,${KOBO}`, "2023-01-01,2023-01-02,x,2023-01-02", {}],
    [`start,${KOBO}`, "2023-01-02,x,2023-01-02", { map: { start: "date" } }],
    [`start,${KOBO}`, ",x,2023-01-02", {}],
  ])("and no others: %s", (head, cells, recipe) => {
    expect(codes(head, cells, recipe)).toEqual([]);
  });
});
