import fc from "fast-check";
import { expect, it } from "vitest";
import { rejectsTable } from "../../src/import/rejects.ts";
import { sentence } from "../../src/import/sentences.ts";
import { importText } from "./import-text.ts";

const told = (text: string) => {
  const { story, rejects } = importText("a.csv", text);
  return [story?.claims.length, rejects.map(({ problem }) => problem.code)];
};

const read = (last: string) => told(`title,date,place,killed\nA,2023,X,3\n${last}\n`);

it.each([
  ...["Total,,,7", "Summe:,,,7", "Итого,,,7", "المجموع,,,7", ",,TOTAL,7"],
  ...["Total,2024,,7", "Total,,Hillah,7", "TOTAL 2024,2024,,7", "Total Hillah,,,7", "Average,,,7"],
  ...["Total", "Total for 2023", "Grand total,,7"],
])("a row that sums up others is no event and no claim: %s", (row) => {
  expect(read(row)).toEqual([1, ["row-total"]]);
});

it.each([
  ...["Total,2024-05-01,Hillah,7", "Total loss,,,7", "Total loss of power,2024,Hillah,7"],
  ...["Total blackout in Kirkuk,2024-05-01,Kirkuk,7", "Total Blackout,2024-05-01,,7"],
])("with a title, a day or a place of its own it is one: %s", (row) => {
  expect(read(row)).toEqual([2, []]);
});

it.each([
  ...[
    "All,,,7",
    ",,Overall,7",
    "Ensemble,,,7",
    "الكل,,,7",
    "Hillah total,,,7",
    ",,Hillah Total:,7",
  ],
  ...["بغداد المجموع,,,7", "Total (2 incidents),,,7", "Hillah total (2 incidents),,,7"],
  ...["Hillah subtotal,,,7", "Overall total [b],,,7", "Summe (alle),,Summe (alle),7"],
])("words that may be a title are a sum beside a number alone: %s", (row) => {
  expect(read(row)).toEqual([1, ["row-total"]]);
});

it.each([
  ...["All,2024,,7", "Overall,2024-05-01,,7", "Overall,,Hillah,7", "Hillah total,May 2024,,7"],
  ...["All quiet,,,7", "Apagón total en Hillah,,,7", "the total,,,7", "Total (2),soon,Hillah,7"],
])("with a day or a place, or in other words, such a row is none: %s", (row) => {
  expect(read(row)[1]).not.toContain("row-total");
});

it.each([
  ",All,X,,,,7",
  "h1,Overall,,,,,7",
  ",Iraq total,,,36.1,44.1,7",
  ",All,,,,,",
  ",All,,,,,?",
])("an id, a title, coordinates or no number make it none: %s", (row) => {
  const text = `id,region,title,date,lat,lon,killed\nh0,N,A,2024-01-01,36.1,44,2\n${row}\n`;
  expect(told(text)[1]).not.toContain("row-total");
});

it("no row with a day or coordinates is lost to a word for a sum behind a name", () => {
  const label = fc.constantFrom("All", "Overall", "Iraq total", "Total (2)", "الكل");
  const own = fc.constantFrom(...["2024-05-01,,", "2024,,", ",36.1,44.2", "May 2024,36.1,44.2"]);
  fc.assert(
    fc.property(label, own, fc.nat(999), (title, cells, killed) => {
      const text = `title,date,lat,lon,killed\n${title},${cells},${killed}\n`;
      expect(told(text)).toEqual([1, []]);
    }),
  );
});

it.each(["N,Total,,,,2", "Total N,,,,,2", "Average,,,36.1,44,1.5"])(
  "the word need not be in the first column, nor stand alone: %s",
  (row) => {
    const text = `region,title,date,lat,lon,killed\nN,A,2024-01-01,36.1,44,2\n${row}\n`;
    expect(told(text)).toEqual([1, ["row-total"]]);
  },
);

it("a word of another column says nothing of the row", () => {
  const text = "damage,title,date,place,killed\nTotal,A,,,2\nTotal,B,2024,X,2\n";
  expect(told(text)).toEqual([2, []]);
});

it.each(["en", "ar"])("what was left out stays so when it is opened again, in %s", (lang) => {
  const text =
    "title,date,place,killed\nA,2023,X,3\nB,soon,Y,3\nTotal,,,6\nSource: ministry,,,\nn/a,,,\n";
  const first = importText("a.csv", text);
  const again = rejectsTable(first, sentence, lang);
  const codes = ["row-date-unreadable", "row-total", "row-note", "row-note"];
  expect(told(text)).toEqual([1, codes]);
  expect(told(again)).toEqual([undefined, codes]);
  expect(told(again.replaceAll("soon", "2023"))).toEqual([1, codes.slice(1)]);
  expect(told(again.replace("n/a,,,", "C,2023,Z,4"))).toEqual([1, codes.slice(0, 3)]);
});

it("notes below a table need not have its marks between cells", () => {
  const text = "title,date,place,killed\nA,2023,X,3\nSource: ministry\nNotes: early, partial\n";
  expect(told(text)).toEqual([1, ["row-note", "row-note"]]);
  expect(told("title,date,place,killed\nA,2023,X,3\nB,2024\n")).toEqual([1, ["csv-row-short"]]);
});
