import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bounds } from "../../src/explore/bounds.ts";
import {
  cameraAt,
  fitCamera,
  pixelsOf,
  toPixels,
  zoomFor,
} from "../../src/basemap/picture-camera.ts";

const SIZE = { width: 480, height: 460 };
const FIT = { room: 60, minZoom: 0, maxZoom: 12 };

const bounds = fc
  .tuple(
    fc.double({ min: -170, max: 150, noNaN: true }),
    fc.double({ min: -70, max: 60, noNaN: true }),
    fc.double({ min: 0, max: 20, noNaN: true }),
    fc.double({ min: 0, max: 10, noNaN: true }),
  )
  .map(([west, south, width, height]): Bounds => [west, south, west + width, south + height]);

describe("the camera of a picture", () => {
  it("shows all of the bounds, with room about them", () => {
    fc.assert(
      fc.property(bounds, (box) => {
        const camera = fitCamera(box, SIZE, FIT);
        const [west, south, east, north] = box;
        for (const [lon, lat] of [
          [west, north],
          [east, south],
        ] as const) {
          const { x, y } = toPixels(camera, lon, lat);
          expect(x).toBeGreaterThanOrEqual(FIT.room - 1);
          expect(x).toBeLessThanOrEqual(SIZE.width - FIT.room + 1);
          expect(y).toBeGreaterThanOrEqual(FIT.room - 1);
          expect(y).toBeLessThanOrEqual(SIZE.height - FIT.room + 1);
        }
      }),
    );
  });

  it("shows places on both sides of 180° in one picture, by the longitudes that they have", () => {
    const camera = fitCamera([178, -18, 188, -14], SIZE, { ...FIT, cut: 3 });
    const linked = cameraAt({ zoom: 6, lat: -16, lng: -177 }, SIZE, 3);
    for (const one of [camera, linked])
      for (const lon of [178, 180, -180, -172]) {
        const { x } = toPixels(one, lon, -16);
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(SIZE.width);
      }
    expect(toPixels(camera, 180, 0)).toEqual(toPixels(camera, -180, 0));
  });

  it("is no nearer than it may be, a point alone in the middle", () => {
    const camera = fitCamera([44.43, 32.46, 44.43, 32.46], SIZE, { ...FIT, maxZoom: 8 });
    expect(camera.zoom).toBe(8);
    const { x, y } = toPixels(camera, 44.43, 32.46);
    expect(Math.hypot(x - SIZE.width / 2, y - SIZE.height / 2)).toBeLessThan(1);
  });

  it("finds the zoom at which a length has its pixels", () => {
    const zoom = zoomFor(6000, 25, 32);
    expect(pixelsOf({ zoom, origin: { x: 0, y: 0 } }, 6000, 32)).toBeCloseTo(25);
    // 156,543 m a pixel at the equator at zoom 0, as the tile schemes have it.
    expect(pixelsOf({ zoom: 0, origin: { x: 0, y: 0 } }, 156_543.03, 0)).toBeCloseTo(1, 5);
  });
});
