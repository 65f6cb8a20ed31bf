import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DayCounts } from "../../src/archive/day-counts.ts";
import { daySpanOf, limitAt, limitsOf } from "../../src/archive/span.ts";
import type { Columns } from "../../src/explore/columns/columns.ts";
import { FacetEngine } from "../../src/explore/columns/facet-engine.ts";
import type { Filter } from "../../src/explore/filters/filter.ts";
import { FILTERS } from "../../src/explore/filters/index.ts";
import { binAround } from "../../src/explore/timeline/calendar-bins.ts";
import type { Days } from "../../src/explore/timeline/days.ts";
import type { View } from "../../src/explore/view.ts";
import { parseEdtf } from "../../src/story/edtf.ts";
import { madeArchive } from "./made-archive.ts";
import { TYPE_IDS } from "./made-head.ts";

const { columns } = madeArchive(2000);
const DAY_MS = 86_400_000;
const begin = (row: number): number => (columns.time.possible.begunBefore[row] ?? 0) - 1;
const engineOf = (of: Columns) => new FacetEngine(of, FILTERS as readonly Filter[]);

const ROWS = Array.from({ length: columns.rows }, (_, row) => row);

/** The days on which the rows of each type begin that pass, asked one by one. */
const beginsOf = (engine: FacetEngine): number[][] =>
  TYPE_IDS.map((_, code) =>
    ROWS.filter((row) => engine.passes(row) && columns.types.codes[row] === code).map(
      (row) => begin(row) / DAY_MS,
    ),
  );

const countIn = (begins: readonly number[], { first, last }: Days): number =>
  begins.filter((day) => day >= first && day <= last).length;

const VIEWS: View[] = [
  {},
  { types: ["statement", "protest"] },
  { types: ["statement"], time: { from: "2017", to: "2019-06" } },
  { time: { from: "2017", to: "2019-05" }, text: "bridge" },
  { types: [] },
  {},
];

/** The same rows with dates of one's own, by turns: days of their own zone, as an archive has them. */
const dated = (...dates: readonly string[]): Columns => {
  const possible = {
    begunBefore: new Int32Array(columns.rows),
    lastsUntil: new Int32Array(columns.rows),
  };
  const certain = {
    begunBefore: new Int32Array(columns.rows),
    lastsUntil: new Int32Array(columns.rows),
  };
  const spans = dates.map((text) => {
    const edtf = parseEdtf(text);
    if (!edtf) throw new Error(text);
    const { day, span } = daySpanOf(edtf, "UTC");
    return { day, limits: limitsOf(span) };
  });
  for (const row of ROWS) {
    const { day, limits } = spans[row % spans.length] as (typeof spans)[number];
    possible.begunBefore[row] = limitAt(day, limits.possible[0]);
    possible.lastsUntil[row] = limitAt(day, limits.possible[1]);
    certain.begunBefore[row] = limitAt(day, limits.certain[0]);
    certain.lastsUntil[row] = limitAt(day, limits.certain[1]);
  }
  const zone = new Uint8Array(columns.rows);
  return { ...columns, time: { zones: ["UTC"], zone, unitMs: DAY_MS, possible, certain } };
};

const countsOf = (...dates: readonly string[]) => {
  const engine = engineOf(dated(...dates));
  return { engine, counts: new DayCounts(engine) };
};

/** Bars that have events, as their first day and how many. */
const filled = ({ bars }: ReturnType<DayCounts["bars"]>): [string, number][] =>
  bars
    .filter(({ count }) => count > 0)
    .map(({ days, count }) => [new Date(days.first * DAY_MS).toISOString().slice(0, 10), count]);

/** One exact day a month, from 2015 to 2024. */
const MONTHLY = Array.from({ length: 120 }, (_, n) =>
  new Date(Date.UTC(2015, n, 10)).toISOString().slice(0, 10),
);

