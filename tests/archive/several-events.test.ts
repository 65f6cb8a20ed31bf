import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CellGrid } from "../../src/archive/cell-grid.ts";
import { DayCounts } from "../../src/archive/day-counts.ts";
import { RowsInTime } from "../../src/archive/rows-in-time.ts";
import { FacetEngine } from "../../src/explore/columns/facet-engine.ts";
import type { Filter } from "../../src/explore/filters/filter.ts";
import { FILTERS } from "../../src/explore/filters/index.ts";
import type { View } from "../../src/explore/view.ts";
import { xOf, yOf } from "../../src/archive/positions.ts";
import { madeArchive, severalEach, SOURCES, withSources } from "./made-archive.ts";
import { TYPE_IDS } from "./made-head.ts";

const ARCHIVE = severalEach(withSources(madeArchive(1500)));
const { columns, positions } = ARCHIVE;
const EVENTS = columns.events ?? new Uint32Array();
const DAY_MS = 86_400_000;
const WORLD = 2 ** 32;
const ROWS = Array.from({ length: columns.rows }, (_, row) => row);
const PARTIES = ["north-forces", "south-forces", "river-militia", "residents"];

const SOURCE_IDS = SOURCES.map(([id]) => id);

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 2 });

const anyView: fc.Arbitrary<View> = fc.record({
  types: maybe(fc.subarray(TYPE_IDS)),
  parties: maybe(fc.subarray(PARTIES, { minLength: 1, maxLength: 2 })),
  sources: maybe(fc.subarray(SOURCE_IDS, { minLength: 1, maxLength: 2 })),
  time: maybe(fc.constantFrom({ from: "2016", to: "2018-03" }, { from: null, to: "2020-05-06" })),
  text: maybe(fc.constantFrom("bridge", "mosul road", "nowhere")),
});
const anyViews = fc.array(anyView, { minLength: 1, maxLength: 4 });

const newEngine = () => new FacetEngine(columns, FILTERS as readonly Filter[]);

const sumOf = (rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + (EVENTS[row] ?? NaN), 0);

const typeOf = (row: number): number => columns.types.codes[row] ?? NaN;

/** How many events of each type some rows stand for, the most first. */
const typesOf = (rows: readonly number[]) =>
  TYPE_IDS.map((_, code) => [code, sumOf(rows.filter((row) => typeOf(row) === code))] as const)
    .filter(([, own]) => own > 0)
    .sort(([, a], [, b]) => b - a);

/** Rows that pass all filters of a view but these, by an engine that was never asked anything else. */
const passing = (view: View, without: readonly (keyof View)[] = []): number[] => {
  const lifted = Object.fromEntries(without.map((field) => [field, undefined]));
  const engine = newEngine().show({ ...view, ...lifted });
  return ROWS.filter((row) => engine.passes(row));
};

describe("rows that stand for several events each", () => {
  it("are counted as so many by filters and their options, whatever was looked at before", () => {
    const engine = newEngine();
    expect(engine.total).toBe(sumOf(ROWS));
    expect(engine.total).toBeGreaterThan(2 ** 33);
    fc.assert(
      fc.property(anyViews, (views) => {
        for (const view of views) {
          engine.show(view);
          expect(engine.countWithout([])).toBe(sumOf(passing(view)));
          expect(engine.countWithout(["types", "time"])).toBe(
            sumOf(passing(view, ["types", "time"])),
          );
          const others = passing(view, ["types"]);
          TYPE_IDS.forEach((id, code) =>
            expect(engine.countOption("types", id)).toBe(
              sumOf(others.filter((row) => typeOf(row) === code)),
            ),
          );
          const unparted = passing(view, ["parties"]);
          PARTIES.forEach((id, code) =>
            expect(engine.countOption("parties", id)).toBe(
              sumOf(unparted.filter(columns.parties.test([code]))),
            ),
          );
          const unsourced = passing(view, ["sources"]);
          SOURCE_IDS.forEach((id, code) =>
            expect(engine.countOption("sources", id)).toBe(
              sumOf(unsourced.filter((row) => columns.sources?.test([code])(row))),
            ),
          );
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("are so many in each cell of the map, which still looks at no row to be counted", () => {
    const engine = newEngine();
    const grid = new CellGrid(engine, positions);
    const placed = ROWS.slice(0, positions.placed);
    fc.assert(
      fc.property(anyViews, fc.integer({ min: 0, max: 12 }), (views, zoom) => {
        for (const view of views) {
          engine.show(view);
          const passes = new Set(placed.filter((row) => engine.passes(row)));
          const before = grid.scanned;
          const cells = grid.within(zoom, { left: 0.4, top: 0.3, right: 0.7, bottom: 0.6 });
          expect(grid.scanned).toBe(before);
          for (const { level, column, row: line, shown, count, types } of cells) {
            const own = [...passes].filter((row) => {
              const [x, y] = [xOf(positions, row), yOf(positions, row)];
              const at = (part: number): number => Math.floor((part / WORLD) * 2 ** level);
              return at(x) === column && at(y) === line;
            });
            expect([shown, count]).toEqual([own.length, sumOf(own)]);
            expect(types).toEqual(typesOf(own));
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("are so many in the bars over time, and one each in the list", () => {
    const engine = newEngine();
    const days = new DayCounts(engine);
    const inTime = new RowsInTime(engine);
    const dayOf = (row: number): number =>
      ((columns.time.possible.begunBefore[row] ?? NaN) - 1) / DAY_MS;
    fc.assert(
      fc.property(anyViews, fc.constantFrom(1, 37, 400), (views, most) => {
        for (const view of views) {
          engine.show(view);
          const shown = passing(view, ["time"]);
          for (const { days: of, count, types } of days.bars(most).bars) {
            const own = shown.filter((row) => dayOf(row) >= of.first && dayOf(row) <= of.last);
            expect(count).toBe(sumOf(own));
            expect([...types]).toEqual(
              TYPE_IDS.map((_, code) => sumOf(own.filter((row) => typeOf(row) === code))),
            );
          }
          expect(inTime.count).toBe(passing(view).length);
        }
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it("begin with what is shown then, and are in no bar where they have no day", () => {
    const engine = newEngine().show({ types: ["statement"] });
    const [cell] = new CellGrid(engine, positions).within(0, WHOLE);
    const own = passing({ types: ["statement"] }).filter((row) => row < positions.placed);
    expect(cell?.count).toBe(sumOf(own));
    const begunBefore = Float64Array.from(columns.time.possible.begunBefore, (day, row) =>
      row < 3 ? -Infinity : day,
    );
    const possible = { ...columns.time.possible, begunBefore };
    const undated = { ...columns, time: { ...columns.time, possible } };
    const counts = new DayCounts(new FacetEngine(undated, FILTERS as readonly Filter[]));
    expect(counts.bars(9).undated).toBe(sumOf([0, 1, 2]));
  });
});

const WHOLE = { left: 0, top: 0, right: 1, bottom: 1 };
