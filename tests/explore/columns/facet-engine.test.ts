import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FacetEngine } from "../../../src/explore/columns/facet-engine.ts";
import { storyColumns } from "../../../src/explore/columns/story-columns.ts";
import { FILTERS } from "../../../src/explore/filters/index.ts";
import type { Filter } from "../../../src/explore/filters/filter.ts";
import { indexStory } from "../../../src/explore/story-index.ts";
import type { View } from "../../../src/explore/view.ts";
import { makeEvent, makeStory, makeWhen } from "../make-story.ts";

const dayOf = (n: number): string => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10);

const ZONES = ["UTC", "Asia/Baghdad", "America/New_York"];
const DAYS = 400;
const PER_DAY = 6;
const ROWS = DAYS * PER_DAY;

/** For each of four hundred days six events, two in each zone. */
const COLUMNS = storyColumns(
  indexStory(
    makeStory({
      events: Array.from({ length: ROWS }, (_, n) =>
        makeEvent(`event-${n}`, {
          type: n % 2 ? "protest" : "statement",
          when: makeWhen(dayOf(Math.floor(n / PER_DAY)), ZONES[n % ZONES.length]),
          title: { en: n % 5 ? "bridge" : "river" },
        }),
      ),
    }),
  ),
);

const newEngine = (): FacetEngine => new FacetEngine(COLUMNS, FILTERS as readonly Filter[]);

/** Rows that each view in turn made the engine ask about. */
const scans = (...views: View[]): number[] => {
  const engine = newEngine();
  return views.map((view) => {
    const before = engine.scanned;
    return engine.show(view).scanned - before;
  });
};

/** From a day to a day, both included, as counted from the first. */
const span = (from: number, to: number): View => ({ time: { from: dayOf(from), to: dayOf(to) } });

const certainly = (view: View): View => ({ ...view, timeMode: "certain" });

describe("who watches the rows", () => {
  const told = (view: View, without: ("time" | "types")[] = []) => {
    const engine = newEngine().show(view);
    const rows: number[] = [];
    let all = 0;
    engine.watch((row) => rows.push(row), { without, all: () => all++ });
    return { all, rows: rows.length };
  };

  it("is told once of all of them where all are shown, else of each", () => {
    expect(told({})).toEqual({ all: 1, rows: 0 });
    expect(told({ types: ["protest"] })).toEqual({ all: 0, rows: ROWS / 2 });
    expect(told({ types: ["protest"] }, ["types"])).toEqual({ all: 1, rows: 0 });
    expect(told({ types: ["protest"], ...span(0, 9) }, ["types"])).toEqual({
      all: 0,
      rows: 10 * PER_DAY,
    });
  });
});

describe("the rows that are scanned", () => {
  it("are none where no filter is set or changes, whatever else does", () => {
    const view: View = { types: ["protest"], text: "river", ...span(3, 9) };
    const moved: View = { ...view, camera: { zoom: 3, lat: 1, lng: 2 }, lang: "ar" };
    expect(
      scans({}, { lang: "ar" }).concat(scans(view, structuredClone(view), moved).slice(1)),
    ).toEqual([0, 0, 0, 0]);
  });

  it("are those of each filter that changes, once, and of no other", () => {
    const types: View = { types: ["protest"] };
    const both: View = { ...types, text: "river" };
    expect(scans({ text: "river" }, both, { ...both, text: "rive" }, types)).toEqual([
      ROWS,
      ROWS / 2,
      ROWS,
      ROWS,
    ]);
    expect(scans(both)).toEqual([1.5 * ROWS]);
  });

  it("are those of the types that are chosen or given up", () => {
    const chosen = [["protest"], ["protest", "statement"], ["statement"], ["protest"], []];
    const views = chosen.map((types) => ({ types }));
    expect(scans(...views, {})).toEqual([0.5, 0.5, 0.5, 1, 0.5, 1].map((part) => part * ROWS));
  });

  it("are all when a span of days is set, meant in another way, or taken away", () => {
    const views = [span(20, 30), certainly(span(20, 30)), span(20, 30), {}];
    expect(scans(...views)).toEqual(Array(4).fill(ROWS));
  });

  it("are those that enter and leave when the span takes a step", () => {
    const steps = [
      span(20, 30),
      span(20, 31),
      span(21, 31),
      span(22, 32),
      span(20, 31),
      span(20, 31),
    ];
    const days = [0, 1, 1, 2, 3, 0];
    expect(scans(...steps).slice(1)).toEqual(days.slice(1).map((n) => n * PER_DAY));
    expect(scans(...steps.map(certainly)).slice(1)).toEqual(days.slice(1).map((n) => n * PER_DAY));
  });

  it("are all, each once, when a span jumps far", () => {
    expect(scans(span(20, 30), span(60, 70), span(61, 71)).slice(1)).toEqual([ROWS, 2 * PER_DAY]);
  });

  it("are none for a span that nobody can read", () => {
    expect(scans({ time: { from: "some day", to: null } }, {})).toEqual([0, 0]);
  });

  it("are at a step as many as change, among whatever else is filtered", () => {
    const day = fc.nat({ max: DAYS - 1 });
    fc.assert(
      fc.property(day, day, fc.integer({ min: -3, max: 3 }), (a, b, by) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b) + 6];
        const engine = newEngine().show(span(from, to));
        const passing = (): boolean[] =>
          Array.from({ length: ROWS }, (_, row) => engine.passes(row));
        const [before, scanned] = [passing(), engine.scanned];
        engine.show(span(from + by, to + by));
        const changed = passing().filter((passes, row) => passes !== before[row]).length;
        expect(engine.scanned - scanned).toBe(changed);
      }),
    );
  });
});

describe("the engine", () => {
  it("has bits for all filters", () => {
    expect(FILTERS.length).toBeLessThanOrEqual(8);
  });

  it("counts rows without some filters, and options given the others", () => {
    const engine = newEngine().show({ types: ["protest"], text: "river" });
    expect(engine.countWithout([])).toBe(ROWS / 10);
    expect(engine.countWithout(["text"])).toBe(ROWS / 2);
    expect(engine.countWithout(["types"])).toBe(ROWS / 5);
    expect(engine.countWithout(["types", "text"])).toBe(ROWS);
    expect(engine.countOption("types", "statement")).toBe(ROWS / 10);
    // The day begins in Baghdad, with a protest at a bridge.
    expect(engine.fails(0, "types")).toBe(false);
    expect(engine.fails(0, "text")).toBe(true);
  });

  it("counts nothing for an option that no row has, and for what has no options", () => {
    expect(newEngine().countOption("types", "riot")).toBe(0);
    expect(newEngine().countOption("text", "river")).toBe(0);
  });
});
