import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf, resolveEdtf, type Interval } from "../../src/story/edtf.ts";
import { instantOf, isTimeZone, utc } from "../../src/story/zone.ts";

const ZONES = [
  "Asia/Baghdad",
  "America/New_York",
  "America/Sao_Paulo",
  "America/Havana",
  "Asia/Amman",
  "Pacific/Apia",
  "Australia/Lord_Howe",
  "Europe/London",
  "UTC",
];

const tz = fc.constantFrom(...ZONES);
const year = fc.integer({ min: 1, max: 9998 });
const recent = fc.integer({ min: 1900, max: 2037 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });

const digits = (value: number, length: number): string => String(value).padStart(length, "0");
const date = (y: number, ...rest: number[]): string =>
  [digits(y, 4), ...rest.map((part) => digits(part, 2))].join("-");

const resolve = (text: string, zone: string): Interval => {
  const read = parseEdtf(text);
  if (!read) throw new Error(`${text} was refused.`);
  return resolveEdtf(read, zone);
};

const contains = (outer: Interval, inner: Interval): boolean =>
  outer.earliest <= inner.earliest && inner.latest <= outer.latest;

describe("for any date and time zone", () => {
  it("the earliest moment is before the latest, unless the clocks skipped that very day", () => {
    fc.assert(
      fc.property(year, month, day, tz, (y, m, d, zone) => {
        fc.pre(!(zone === "Pacific/Apia" && date(y, m, d) === "2011-12-30"));
        const { earliest, latest } = resolve(date(y, m, d), zone);
        expect(earliest).toBeLessThan(latest);
      }),
    );
  });

  it("an instant is its own earliest and latest moment", () => {
    fc.assert(
      fc.property(year, month, day, tz, (y, m, d, zone) => {
        const { earliest, latest } = resolve(`${date(y, m, d)}T12:34:56Z`, zone);
        expect([earliest, latest]).toEqual([utc(y, m, d, 12, 34, 56), utc(y, m, d, 12, 34, 56)]);
      }),
    );
  });

  it("a year holds its months, and a month its days", () => {
    fc.assert(
      fc.property(year, month, day, tz, (y, m, d, zone) => {
        const ofMonth = resolve(date(y, m), zone);
        expect(contains(resolve(date(y), zone), ofMonth)).toBe(true);
        expect(contains(ofMonth, resolve(date(y, m, d), zone))).toBe(true);
      }),
    );
  });

  it("a day ends when the next begins: no moment is in two days or in none", () => {
    fc.assert(
      fc.property(recent, month, fc.integer({ min: 1, max: 27 }), tz, (y, m, d, zone) => {
        expect(resolve(date(y, m, d), zone).latest).toBe(resolve(date(y, m, d + 1), zone).earliest);
      }),
    );
  });

  it("the clocks of the zone show that day at its first and its last moment, and not before", () => {
    const localDay = (at: number, zone: string): string =>
      new Date(at).toLocaleDateString("sv-SE", { timeZone: zone });
    fc.assert(
      fc.property(recent, month, day, tz, (y, m, d, zone) => {
        fc.pre(!(zone === "Pacific/Apia" && date(y, m, d) === "2011-12-30"));
        const { earliest, latest } = resolve(date(y, m, d), zone);
        expect(localDay(earliest, zone)).toBe(date(y, m, d));
        expect(localDay(latest - 1000, zone)).toBe(date(y, m, d));
        expect(localDay(earliest - 1000, zone)).not.toBe(date(y, m, d));
      }),
    );
  });

  it("any text is read or refused, never thrown at", () => {
    const parts = fc.constantFrom(
      "2023",
      "-12",
      "-31",
      "X",
      "T04:45",
      "Z",
      "/",
      "..",
      "[",
      "]",
      "~",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(text, tz, (input, zone) => {
        const read = parseEdtf(input);
        if (!read) return;
        const { earliest, latest } = resolveEdtf(read, zone);
        expect(Number.isNaN(earliest) || Number.isNaN(latest)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("time zones", () => {
  it.each(["Asia/Baghdad", "UTC", "America/Argentina/Buenos_Aires"])("%s is known", (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });

  it.each(["", " ", "Asia/Hillah", "Baghdad", "__proto__"])("“%s” is unknown", (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  });

  it("a wall time in an hour that is skipped is what the clocks would have shown", () => {
    const skipped = instantOf(utc(2023, 3, 12, 2, 30), "America/New_York");
    expect(new Date(skipped).toISOString()).toBe("2023-03-12T07:30:00.000Z");
  });

  it("a wall time that comes twice is the first of the two", () => {
    const twice = instantOf(utc(2023, 11, 5, 1, 30), "America/New_York");
    expect(new Date(twice).toISOString()).toBe("2023-11-05T05:30:00.000Z");
  });

  it("years before our era are counted without a gap", () => {
    expect(instantOf(utc(0, 1, 1), "UTC")).toBe(utc(0, 1, 1));
    expect(instantOf(utc(-1, 12, 31), "UTC")).toBe(utc(0, 1, 1) - 86_400_000);
  });
});
