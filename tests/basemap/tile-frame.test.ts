import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { framePicture, TILE_SIZE } from "../../src/basemap/tile-frame.ts";

const cases = fc.record({
  column: fc.integer({ min: -3, max: 40 }),
  row: fc.integer({ min: -3, max: 40 }),
  /** As far as a zoom can be from the whole one whose tiles it shows. */
  fraction: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
  pixelRatio: fc.constantFrom(1, 1.25, 1.5, 2),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

const frame = ({ column, row, fraction, pixelRatio }: Case, right = 0, down = 0) => {
  const position = { x: (column + right) * TILE_SIZE, y: (row + down) * TILE_SIZE };
  const scale = 2 ** fraction;
  const framed = framePicture({
    coords: { z: 7, x: column + right, y: row + down },
    position,
    scale,
    zoom: 7 + fraction,
    pixelRatio,
    scheme: "light",
  });
  const density = scale * pixelRatio;
  return {
    ...framed,
    /** Where the picture lies on the screen, in its pixels. */
    left: (position.x + framed.frame.left) * density,
    top: (position.y + framed.frame.top) * density,
    /** Where the tile itself begins there. */
    tileLeft: position.x * density,
    tileTop: position.y * density,
  };
};

describe("a tile's picture", () => {
  it("lies on whole pixels of the screen, as large as it is painted", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { left, top, picture, frame: css } = frame(one);
        const density = 2 ** one.fraction * one.pixelRatio;
        expect(Math.abs(left - Math.round(left))).toBeLessThan(1e-6);
        expect(Math.abs(top - Math.round(top))).toBeLessThan(1e-6);
        expect(css.size * density).toBeCloseTo(picture.pixels, 6);
      }),
    );
  });

  it("has the tile's corner where the tile is, within the first pixel", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { left, top, tileLeft, tileTop, picture } = frame(one);
        const [x, y] = picture.corner;
        expect(left + x).toBeCloseTo(tileLeft, 6);
        expect(top + y).toBeCloseTo(tileTop, 6);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y)).toBeLessThan(1);
      }),
    );
  });

  it("reaches at least to where its neighbours begin: no seam", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const here = frame(one);
        expect(here.left + here.picture.pixels).toBeGreaterThanOrEqual(frame(one, 1).left);
        expect(here.top + here.picture.pixels).toBeGreaterThanOrEqual(frame(one, 0, 1).top);
      }),
    );
  });

  it("comes from the square of the pyramid that has half as many a side", () => {
    expect(frame({ column: 78, row: 51, fraction: 0, pixelRatio: 1 }).picture.tile).toEqual({
      z: 6,
      x: 78,
      y: 51,
    });
  });
});
