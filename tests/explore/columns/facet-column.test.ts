import { describe, expect, it } from "vitest";
import {
  bitsColumn,
  listColumnOf,
  singleColumnOf,
  type FacetColumn,
} from "../../../src/explore/columns/facet-column.ts";
import { codesFor, optionTable } from "../../../src/explore/columns/option-table.ts";

const rowsWith = (column: FacetColumn, rows: number, ...ids: string[]): number[] => {
  const test = column.test(ids.map((id) => column.table.codes.get(id) as number));
  return [...Array(rows).keys()].filter(test);
};

const counts = ({ table, tally }: FacetColumn, rows: number[]): number[] => {
  const sums = new Int32Array(table.ids.length);
  for (const row of rows) tally(row, 1, sums);
  return [...sums];
};

describe("a column of one option a row", () => {
  const column = singleColumnOf(["riot", "protest", "riot"]);

  it("finds and counts the rows of its options", () => {
    expect(column.table.ids).toEqual(["riot", "protest"]);
    expect(rowsWith(column, 3, "riot")).toEqual([0, 2]);
    expect(rowsWith(column, 3)).toEqual([]);
    expect(counts(column, [0, 1, 2])).toEqual([2, 1]);
  });

  it("keeps more options apart than two bytes hold", () => {
    const ids = Array.from({ length: 0x10001 }, (_, n) => String(n));
    const many = singleColumnOf(ids);
    expect(rowsWith(many, ids.length, "0")).toEqual([0]);
    expect(rowsWith(many, ids.length, "65536")).toEqual([0x10000]);
  });
});

describe("a column of lists", () => {
  const column = listColumnOf([["a", "b"], [], ["b"]]);

  it("finds and counts the rows of its options", () => {
    expect([...column.starts]).toEqual([0, 2, 2, 3]);
    expect(rowsWith(column, 3, "b")).toEqual([0, 2]);
    expect(rowsWith(column, 3, "a", "b")).toEqual([0, 2]);
    expect(rowsWith(column, 3, "a")).toEqual([0]);
    expect(counts(column, [0, 1, 2])).toEqual([1, 2]);
  });
});

describe("a column of bits", () => {
  const column = bitsColumn(optionTable(["a", "b", "c"]), Uint8Array.of(0b101, 0, 0b010));

  it("finds and counts the rows of its options", () => {
    expect(rowsWith(column, 3, "a")).toEqual([0]);
    expect(rowsWith(column, 3, "b", "c")).toEqual([0, 2]);
    expect(rowsWith(column, 3)).toEqual([]);
    expect(counts(column, [0, 1, 2])).toEqual([1, 1, 1]);
  });
});

describe("codes", () => {
  it.each([
    [256, 1],
    [257, 2],
    [65_536, 2],
    [65_537, 4],
  ])("of %d options take %d bytes each", (options, bytes) => {
    const table = optionTable(Array.from({ length: options }, (_, n) => String(n)));
    expect(codesFor(table, 1).BYTES_PER_ELEMENT).toBe(bytes);
  });
});

describe("the counts of all rows", () => {
  it.each<[string, FacetColumn, number]>([
    ["one option a row", singleColumnOf(["riot", "protest", "riot"]), 3],
    ["lists", listColumnOf([["a", "b"], [], ["b"]]), 3],
    ["bits", bitsColumn(optionTable(["x", "y", "z"]), Uint8Array.of(0b101, 0, 0b110)), 3],
  ])("are those of each row together, with %s", (_, column, rows) => {
    const all = new Int32Array(column.table.ids.length);
    column.tallyAll(all);
    expect([...all]).toEqual(counts(column, [...Array(rows).keys()]));
    expect(Math.max(...all)).toBeGreaterThan(1);
  });
});
