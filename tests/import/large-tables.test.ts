import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "../../src/formats/csv/table.ts";
import { storyLength } from "../../src/formats/story-length.ts";
import { storyTexts } from "../../src/formats/story-texts.ts";
import { columnIndex, TableCells } from "../../src/import/open/table-cells.ts";
import { parseHarbour } from "../story/harbour.ts";
import { importText } from "./import-text.ts";

const HARBOUR = parseHarbour().story;

const tableOf = (rows: number, end: string): string => `title,lat\n${"a,1\n".repeat(rows)}${end}`;

describe("the longest table that is read", () => {
  it.each([
    ["as it is", ""],
    ["with blank lines after it", "\n\n\n"],
  ])("has 100,000 rows, %s", (_, end) => {
    const { rows, problems } = readTable(tableOf(100_000, end));
    expect([rows.length, problems]).toEqual([100_000, []]);
    expect(rows.at(-1)?.line).toBe(100_001);
  });

  it("one row more is refused, and said", () => {
    const { rows, problems } = readTable(tableOf(100_001, ""));
    expect([rows.length, problems]).toEqual([
      0,
      [{ code: "too-large", detail: "> 100000 rows", expected: "at most 100000 rows" }],
    ]);
  });

  it("is told of its progress", () => {
    const told: number[] = [];
    importText("a.csv", tableOf(2500, ""), {}, (done) => told.push(done));
    expect(told).toEqual([0, 1000, 2000, 2500]);
  });
});

describe("the cells of a row", () => {
  it("are those of a map of them, without a copy", () => {
    const names = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(names, fc.array(fc.string(), { minLength: 5, maxLength: 5 }), (all, row) => {
        const map = new Map(all.map((name, n) => [name, row[n] ?? ""]));
        const cells = new TableCells(columnIndex(all), row);
        expect([...cells]).toEqual([...map]);
        expect([...cells.keys()]).toEqual([...map.keys()]);
        expect([...cells.values()]).toEqual([...map.values()]);
        for (const name of [...all, "none of them"]) expect(cells.get(name)).toBe(map.get(name));
      }),
    );
  });
});

describe("how long a story's files will be", () => {
  it("is about known before any of them is made", () => {
    const { story, places } = storyTexts(HARBOUR);
    const longest = Math.max(story.length, places.length);
    expect(storyLength(HARBOUR) / longest).toBeGreaterThan(0.9);
    expect(storyLength(HARBOUR) / longest).toBeLessThan(1.1);
  });
});
