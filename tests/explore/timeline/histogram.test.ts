import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binAround, binDate, binStep } from "../../../src/explore/timeline/calendar-bins.ts";
import { countedIn } from "../../../src/explore/timeline/histogram.ts";
import { timelineLayout } from "../../../src/explore/timeline/layout.ts";
import { storyOf } from "../../ui/many-events.ts";
import { anyEntries, entriesOf } from "./random-dates.ts";

const SIZES = { width: 900, slot: 20, column: 8, nameWidth: () => 40 };

const layoutOf = (events: ReturnType<typeof entriesOf>, width = SIZES.width) => {
  const layout = timelineLayout(events, { ...SIZES, width });
  if (!layout) throw new Error("The story has no dates.");
  const { columns = [], rough = [], unbegun = [] } = layout.counted ?? {};
  return { ...layout, columns, rough, unbegun };
};

const day = (text: string): number => Date.parse(text) / 86_400_000;

/** One event a day. */
const daily = (count: number, from: string, as = 10): [string, string][] =>
  Array.from({ length: count }, (_, i) => [
    new Date((day(from) + i) * 86_400_000).toISOString().slice(0, as),
    "UTC",
  ]);

it.each([
  ["-000043-03-15", "-0099/0000"],
  ["0000-12-31", "-0099/0000"],
  ["0001-01-01", "0001/0099"],
  ["0100-01-01", "0100/0199"],
  ["-000100-12-31", "-0199/-0100"],
])("%s lies in the hundred years %s", (text, years) => {
  const step = { unit: "year", every: 100 } as const;
  expect(binDate(binAround(day(text), step), step)).toBe(years);
});

