import fc from "fast-check";
import { expect, it } from "vitest";
import { oneColumnEach } from "../../src/import/open/one-column-each.ts";
import { emptySheet, type Sheet } from "../../src/import/sheet.ts";
import { importText } from "./import-text.ts";

const sheetOf = (rows: readonly Record<string, string>[]): Sheet => ({
  ...emptySheet("", []),
  columns: [...new Set(rows.flatMap((row) => Object.keys(row)))],
  rows: rows.map((row, n) => ({ at: { row: n + 1 }, cells: new Map(Object.entries(row)) })),
});

const feature = (properties: object, lon: number) => ({
  type: "Feature",
  properties,
  geometry: { type: "Point", coordinates: [lon, 33.51] },
});

it("takes columns that differ in case only for one, row by row", () => {
  const features = [
    feature({ Name: "Mosque", Date: "2024-01-05", Deaths: 4 }, 36.21),
    feature({ name: "School", date: "2024-01-06", deaths: 2 }, 36.22),
    feature({ NAME: "Market", DATE: "2024-01-07", DEATHS: 9 }, 36.23),
  ];
  const text = JSON.stringify({ type: "FeatureCollection", features });
  const { story, columns, problems } = importText("a.geojson", text);
  expect(problems).toEqual([]);
  expect(columns.map(({ column }) => column)).toEqual(["Name", "Date", "Deaths"]);
  expect(story?.events.map(({ title, when }) => [Object.values(title)[0], when.edtf])).toEqual([
    ["Mosque", "2024-01-05"],
    ["School", "2024-01-06"],
    ["Market", "2024-01-07"],
  ]);
  expect(story?.claims.map(({ value }) => value)).toEqual(
    [4, 2, 9].map((count) => ({ count: { min: count, max: count } })),
  );
});

it("leaves columns apart of which a row has two, and says where a cell stands by its own name", () => {
  const apart = sheetOf([{ name: "A", NAME: "B" }]);
  expect(oneColumnEach(apart)).toBe(apart);
  const asked: unknown[] = [];
  const spotOf = (row: number, column?: string) => {
    asked.push([row, column]);
    return {};
  };
  const one = oneColumnEach({ ...sheetOf([{ name: "A", NAME: "" }, { NAME: "B" }]), spotOf });
  expect(one.rows.map(({ cells }) => [...cells])).toEqual([[["name", "A"]], [["name", "B"]]]);
  one.spotOf?.(1, "name");
  one.spotOf?.(2, "name");
  expect(asked).toEqual([
    [1, "name"],
    [2, "NAME"],
  ]);
});

it("loses no text of any row", () => {
  const row = fc.dictionary(
    fc.constantFrom("a", "A", "b", "B", "aB", "AB"),
    fc.constantFrom("", "x", "y"),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const texts = (sheet: Sheet) =>
        sheet.rows.map(({ cells }) => [...cells.values()].filter(Boolean).sort());
      const sheet = sheetOf(rows);
      expect(texts(oneColumnEach(sheet))).toEqual(texts(sheet));
    }),
  );
});
