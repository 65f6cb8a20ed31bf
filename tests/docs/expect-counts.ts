import { expect } from "vitest";
import type { Archive } from "../../src/archive/archive.ts";
import { CellGrid } from "../../src/archive/cell-grid.ts";
import { DayCounts } from "../../src/archive/day-counts.ts";
import { mercator } from "../../src/basemap/mercator.ts";
import { FacetEngine } from "../../src/explore/columns/facet-engine.ts";
import type { Filter } from "../../src/explore/filters/filter.ts";
import { FILTERS } from "../../src/explore/filters/index.ts";
import { isoDay } from "../../src/explore/timeline/days.ts";
import type { View } from "../../src/explore/view.ts";

/** A row of the table that the recipe is tried on. */
export interface Row {
  id: number;
  lng: number | null;
  lat: number | null;
  day: string;
  type: string;
}

const VIEWS: View[] = [
  {},
  { types: ["type-1"] },
  { time: { from: "2015-06", to: "2016-02-03" } },
  { types: ["type-0", "type-2"], time: { from: "2016", to: null } },
  {},
];

/** How many rows lie in each cell of a level. */
const countsIn = (rows: readonly Row[], level: number): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { lng, lat } of rows) {
    const cell = mercator(lng ?? NaN, lat ?? NaN).map((part) => Math.floor(part * 2 ** level));
    const key = cell.join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/** That an archive of the cube counts in filters, on the map and over time what asking each row counts. */
export const expectCounts = (archive: Archive, counted: readonly Row[]): void => {
  const engine = new FacetEngine(archive.columns, FILTERS as readonly Filter[]);
  const grid = new CellGrid(engine, archive.positions);
  const days = new DayCounts(engine);
  const within = (row: Row, { types, time }: View): boolean =>
    (types?.includes(row.type) ?? true) &&
    (!time?.from || row.day >= time.from) &&
    (!time?.to || row.day.slice(0, time.to.length) <= time.to);
  for (const view of VIEWS) {
    engine.show(view);
    const shown = counted.filter((row) => within(row, view));
    expect([engine.countWithout([]), engine.total]).toEqual([shown.length, counted.length]);
    for (const type of ["type-0", "type-1", "type-2"])
      expect(engine.countOption("types", type)).toBe(
        counted.filter((row) => row.type === type && within(row, { time: view.time })).length,
      );
    const cells = grid.within(5, { left: 0.6, top: 0.35, right: 0.63, bottom: 0.65 });
    expect(cells.length).toBeGreaterThan(20);
    for (const level of new Set(cells.map((cell) => cell.level))) {
      const own = countsIn(shown, level);
      for (const { column, row, count } of cells.filter((cell) => cell.level === level))
        expect(count).toBe(own.get(`${column} ${row}`) ?? 0);
    }
    const ofTypes = counted.filter((row) => within(row, { types: view.types }));
    for (const { days: of, count } of days.bars(50).bars) {
      const [first, last] = [isoDay(of.first), isoDay(of.last)];
      expect(count).toBe(ofTypes.filter(({ day }) => day >= first && day <= last).length);
    }
  }
};
