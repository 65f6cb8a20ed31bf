import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SortedRows, sortRows } from "../../../src/explore/columns/sorted-rows.ts";

const HOUR = 3_600_000;

/** Instants some hours apart on a few days, before and after 1970, in year 9999, and open ends. */
const instant = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -60, max: 60 }).map((hour) => hour * HOUR) },
  fc.constantFrom(-Infinity, Infinity, Date.UTC(9999, 11, 31), Date.UTC(9999, 11, 30, 23)),
);

const row = fc.record({ zone: fc.nat({ max: 2 }), value: instant });
const limits = fc.tuple(instant, instant, instant);

describe("rows that are sorted by an instant", () => {
  it.each([
    ["on days of which each has some", 3],
    ["on days of which most have none", 400_000],
  ])("stand in its order, those of one instant as they were, %s", (_, days) => {
    const value = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.integer({ min: -24 * days, max: 24 * days }).map((n) => n * HOUR),
      },
      fc.constantFrom(-Infinity, Infinity),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), (values) => {
        const rows = Uint32Array.from(values.keys());
        sortRows(rows, (row) => values[row] ?? NaN);
        const expected = [...values.keys()].sort((a, b) => {
          const [one = 0, other = 0] = [values[a], values[b]];
          return one < other ? -1 : one > other ? 1 : a - b;
        });
        expect([...rows]).toEqual(expected);
      }),
    );
  });
});

describe("sorted rows", () => {
  it("tell which lie between two limits of their zone, each once and in order", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), limits, limits, (rows, one, other) => {
        const span = { begunBefore: new Float64Array(), lastsUntil: new Float64Array() };
        const zone = Uint8Array.from(rows, (of) => of.zone);
        const time = { zones: ["a", "b", "c"], zone, possible: span, certain: span };
        const valueOf = (at: number): number => rows[at]?.value ?? NaN;
        const between = new SortedRows(time, valueOf).between(one, other).map((some) => [...some]);
        expect(between.flat().sort((a, b) => a - b)).toEqual(
          [...rows.keys()].filter((at) => {
            const of = zone[at] ?? 0;
            return valueOf(at) <= (one[of] ?? NaN) !== valueOf(at) <= (other[of] ?? NaN);
          }),
        );
        for (const some of between)
          expect(some.map(valueOf)).toEqual(some.map(valueOf).sort((a, b) => (a < b ? -1 : 1)));
      }),
      { numRuns: 500 },
    );
  });
});
