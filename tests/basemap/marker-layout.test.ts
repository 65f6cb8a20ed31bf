import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box, Size } from "../../src/basemap/boxes.ts";
import {
  layOutMarkers,
  type MarkerItem,
  type MarkerLayout,
  type Side,
} from "../../src/basemap/marker-layout.ts";

const VIEW: Size = { width: 500, height: 360 };
/** Rounding of positions, in pixels. */
const ROUNDING = 0.01;

/** Whether two boxes share more than a hair; written anew, apart from the code under test. */
const collide = (a: Box, b: Box, hair: number): boolean =>
  a.left + hair < b.left + b.width &&
  b.left + hair < a.left + a.width &&
  a.top + hair < b.top + b.height &&
  b.top + hair < a.top + a.height;

const isInView = ({ left, top, width, height }: Box, hair: number): boolean =>
  left >= -hair &&
  top >= -hair &&
  left + width <= VIEW.width + hair &&
  top + height <= VIEW.height + hair;

/** A side's label, 3 pixels away from a symbol's box. */
const labelAt = (symbol: Box, { width, height }: Size, side: Side): Box => {
  const away = symbol.width / 2 + 3;
  const middle = { x: symbol.left + symbol.width / 2, y: symbol.top + symbol.width / 2 };
  const corner: Record<Side, [left: number, top: number]> = {
    right: [middle.x + away, middle.y - height / 2],
    left: [middle.x - away - width, middle.y - height / 2],
    below: [middle.x - width / 2, middle.y + away],
    above: [middle.x - width / 2, middle.y - away - height],
  };
  const [left, top] = corner[side];
  return { left, top, width, height };
};

const size = fc.record({
  width: fc.integer({ min: 20, max: 140 }),
  height: fc.integer({ min: 14, max: 40 }),
});

const item = fc.record({
  x: fc.integer({ min: -40, max: 540 }),
  y: fc.integer({ min: -40, max: 400 }),
  label: size,
  weight: fc.integer({ min: 0, max: 5 }),
});

const items: fc.Arbitrary<MarkerItem[]> = fc
  .array(item, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((one, i) => ({ ...one, id: `p${i}` })));

const reserved: fc.Arbitrary<Box[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 450 }), fc.integer({ min: 0, max: 320 }), size)
    .map(([left, top, { width, height }]) => ({ left, top, width, height })),
  { maxLength: 3 },
);

interface Drawn {
  symbol: Box;
  label: Box | undefined;
  layout: MarkerLayout;
  item: MarkerItem;
}

const symbolWidth = fc.integer({ min: 24, max: 36 });

const draw = (list: MarkerItem[], controls: Box[], width: number): Drawn[] => {
  const layouts = layOutMarkers(list, VIEW, controls, width);
  return list.map((one) => {
    const layout = layouts.get(one.id);
    const [symbol, label] = layout?.boxes ?? [];
    if (!layout || !symbol) throw new Error(`${one.id} is not laid out.`);
    return { symbol, label, layout, item: one };
  });
};

/** Runs a check over 500 random scenes, each with what a label there must not cover. */
const inRandomScenes = (check: (one: Drawn, others: Box[]) => void): void => {
  fc.assert(
    fc.property(items, reserved, symbolWidth, (list, controls, width) => {
      const drawn = draw(list, controls, width);
      const symbols = drawn.map(({ symbol }) => symbol);
      for (const one of drawn) {
        const labels = drawn.flatMap(({ label }) => (label && label !== one.label ? [label] : []));
        check(one, [...controls, ...symbols, ...labels]);
      }
    }),
    { numRuns: 500 },
  );
};

describe("layOutMarkers", () => {
  it("lets no label cover a symbol, another label or a control", () => {
    inRandomScenes(({ label }, others) => {
      if (!label) return;
      expect(others.filter((other) => collide(label, other, ROUNDING))).toEqual([]);
    });
  });

  it("cuts no label off at the edge of the view", () => {
    inRandomScenes(({ label }) => {
      if (label) expect(isInView(label, 1)).toBe(true);
    });
  });

  it("draws a label where it says it does, in its own size", () => {
    inRandomScenes(({ label, symbol, layout: { side }, item: { label: own } }) => {
      expect(label === undefined).toBe(side === null);
      if (!label || !side) return;
      const { left, top, width, height } = labelAt(symbol, own, side);
      expect([label.width, label.height]).toEqual([width, height]);
      expect(label.left).toBeCloseTo(left, 6);
      expect(label.top).toBeCloseTo(top, 6);
    });
  });

  it("hides a label only where none of its four sides is free", () => {
    inRandomScenes(({ layout: { side }, symbol, item: { label } }, others) => {
      if (side) return;
      for (const tried of ["right", "left", "below", "above"] as const) {
        const box = labelAt(symbol, label, tried);
        const free =
          isInView(box, -ROUNDING) && !others.some((other) => collide(box, other, -ROUNDING));
        expect(free, tried).toBe(false);
      }
    });
  });

  it("writes on the right wherever there is room", () => {
    inRandomScenes(({ layout: { side }, symbol, item: { label } }, others) => {
      const box = labelAt(symbol, label, "right");
      const free =
        isInView(box, -ROUNDING) && !others.some((other) => collide(box, other, -ROUNDING));
      if (free) expect(side).toBe("right");
    });
  });

  it("says by how much a symbol is moved off its place", () => {
    inRandomScenes(({ symbol, layout: { dx, dy }, item: { x, y } }) => {
      expect(symbol.left + symbol.width / 2).toBeCloseTo(x + dx, 6);
      expect(symbol.top + symbol.height / 2).toBeCloseTo(y + dy, 6);
    });
  });

  it("gives the room that two labels want to the weightier place", () => {
    const label = { width: 100, height: 30 };
    // Only the strip between the two is free: a wall stands on every other side.
    const walls = [
      { left: 0, top: 0, width: 500, height: 160 },
      { left: 0, top: 200, width: 500, height: 160 },
      { left: 0, top: 160, width: 100, height: 40 },
      { left: 300, top: 160, width: 200, height: 40 },
    ];
    const pair = (first: number, second: number): MarkerItem[] => [
      { id: "west", x: 119, y: 180, label, weight: first },
      { id: "east", x: 281, y: 180, label, weight: second },
    ];
    const sides = (list: MarkerItem[]) =>
      [...layOutMarkers(list, VIEW, walls)].map(([id, { side }]) => [id, side]);
    expect(Object.fromEntries(sides(pair(2, 1)))).toEqual({ west: "right", east: null });
    expect(Object.fromEntries(sides(pair(1, 2)))).toEqual({ west: null, east: "left" });
    expect(Object.fromEntries(sides(pair(9, Infinity)))).toEqual({ west: null, east: "left" });
  });

  it("keeps labels off what is to be avoided, unless nothing else is left", () => {
    const item: MarkerItem = {
      id: "a",
      x: 250,
      y: 180,
      label: { width: 80, height: 30 },
      weight: 1,
    };
    const sideWith = (avoided: Box[], reserved: Box[] = []) =>
      layOutMarkers([item], VIEW, reserved, 36, avoided).get("a")?.side;
    const east: Box = { left: 272, top: 175, width: 10, height: 10 };
    const everywhere: Box = { left: 0, top: 0, ...VIEW };
    expect(sideWith([])).toBe("right");
    expect(sideWith([east])).toBe("left");
    expect(sideWith([everywhere])).toBe("right");
    expect(sideWith([everywhere], [east])).toBe("left");
    expect(sideWith([], [everywhere])).toBeNull();
  });
});
