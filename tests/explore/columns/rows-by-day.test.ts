import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsByDay } from "../../../src/explore/columns/rows-by-day.ts";
import { OPEN } from "../../../src/explore/columns/time-column.ts";

const day = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -30, max: 30 }) },
  fc.constantFrom(OPEN, -OPEN),
);

describe("rows by day", () => {
  it("stand in the order of their days, those of one day as they were, open ends outside", () => {
    fc.assert(
      // Enough rows for any of these days to be counted.
      fc.property(fc.array(day, { minLength: 8, maxLength: 60 }), (days) => {
        const sorted = [...days.keys()].sort((a, b) => (days[a] as number) - (days[b] as number));
        const { rows = [], places = [] } = rowsByDay(Int32Array.from(days)) ?? {};
        expect([...rows]).toEqual(sorted);
        expect([...rows].map((row) => places[row])).toEqual([...days.keys()]);
      }),
    );
  });

  it("are left to another way where days are far apart", () => {
    expect(rowsByDay(Int32Array.of(0, 1_000_000))).toBeUndefined();
  });

  it("are none where there are none", () => {
    expect([...(rowsByDay(new Int32Array(0))?.rows ?? [1])]).toEqual([]);
  });
});
