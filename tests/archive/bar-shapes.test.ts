import { describe, expect, it } from "vitest";
import { barShapes } from "../../src/archive/bar-shapes.ts";
import type { DayBar } from "../../src/archive/day-counts.ts";

const bar = (first: number, ...own: number[]): DayBar => ({
  days: { first, last: first },
  count: own.reduce((sum, count) => sum + count, 0),
  types: Int32Array.from(own),
});

const room = {
  placeOf: ({ days }: DayBar) => [days.first * 6, days.first * 6 + 6] as const,
  height: 64,
};

describe("shapes of bars", () => {
  it("stand on the lower edge as high as their count, the types on each other by their share", () => {
    expect(barShapes([bar(0, 3, 1), bar(2, 0, 2)], 2, room)).toEqual([
      "M0 16h5V64h-5z",
      "M0 0h5V16h-5zM12 32h5V64h-5z",
    ]);
  });

  it("leave out what has no events", () => {
    expect(barShapes([bar(0, 0, 0), bar(1, 4, 0)], 2, room)).toEqual(["M6 0h5V64h-5z", ""]);
  });

  it("are two pixels high at least and a pixel wide", () => {
    const narrow = { ...room, placeOf: () => [10, 10.4] as const };
    expect(barShapes([bar(0, 1), bar(1, 1000)], 1, narrow)).toEqual([
      "M10 62h1V64h-1zM10 0h1V64h-1z",
    ]);
  });
});