describe("the rows of an archive by the day on which they begin", () => {
  it("are counted by type in parts of the calendar, whatever days are chosen", () => {
    const engine = engineOf(columns);
    const counts = new DayCounts(engine);
    for (const view of VIEWS)
      for (const most of [1, 40, 400, 4000]) {
        engine.show(view);
        const { step, bars, rough, undated } = counts.bars(most);
        expect(bars.length).toBeLessThanOrEqual(most + 1);
        for (const { days } of bars.slice(1, -1)) expect(binAround(days.first, step)).toEqual(days);
        const open = engineOf(columns).show({ ...view, time: undefined });
        const begins = beginsOf(open);
        const expected = bars.map(({ days }) => begins.map((ofType) => countIn(ofType, days)));
        expect(bars.map(({ types }) => [...types])).toEqual(expected);
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(open.countWithout([]));
        expect([rough, undated]).toEqual([0, 0]);
      }
  });

  it("are in no bar where they begin on no known day, and counted as the filters have them", () => {
    const engine = engineOf(dated("2016-03-05", "../2017", "2018-01-02"));
    const counts = new DayCounts(engine);
    const own = (view: View): number => {
      const open = engineOf(columns).show(view);
      return ROWS.filter((row) => row % 3 === 1 && open.passes(row)).length;
    };
    expect(counts.bars(50).undated).toBe(own({}));
    engine.show({ types: ["statement"], time: { from: "2018", to: null } });
    expect(counts.bars(50).undated).toBe(own({ types: ["statement"] }));
    expect(counts.bars(50).bars.reduce((sum, { count }) => sum + count, 0)).toBe(
      engine.countWithout(["time"]) - own({ types: ["statement"] }),
    );
  });

  it("stand in no bar that is finer than their date", () => {
    const { counts } = countsOf("2016", ...MONTHLY);
    const { step, rough } = counts.bars(130);
    expect(step).toEqual({ unit: "month", every: 1 });
    const ofOne = ROWS.filter((row) => row % 121 === 0).length;
    expect(rough).toBe(ofOne);
    expect(new Map(filled(counts.bars(130))).get("2016-01-01")).toBe(
      ROWS.filter((row) => row % 121 === 13).length,
    );
    const years = counts.bars(12);
    expect([years.step, years.rough]).toEqual([{ unit: "year", every: 1 }, 0]);
    const monthly = ROWS.filter((row) => row % 121 > 12 && row % 121 <= 24).length;
    expect(new Map(filled(years)).get("2016-01-01")).toBe(ofOne + monthly);
  });

  it("make the bars longer where many are known to the year or the month alone", () => {
    const years = Array.from({ length: 60 }, (_, n) => String(2015 + (n % 10)));
    const { counts } = countsOf(...years, ...MONTHLY);
    expect(counts.bars(1000)).toMatchObject({ step: { unit: "year", every: 1 }, rough: 0 });
    const months = countsOf("2016-02", "2017-03", ...MONTHLY.slice(0, 5)).counts;
    expect(months.bars(1000)).toMatchObject({ step: { unit: "month", every: 1 }, rough: 0 });
  });

  it("leave bars from which something can be seen, however many are known to the year alone", () => {
    const days = Array.from({ length: 20 }, (_, n) => `2016-05-${String(n + 10)}`);
    const { counts } = countsOf(...Array<string>(20).fill("2016"), ...days);
    const { step, rough } = counts.bars(400);
    expect(step.unit).toBe("day");
    expect(rough).toBe(ROWS.filter((row) => row % 40 < 20).length);
  });

  it("count an event that lasted by its first day, and one that is only about a year by that year", () => {
    const { counts } = countsOf("2016-03-05/2017-08-01", "2016~", ...MONTHLY);
    expect(counts.bars(130).rough).toBe(ROWS.filter((row) => row % 122 === 1).length);
  });

  it("have an axis to the last day on which one may begin, but no longer than a year after", () => {
    const day = (at: string): number => Date.parse(at) / DAY_MS;
    expect(countsOf("2014-05-01", "2016").counts.axis).toEqual({
      first: day("2014-05-01"),
      last: day("2016-12-31"),
    });
    expect(countsOf("2014-05-01", "20XX").counts.axis?.last).toBeLessThan(day("2016-01-01"));
  });

  it("come to as many as the filters show, in bars or beside them", () => {
    const dates = [
      "2016",
      "2016-05",
      "2016-05-07",
      "201X",
      "../2017",
      "2015-03-01/2015-03-09",
      "2016-04/2016-08~",
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...dates, ...MONTHLY.slice(0, 9)], { minLength: 1 }),
        fc.array(fc.constantFrom(...VIEWS), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 500 }),
        (own, views, most) => {
          const { engine, counts } = countsOf(...own);
          for (const view of views) {
            engine.show(view);
            const { bars, rough, undated } = counts.bars(most);
            const sum = bars.reduce((all, { count }) => all + count, 0);
            expect(sum + rough + undated).toBe(engine.countWithout(["time"]));
            for (const { count, types } of bars)
              expect([...types].reduce((all, one) => all + one, 0)).toBe(count);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
