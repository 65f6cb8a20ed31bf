import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayAt,
  daysOf,
  isoDay,
  monthsOn,
  rangeOf,
  startOfDay,
  withEnd,
} from "../../../src/explore/timeline/days.ts";
import { ZONES } from "./random-dates.ts";

const day = (text: string): number => Date.parse(text) / 86_400_000;
const AXIS = { first: day("2020-01-01"), last: day("2023-12-26") };

describe("a day", () => {
  it.each([
    ["2023-12-25T20:59:59Z", "Asia/Baghdad", "2023-12-25"],
    ["2023-12-25T21:00:00Z", "Asia/Baghdad", "2023-12-26"],
    ["2023-12-26T01:45:00Z", "America/New_York", "2023-12-25"],
    ["2023-12-26T01:45:00Z", "UTC", "2023-12-26"],
  ])("at %s in %s is %s", (instant, tz, text) => {
    expect(isoDay(dayAt(Date.parse(instant), tz))).toBe(text);
  });

  it("begins at the first instant that is of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(...ZONES), (one, tz) => {
        // Samoa went without one of its days.
        fc.pre(tz !== "Pacific/Apia" || isoDay(one) !== "2011-12-30");
        const start = startOfDay(one, tz);
        expect(dayAt(start, tz)).toBe(one);
        expect(dayAt(start - 1, tz)).toBeLessThan(one);
      }),
    );
  });

  it.each([
    ["2023-12-26", 1, "2024-01-26"],
    ["2023-12-26", -1, "2023-11-26"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-03-31", -1, "2023-02-28"],
    ["2024-01-01", -1, "2023-12-01"],
  ])("%s and %d months is %s", (from, months, to) => {
    expect(isoDay(monthsOn(day(from), months))).toBe(to);
  });
});

describe("the chosen days", () => {
  it.each([
    [undefined, "2020-01-01", "2023-12-26"],
    [{ from: "2023", to: null }, "2023-01-01", "2023-12-26"],
    [{ from: null, to: "2023-11" }, "2020-01-01", "2023-11-30"],
    [{ from: "2023-12-26", to: "2023-12-26" }, "2023-12-26", "2023-12-26"],
    [{ from: "1990", to: "1995" }, "2020-01-01", "2020-01-01"],
    [{ from: "2024", to: null }, "2023-12-26", "2023-12-26"],
  ])("of %o are %s to %s", (range, first, last) => {
    const days = daysOf(range, AXIS);
    expect([isoDay(days.first), isoDay(days.last)]).toEqual([first, last]);
  });

  it("are the same when they come back from the link", () => {
    const inAxis = fc.integer({ min: AXIS.first, max: AXIS.last });
    fc.assert(
      fc.property(inAxis, inAxis, (a, b) => {
        const days = { first: Math.min(a, b), last: Math.max(a, b) };
        expect(daysOf(rangeOf(days, AXIS), AXIS)).toEqual(days);
      }),
    );
  });

  it.each([
    ["no limit at both ends", AXIS, undefined],
    ["no limit at the start", { ...AXIS, last: AXIS.last - 1 }, { from: null, to: "2023-12-25" }],
    ["no limit at the end", { ...AXIS, first: AXIS.first + 1 }, { from: "2020-01-02", to: null }],
  ])("have %s", (_, days, range) => {
    expect(rangeOf(days, AXIS)).toEqual(range);
  });
});

describe("an end that is moved", () => {
  it.each([
    [
      "leaves the other as the link has it",
      { from: "2023-11", to: null },
      "last",
      "2023-12-20",
      { from: "2023-11", to: "2023-12-20" },
    ],
    [
      "keeps what lies beyond the axis",
      { from: null, to: "2030" },
      "first",
      "2023-01-05",
      { from: "2023-01-05", to: "2030" },
    ],
    [
      "stops at the other",
      { from: "2023-11", to: "2023-11" },
      "first",
      "2023-12-25",
      { from: "2023-11-30", to: "2023-11" },
    ],
    [
      "takes back its limit at the end of the axis",
      { from: "2023-11", to: "2023-11" },
      "last",
      "2024-05-05",
      { from: "2023-11", to: null },
    ],
    ["and the last limit with it", { from: null, to: "2023-11" }, "last", "2023-12-26", undefined],
  ] as const)("%s", (_, range, side, to, expected) => {
    expect(withEnd(range, side, day(to), AXIS)).toEqual(expected);
  });
});
