import { describe, expect, it } from "vitest";
import { at } from "../../src/basemap/stops.ts";

describe("a value that changes with the zoom", () => {
  it.each([
    [3, 1],
    [6, 1],
    [7, 2],
    [8.5, 3.5],
    [9, 4],
    [12, 4],
  ])("at zoom %f is %f", (zoom, value) => {
    expect(at(zoom, [6, 1, 9, 4])).toBeCloseTo(value, 12);
  });
});
