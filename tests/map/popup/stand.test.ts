import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box, Size } from "../../../src/basemap/boxes.ts";
import { choosePopupStand, keptInView, standBox, wayInto } from "../../../src/map/popup/stand.ts";

const VIEW: Size = { width: 800, height: 600 };
const POPUP: Size = { width: 340, height: 300 };

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));

/** What a popup hides: four times the other places, and itself outside of the view. */
const costOf = (popup: Box, others: readonly Box[]): number =>
  popup.width * popup.height -
  shared(popup, { left: 0, top: 0, ...VIEW }) +
  others.reduce((sum, other) => sum + 4 * shared(popup, other), 0);

/** The four ways to stand 28 pixels off a place; beside it, slid into the view's height. */
const fourBoxes = ({ x, y }: { x: number; y: number }, { width, height }: Size): Box[] => {
  const top = Math.max(12, Math.min(y - height / 2, VIEW.height - 12 - height));
  return [
    { left: x + 28, top, width, height },
    { left: x - 28 - width, top, width, height },
    { left: x - width / 2, top: y - 28 - height, width, height },
    { left: x - width / 2, top: y + 28, width, height },
  ];
};

const at = fc.record({ x: fc.integer({ max: 800, min: 0 }), y: fc.integer({ max: 600, min: 0 }) });
const even = (min: number, max: number) => fc.integer({ min, max }).map((half) => 2 * half);
const popup = fc.record({ width: even(60, 170), height: even(40, 240) });
const other: fc.Arbitrary<Box> = fc.record({
  left: fc.integer({ min: -50, max: 800 }),
  top: fc.integer({ min: -50, max: 600 }),
  width: fc.integer({ min: 10, max: 150 }),
  height: fc.integer({ min: 10, max: 60 }),
});

describe("choosePopupStand", () => {
  it("stands on a side that costs no more than any other", () => {
    fc.assert(
      fc.property(at, popup, fc.array(other, { maxLength: 8 }), (place, size, others) => {
        const chosen = standBox(place, choosePopupStand(place, size, VIEW, others), size);
        const least = Math.min(...fourBoxes(place, size).map((box) => costOf(box, others)));
        expect(costOf(chosen, others)).toBe(least);
      }),
      { numRuns: 500 },
    );
  });

  it("never covers its own place", () => {
    fc.assert(
      fc.property(at, popup, fc.array(other, { maxLength: 8 }), (place, size, others) => {
        const chosen = standBox(place, choosePopupStand(place, size, VIEW, others), size);
        const symbol = { left: place.x - 18, top: place.y - 18, width: 36, height: 36 };
        expect(shared(chosen, symbol)).toBe(0);
      }),
    );
  });

  it("stands on the right of a place with room all round it", () => {
    const view = { width: 1600, height: 1200 };
    expect(choosePopupStand({ x: 800, y: 600 }, POPUP, view, []).side).toBe("right");
  });

  it("leaves the right to a place that stands there", () => {
    const neighbour = { left: 560, top: 280, width: 100, height: 40 };
    const { side } = choosePopupStand({ x: 420, y: 300 }, POPUP, VIEW, [neighbour]);
    expect(side).toBe("left");
  });

  it("leaves the map's controls free, also after the map has slid", () => {
    const controls = { left: VIEW.width - 60, top: 10, width: 50, height: 140 };
    const place = { x: VIEW.width - 200, y: 120 };
    for (const slides of [true, false]) {
      const frame = { fixed: [controls], slides, margin: 12 };
      const stand = choosePopupStand(place, POPUP, VIEW, [], frame);
      const box = standBox(place, stand, POPUP);
      const [dx, dy] = slides ? wayInto(box, VIEW, 12) : [0, 0];
      expect(shared({ ...box, left: box.left - dx, top: box.top - dy }, controls)).toBe(0);
    }
  });
});