describe("the timeline of many events", () => {
  it("has a sign for each up to 100, and no columns", () => {
    const layout = layoutOf(storyOf(100).events);
    expect(layout.signs).toHaveLength(100);
    expect(layout.columns).toEqual([]);
  });

  it.each([900, 320, 10])("has each event in one column, on a width of %d pixels", (width) => {
    const { events } = storyOf(3000);
    const { signs, columns } = layoutOf(events, width);
    expect(signs).toEqual([]);
    expect(columns.flatMap(({ entries }) => entries)).toEqual(events);
  });

  it("counts by the calendar: by weeks, months, quarters or years, as wide as the axis allows", () => {
    const dates = (count: number) =>
      layoutOf(storyOf(count).events, 420).columns.map(({ date }) => date);
    expect(dates(300)[0]).toBe("2014-12-29/2015-01-04");
    expect(dates(300)[1]).toBe("2015-01-05/2015-01-11");
    expect(dates(1000)[1]).toBe("2015-02");
    expect(dates(3500)[1]).toBe("2015-04/2015-06");
  });

  it("draws no column wider or narrower than its days are, and none over another", () => {
    const { columns, scale } = layoutOf(storyOf(1000).events);
    for (const [i, { start, end }] of columns.entries()) {
      expect(end).toBeGreaterThan(start);
      expect(end).toBeCloseTo(columns[i + 1]?.start ?? scale.width, 6);
    }
  });

  it("is no finer than dates are: years known as years alone do not all begin in January", () => {
    const years = daily(150, "2010-01-01", 4).concat(daily(150, "2016-01-01", 4));
    const { columns } = layoutOf(entriesOf([...years, ...daily(800, "2012-01-01")]));
    expect(columns.map(({ date }) => date)).toEqual(["2010", "2012", "2013", "2014", "2016"]);
    const months = daily(100, "2012-01-01", 7);
    const byMonth = layoutOf(entriesOf([...months, ...daily(60, "2012-01-01")])).columns;
    expect(byMonth.map(({ date }) => date)).toEqual(["2012-01", "2012-02", "2012-03", "2012-04"]);
  });

  it("has no event in a column that tells more of its begin than is known", () => {
    const few = [
      ["2012-01", "UTC"],
      ["2012", "UTC"],
      ["[2012-01-05..2012-01-06]", "UTC"],
      ["[2012-01-05..]", "UTC"],
      ["../2012-01-05", "UTC"],
      ["2012-01-05/2012-03", "UTC"],
      ["2012-01-05~", "UTC"],
    ] as const;
    const known = ({ event }: { event: { when: { edtf: string } } }) => event.when.edtf;
    const days = layoutOf(entriesOf([...few, ...daily(110, "2012-01-01")]));
    expect(days.columns[0]?.date).toBe("2012-01-01");
    expect(new Set(days.rough.map(known))).toEqual(new Set(few.slice(0, 4).map(([one]) => one)));
    expect(days.unbegun.map(known)).toEqual(["../2012-01-05"]);
    expect(days.columns[4]?.entries.map(known).sort()).toEqual([
      "2012-01-05",
      "2012-01-05/2012-03",
      "2012-01-05~",
    ]);
    const { columns, rough } = layoutOf(entriesOf([...few, ...daily(800, "2012-01-01")]));
    expect(columns[0]).toMatchObject({ date: "2012-01" });
    expect(rough.map(known).sort()).toEqual(["2012", "[2012-01-05..]"]);
  });

  it("counts an event in the part of its own calendar, whatever zone the axis has", () => {
    const { columns } = layoutOf(
      entriesOf([["2012-02", "Pacific/Apia"], ...daily(800, "2012-01-01")]),
    );
    expect(columns[1]?.entries.map(({ event }) => event.when.edtf)).toContain("2012-02");
  });

  it("names a whole axis at one step: no year goes without its name", () => {
    for (const width of [500, 560, 616, 700]) {
      const { ticks } = layoutOf(storyOf(1400).events, width);
      const years = new Set(ticks.map(({ date }) => date.slice(0, 4)));
      expect([...years]).toEqual(["2015", "2016", "2017", "2018"]);
      for (const { date, withYear } of ticks) if (withYear) expect(date).toMatch(/^\d{4}-01$/);
    }
  });

  it("cuts the axis once where one event lies far off, and else not at all", () => {
    const pauses = [...daily(80, "2015-01-01"), ...daily(80, "2015-06-01")];
    const gaps = (dates: [string, string][]) =>
      layoutOf(entriesOf(dates)).scale.pieces.filter(({ gap }) => gap).length;
    expect(gaps(pauses.concat(daily(80, "2015-10-01")))).toBe(0);
    expect(gaps(pauses.concat([["1920-05-05", "UTC"]]))).toBe(1);
  });

  it("has every readable date within an axis of any story, or says that it is in no column", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const layout = timelineLayout(entries, SIZES);
        if (!layout) return;
        const { columns, rough, unbegun } = countedIn(entries, { ...layout, column: 8 });
        const all = [...columns.flatMap((column) => column.entries), ...rough, ...unbegun];
        expect(new Set(all)).toEqual(new Set(entries.filter(({ date }) => date !== null)));
        expect(all).toHaveLength(new Set(all).size);
        for (const { start, end, days } of columns) {
          expect(start >= 0 && end <= layout.scale.width + 1e-6 && start <= end).toBe(true);
          expect(days.first).toBeLessThanOrEqual(days.last);
        }
      }),
    );
  });
});

describe("parts of the calendar", () => {
  const part = (date: string, unit: "day" | "month" | "year", every: number): string =>
    binDate(binAround(day(date), { unit, every }), { unit, every });

  it("begin on a Monday, in January or with a year that ends in 0, before 1970 too", () => {
    expect(part("2023-12-26", "day", 1)).toBe("2023-12-26");
    expect(part("2023-12-26", "day", 7)).toBe("2023-12-25/2023-12-31");
    expect(part("1969-12-28", "day", 7)).toBe("1969-12-22/1969-12-28");
    expect(part("2023-12-26", "month", 1)).toBe("2023-12");
    expect(part("1944-06-06", "month", 3)).toBe("1944-04/1944-06");
    expect(part("1944-06-06", "year", 10)).toBe("1940/1949");
  });

  it("are the finest that have room, and no finer than asked", () => {
    expect(binStep(100, 100, "day")).toEqual({ unit: "day", every: 1 });
    expect(binStep(101, 100, "day")).toEqual({ unit: "day", every: 7 });
    expect(binStep(20, 100, "month")).toEqual({ unit: "month", every: 1 });
    expect(binStep(1e9, 1, "day")).toEqual({ unit: "year", every: 1000 });
  });
});
