import { describe, expect, it } from "vitest";
import { dayColumn } from "../../src/archive/day-column.ts";
import { RowsInTime } from "../../src/archive/rows-in-time.ts";
import { timeOrder } from "../../src/archive/time-order.ts";
import { FacetEngine } from "../../src/explore/columns/facet-engine.ts";
import { OPEN } from "../../src/explore/columns/time-column.ts";
import type { Filter } from "../../src/explore/filters/filter.ts";
import { FILTERS } from "../../src/explore/filters/index.ts";
import type { View } from "../../src/explore/view.ts";
import { madeArchive } from "./made-archive.ts";

const { columns } = madeArchive(2000);
const begin = (row: number): number => (columns.time.possible.begunBefore[row] ?? 0) - 1;
const newEngine = () => new FacetEngine(columns, FILTERS as readonly Filter[]);

const ROWS = Array.from({ length: columns.rows }, (_, row) => row);

const VIEWS: View[] = [
  {},
  { types: ["statement", "protest"] },
  { types: ["statement"], time: { from: "2017", to: "2019-06" } },
  { time: { from: "2017", to: "2019-05" }, text: "bridge" },
  { types: [] },
  {},
];

describe("the rows of an archive in the order of time", () => {
  it("are those that are shown, each found by its place and its place by it", () => {
    const engine = newEngine();
    const inTime = new RowsInTime(engine);
    for (const view of VIEWS) {
      engine.show(view);
      const expected = ROWS.filter((row) => engine.passes(row)).sort(
        (a, b) => begin(a) - begin(b) || a - b,
      );
      expect(inTime.count).toBe(expected.length);
      expect(expected.map((_, n) => inTime.at(n))).toEqual(expected);
      expect(expected.map((row) => inTime.placeOf(row))).toEqual(expected.map((_, n) => n));
      expect(inTime.at(expected.length)).toBeUndefined();
    }
    engine.show({ types: [] });
    expect([inTime.placeOf(0), inTime.placeOf(-1)]).toEqual([-1, -1]);
  });
});

it("rows of which nobody says when come last among days that are close together, and open beginnings first", () => {
  const day = dayColumn(
    Int32Array.from(ROWS, (row) => (row * 7) % 400),
    Uint8Array.from(ROWS, (row) => row % 3),
    [
      [0, 1, 1, 0],
      [null, null, null, null],
      [null, 1, 1, null],
    ],
  );
  const { rows } = timeOrder(day);
  const kinds = Array.from(rows, (row) => row % 3);
  const of = (kind: number): number[] => ROWS.filter((row) => row % 3 === kind);
  expect([...rows].slice(0, of(2).length)).toEqual(of(2));
  expect([...rows].slice(-of(1).length)).toEqual(of(1));
  expect(kinds.indexOf(0)).toBe(of(2).length);
});

it("rows of which nobody says when come last", () => {
  const { time } = columns;
  const open = (of: ArrayLike<number>, limit: number) =>
    Int32Array.from(of, (value, row) => (row % 3 === 1 ? limit : value));
  const possible = {
    begunBefore: open(time.possible.begunBefore, -OPEN),
    lastsUntil: open(time.possible.lastsUntil, OPEN),
  };
  const undated = { ...columns, time: { ...time, possible } };
  const inTime = new RowsInTime(new FacetEngine(undated, FILTERS as readonly Filter[]));
  const last = ROWS.filter((row) => row % 3 === 1);
  const dated = columns.rows - last.length;
  expect(last.map((_, n) => inTime.at(dated + n))).toEqual(last);
});
