import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CellGrid, type GridCell } from "../../src/archive/cell-grid.ts";
import { FacetEngine } from "../../src/explore/columns/facet-engine.ts";
import type { Filter } from "../../src/explore/filters/filter.ts";
import { FILTERS } from "../../src/explore/filters/index.ts";
import type { WorldBox } from "../../src/explore/grid-frame.ts";
import type { View } from "../../src/explore/view.ts";
import { BITS } from "../../src/archive/grid.ts";
import { xOf, yOf } from "../../src/archive/positions.ts";
import { madeArchive } from "./made-archive.ts";
import { positionsAt } from "./positions-at.ts";
import { TYPE_IDS } from "./made-head.ts";

const ARCHIVE = madeArchive(3000);
const { columns, positions } = ARCHIVE;
const WORLD = 2 ** 32;

const newGrid = () => {
  const engine = new FacetEngine(columns, FILTERS as readonly Filter[]);
  return { engine, grid: new CellGrid(engine, positions) };
};

describe("the events that have a place", () => {
  it("are those of the rows shown that are placed, under any filter", () => {
    const { engine, grid } = newGrid();
    for (const view of [{}, { parties: ["residents"] }, { types: TYPE_IDS.slice(0, 2) }]) {
      engine.show(view);
      const rows = Array.from({ length: columns.rows }, (_, row) => row);
      const shown = rows.filter((row) => engine.passes(row));
      expect(grid.events).toBe(shown.filter((row) => row < positions.placed).length);
      expect(grid.events).toBeLessThan(shown.length);
    }
  });
});

describe("a view across 180°", () => {
  it("has the cells on both sides, each once, on a map that is cut elsewhere", () => {
    const { columns: few } = madeArchive(100);
    const edge = 2 ** BITS - 1;
    const at = (n: number): [number, number] => [n < 30 ? edge - n : n, 2 ** (BITS - 1)];
    const grown = positionsAt(Array.from({ length: 98 }, (_, n) => at(n)));
    const engine = new FacetEngine(few, FILTERS as readonly Filter[]);
    const grid = new CellGrid(engine, grown);
    engine.show({});
    const sizes = (box: WorldBox): number[] => grid.within(4, box).map(({ shown }) => shown);
    const view = { left: 0.95, top: 0.4, right: 1.05, bottom: 0.6 };
    expect(sizes({ ...view, start: 0.5 })).toEqual([30, 68]);
    expect(sizes({ ...view, left: 0.4, right: 2, start: 0.5 })).toEqual([30, 68]);
    // A map that is cut at 180° has only one side there.
    expect(sizes(view)).toEqual([30]);
  });
});

describe("where a cell's sign stands", () => {
  it("is in the greater of two cities, and not at the few rows between them", () => {
    const { columns: few } = madeArchive(100);
    // Of a cell a 64th of the world wide, in cells of the grid.
    const side = 2 ** BITS / 64;
    const at = (n: number): [number, number] => {
      if (n < 38) return [side * 0.1, side * 0.1];
      return n < 56 ? [side * 0.9, side * 0.1] : [side * 0.1, side * 0.9];
    };
    const apart = positionsAt(Array.from({ length: 98 }, (_, n) => at(n)));
    const engine = new FacetEngine(few, FILTERS as readonly Filter[]);
    const grid = new CellGrid(engine, apart);
    engine.show({});
    const [cell, ...more] = grid.within(1, { left: 0, top: 0, right: 1, bottom: 1 });
    expect([cell?.shown, more]).toEqual([98, []]);
    expect(cell?.middle).toBeGreaterThanOrEqual(56);
  });

  it("is in the quarter of it where most of its rows are", () => {
    const { engine, grid } = newGrid();
    engine.show({});
    const cells = grid.within(2, { left: 0, top: 0, right: 1, bottom: 1 });
    expect(cells.length).toBeGreaterThan(1);
    for (const cell of cells) {
      const side = WORLD / 2 ** (cell.level + 1);
      const quarterOf = (row: number): string =>
        [xOf(positions, row), yOf(positions, row)].map((at) => Math.floor(at / side)).join();
      const counts = new Map<string, number>();
      for (const row of grid.rowsIn(cell))
        counts.set(quarterOf(row), (counts.get(quarterOf(row)) ?? 0) + 1);
      expect(counts.get(quarterOf(cell.middle))).toBe(Math.max(...counts.values()));
    }
  });
});

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 2 });

const anyView: fc.Arbitrary<View> = fc.record({
  types: maybe(fc.subarray(TYPE_IDS)),
  parties: maybe(fc.subarray(["north-forces", "residents"])),
  time: maybe(fc.constantFrom({ from: "2016", to: "2018-03" }, { from: null, to: "2020-05-06" })),
  text: maybe(fc.constantFrom("bridge", "mosul road", "nowhere")),
});