describe("wayInto", () => {
  const MARGIN = 12;

  it("brings a box that fits wholly into the view with its margin", () => {
    fc.assert(
      fc.property(other, (box) => {
        const [x, y] = wayInto(box, VIEW, MARGIN);
        expect(box.left - x).toBeGreaterThanOrEqual(MARGIN);
        expect(box.top - y).toBeGreaterThanOrEqual(MARGIN);
        expect(box.left - x + box.width).toBeLessThanOrEqual(VIEW.width - MARGIN);
        expect(box.top - y + box.height).toBeLessThanOrEqual(VIEW.height - MARGIN);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves a box alone that lies inside", () => {
    expect(wayInto({ left: 12, top: 12, width: 776, height: 576 }, VIEW, MARGIN)).toEqual([0, 0]);
  });

  it("moves no further than the margin needs", () => {
    expect(wayInto({ left: 5, top: 590, width: 50, height: 20 }, VIEW, MARGIN)).toEqual([-7, 22]);
  });

  it("shows the beginning of a box that is larger than the view", () => {
    const [x, y] = wayInto({ left: 300, top: 200, width: 900, height: 700 }, VIEW, MARGIN);
    expect([300 - x, 200 - y]).toEqual([MARGIN, MARGIN]);
  });
});

describe("a popup on a map that stays where it is", () => {
  const PHONE: Size = { width: 390, height: 440 };
  const LIST: Size = { width: 306, height: 396 };
  const boxAt = (place: { x: number; y: number }, view: Size): Box =>
    standBox(place, keptInView(place, choosePopupStand(place, LIST, view, []), LIST, view), LIST);

  it("lies in the view with its place, however near to the edge that is", () => {
    const seen = fc.record({
      x: fc.integer({ min: 0, max: 390 }),
      y: fc.integer({ min: 0, max: 440 }),
    });
    fc.assert(
      fc.property(seen, (place) => {
        const { left, top, width, height } = boxAt(place, PHONE);
        expect(left).toBeGreaterThanOrEqual(12);
        expect(left + width).toBeLessThanOrEqual(390 - 12);
        expect(top).toBeGreaterThanOrEqual(12);
        expect(top + height).toBeLessThanOrEqual(440 - 12);
      }),
    );
  });

  it("shows its beginning where it does not fit, and goes out of the view with its place", () => {
    const low = { width: 300, height: 200 };
    const { left, top } = boxAt({ x: 150, y: 100 }, low);
    expect([left, top]).toEqual([12, 12]);
    const gone = { x: -900, y: 100 };
    expect(keptInView(gone, choosePopupStand(gone, LIST, PHONE, []), LIST, PHONE)).toEqual(
      choosePopupStand(gone, LIST, PHONE, []),
    );
  });

  it("lies beside the map’s buttons where there is room, on either side of the view", () => {
    const landscape = { width: 844, height: 390 };
    const low = { ...LIST, height: 390 - 2 * 12 };
    const buttons = (left: number): Box => ({ left, top: 12, width: 44, height: 220 });
    for (const fixed of [buttons(788), buttons(12)])
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 844 }), fc.integer({ min: 0, max: 390 }), (x, y) => {
          const place = { x, y };
          const stand = choosePopupStand(place, low, landscape, [], {
            fixed: [fixed],
            slides: false,
            margin: 12,
          });
          const box = standBox(place, keptInView(place, stand, low, landscape, [fixed]), low);
          expect(shared(box, fixed)).toBe(0);
          expect(shared(box, { left: 0, top: 0, ...landscape })).toBe(box.width * box.height);
        }),
      );
  });

  it("stays in the view where there is no room beside them", () => {
    const narrow = { width: 320, height: 440 };
    const fixed = { left: 264, top: 12, width: 44, height: 220 };
    const place = { x: 160, y: 60 };
    const stand = choosePopupStand(place, LIST, narrow, []);
    const { left, width } = standBox(place, keptInView(place, stand, LIST, narrow, [fixed]), LIST);
    expect([left >= 0, left + width <= 320]).toEqual([true, true]);
  });
});
