import type { Feature } from "geojson";
import { describe, expect, it } from "vitest";
import { DashedLines } from "../../src/basemap/dashed-lines.ts";

const line = (...coordinates: number[][]): Feature => ({
  type: "Feature",
  properties: {},
  geometry: { type: "LineString", coordinates },
});

describe("lines that are drawn dashed", () => {
  const lines = new DashedLines([
    line([-170, 80], [-100, 70]),
    line([10, -10], [170, -80]),
    {
      type: "Feature",
      properties: {},
      geometry: {
        type: "MultiLineString",
        coordinates: [
          [
            [20, 10],
            [40, 30],
          ],
          [
            [100, 40],
            [120, 60],
          ],
        ],
      },
    },
  ]);

  it("are found whole by the squares they may run through", () => {
    expect(lines.through(0, 0, 0.5)).toHaveLength(1);
    expect(lines.through(0.5, 0.5, 0.5)).toHaveLength(1);
    expect(lines.through(0.5, 0, 0.5)).toHaveLength(2);
    expect(lines.through(0, 0.5, 0.5)).toHaveLength(0);
    expect(lines.through(0, 0, 1)).toHaveLength(4);
  });

  it("begin where they begin, wherever they are looked at", () => {
    const [whole] = lines.through(0.5, 0.5, 0.5);
    const [again] = lines.through(0.9, 0.9, 0.05);
    expect(again).toBeUndefined();
    expect(whole?.points[0]).toBeCloseTo(10 / 360 + 0.5, 12);
    expect(whole?.points).toHaveLength(4);
  });
});