/** The box of a map of so many pixels about a row of the archive, or about anywhere. */
const anyCamera = fc
  .record({
    zoom: fc
      .oneof(fc.integer({ min: 0, max: 1900 }), fc.integer({ min: 400, max: 800 }))
      .map((n) => n / 100),
    row: fc.option(fc.integer({ min: 0, max: positions.placed - 1 }), { nil: undefined, freq: 9 }),
    width: fc.integer({ min: 300, max: 3000 }),
    height: fc.integer({ min: 300, max: 2000 }),
  })
  .map(({ zoom, row, width, height }): { zoom: number; box: WorldBox } => {
    const side = 256 * 2 ** zoom;
    const [x, y] =
      row === undefined
        ? [0.1, 0.2]
        : [xOf(positions, row), yOf(positions, row)].map((n) => n / WORLD);
    const [dx, dy] = [width / 2 / side, height / 2 / side];
    const [cx = 0, cy = 0] = [x, y];
    return { zoom, box: { left: cx - dx, top: cy - dy, right: cx + dx, bottom: cy + dy } };
  });

/** The same by asking each row where it lies. */
const byAsking = (engine: FacetEngine, cells: readonly GridCell[]) => {
  const { level = 0 } = cells[0] ?? {};
  const counts = new Map<string, number[]>();
  for (let row = 0; row < positions.placed; row++) {
    if (!engine.passes(row)) continue;
    const [column, line] = [xOf(positions, row), yOf(positions, row)].map((part) =>
      Math.floor((part / WORLD) * 2 ** level),
    );
    const key = `${level}/${column}/${line}`;
    const own = counts.get(key) ?? TYPE_IDS.map(() => 0);
    const code = columns.types.codes[row] ?? 0;
    own[code] = (own[code] ?? 0) + 1;
    counts.set(key, own);
  }
  return counts;
};

const inView = (row: number, { left, top, right, bottom }: WorldBox): boolean => {
  const [x, y] = [xOf(positions, row) / WORLD, yOf(positions, row) / WORLD];
  return x >= left && x <= right && y >= top && y <= bottom;
};

describe("the grid of an archive", () => {
  it("counts what asking every row counts, under any filters and camera, in at most 300 cells", () => {
    const { engine, grid } = newGrid();
    let seen = 0;
    fc.assert(
      fc.property(anyView, anyCamera, (view, { zoom, box }) => {
        engine.show(view);
        const cells = grid.within(zoom, box);
        seen += cells.length;
        expect(cells.length).toBeLessThanOrEqual(300);
        const expected = byAsking(engine, cells);
        for (const { key, count, types } of cells) {
          const own = expected.get(key) ?? [];
          expect(types).toEqual(
            own
              .map((n, code) => [code, n] as const)
              .filter(([, n]) => n > 0)
              .sort(([, a], [, b]) => b - a),
          );
          expect(count).toBe(own.reduce((sum, n) => sum + n, 0));
        }
        const held = cells.flatMap((cell) => grid.rowsIn(cell));
        const shown = new Set(held);
        expect(held.every((row) => engine.passes(row))).toBe(true);
        for (let row = 0; row < positions.placed; row++)
          if (engine.passes(row) && inView(row, box)) expect(shown.has(row)).toBe(true);
      }),
      { numRuns: 200 },
    );
    expect(seen).toBeGreaterThan(1000);
  }, 60_000);

  it("stands a cell at one of its rows that are shown", () => {
    const { engine, grid } = newGrid();
    fc.assert(
      fc.property(anyView, anyCamera, (view, { zoom, box }) => {
        engine.show(view);
        for (const cell of grid.within(zoom, box)) expect(grid.rowsIn(cell)).toContain(cell.middle);
      }),
      { numRuns: 50 },
    );
  });

  it("looks at no row while the map is moved and zoomed, and asks the filters nothing", () => {
    const { engine, grid } = newGrid();
    engine.show({ types: ["statement"] });
    const asked = engine.scanned;
    for (let n = 0; n < 50; n++)
      grid.within(3 + n / 10, { left: 0.5 + n / 500, top: 0.3, right: 0.7, bottom: 0.6 });
    expect([grid.scanned, engine.scanned - asked]).toEqual([0, 0]);
  });

  it("begins with what the engine shows then", () => {
    const engine = new FacetEngine(columns, FILTERS as readonly Filter[]);
    engine.show({ types: ["statement"] });
    const cells = new CellGrid(engine, positions).within(0, {
      left: 0,
      top: 0,
      right: 1,
      bottom: 1,
    });
    const statements = Array.from({ length: positions.placed }, (_, row) => row).filter((row) =>
      engine.passes(row),
    );
    expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(statements.length);
  });
});
