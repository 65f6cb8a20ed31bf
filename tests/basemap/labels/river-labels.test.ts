import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alongRiver, stretches } from "../../../src/basemap/labels/river-labels.ts";
import { setBlock } from "../../../src/basemap/labels/text-block.ts";

const block = setBlock(["Tigris"], "river", 8, ({ text }) => text.length * 7);

const line = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 700 }) }),
  { minLength: 2, maxLength: 30 },
);

describe("a river's name", () => {
  it("stands along a straight river, upright whichever way it flows", () => {
    const down = [
      { x: 0, y: 100 },
      { x: 1000, y: 100 },
    ];
    const names = alongRiver(block, down);
    expect(names.length).toBeGreaterThan(1);
    expect(stretches([...down].reverse(), 60)[0]?.angle).toBeCloseTo(0, 9);
    const [label] = names[0] ?? [];
    expect(label?.label.turn?.angle).toBeCloseTo(0, 9);
    // Beside the river, not on it: its box ends where the river's line has room.
    const bottom = Math.max(...(label?.boxes ?? []).map(({ top, height }) => top + height));
    expect(bottom).toBeLessThan(98);
    expect(bottom).toBeGreaterThan(90);
  });

  it("never stands upside down", () => {
    fc.assert(
      fc.property(line, (points) => {
        const angles = stretches(points, 60).map(({ angle }) => Math.abs(angle));
        expect(Math.max(0, ...angles)).toBeLessThanOrEqual(Math.PI / 2);
      }),
    );
  });

  it("does not stand where the river winds, nor on one that is too short", () => {
    const winding = Array.from({ length: 60 }, (_, i) => ({ x: i * 10, y: (i % 2) * 40 }));
    expect(stretches(winding, 60)).toEqual([]);
    expect(
      alongRiver(block, [
        { x: 0, y: 0 },
        { x: 30, y: 0 },
      ]),
    ).toEqual([]);
    expect(alongRiver(block, [])).toEqual([]);
  });
});
