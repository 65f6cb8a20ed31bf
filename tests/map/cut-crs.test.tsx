import fc from "fast-check";
import { CRS, map as makeMap, type LatLngTuple, type Map as LeafletMap } from "leaflet";
import { afterEach, expect, it } from "vitest";
import { roundCamera } from "../../src/explore/link/camera.ts";
import { onMap } from "../../src/explore/meridians.ts";
import { crsCutAt, cutOfMap } from "../../src/map/cut-crs.ts";
import { zoomInto } from "../../src/map/groups/zoom-into.ts";

const WIDTH = 800;
let map: LeafletMap;

const mapCutAt = (cut: number): LeafletMap => {
  const container = document.createElement("div");
  Object.defineProperties(container, {
    clientWidth: { value: WIDTH },
    clientHeight: { value: 600 },
  });
  const bounds: [LatLngTuple, LatLngTuple] = [
    [-85, cut],
    [85, cut + 360],
  ];
  map = makeMap(container, { crs: crsCutAt(cut), maxBounds: bounds });
  return map;
};

afterEach(() => map.remove());

const cameraOf = () => {
  const { lat, lng } = map.getCenter().wrap();
  return roundCamera({ zoom: map.getZoom(), lat, lng });
};

it("is Leaflet's own where the world is cut at the date line", () => {
  expect(crsCutAt(-180)).toBe(CRS.EPSG3857);
  expect(cutOfMap(mapCutAt(-180))).toBe(-180);
});

it("shows both sides of 180° in one view, and tiles of it by the numbers that they have", () => {
  mapCutAt(3).setView([-16, 180], 6);
  const [fiji, samoa] = [178.4, -171.8].map((lng) => map.latLngToContainerPoint([-16, lng]).x);
  expect(samoa).toBeGreaterThan(fiji ?? NaN);
  expect([fiji, samoa].every((x) => x !== undefined && x > 0 && x < WIDTH)).toBe(true);
  const { wrapLng = [0, 0] } = crsCutAt(3);
  const edges = wrapLng.map((lng) => map.project([0, lng], 6).x);
  expect(edges).toEqual([expect.closeTo(0, 9), 256 * 2 ** 6]);
});

it("zooms to a group on both sides", () => {
  mapCutAt(3).setView([-16, 178], 3);
  zoomInto(map, [[-16, 178], [-16, 179.5], [-16, -178]], [-16, 178]); // prettier-ignore
  expect(map.getCenter().wrap().lng).toBeCloseTo(180, 0);
  expect(map.getZoom()).toBeGreaterThan(6);
});

it("is where a link says, wherever near 180° that is, and the link is the same again", () => {
  mapCutAt(3);
  const lng = fc.integer({ min: 14000, max: 22000 }).map((n) => n / 100);
  fc.assert(
    fc.property(lng, fc.integer({ min: 5, max: 11 }), (east, zoom) => {
      map.remove();
      mapCutAt(3);
      const camera = roundCamera({ zoom, lat: -16, lng: east });
      map.setView([camera.lat, camera.lng], camera.zoom, { animate: false });
      expect(cameraOf()).toEqual(camera);
      // A pixel is whole.
      map.panBy([1, 0], { animate: false });
      const moved = onMap(cameraOf().lng, 3) - onMap(camera.lng, 3);
      expect(Math.abs(moved)).toBeLessThan(1.6 * (360 / (256 * 2 ** zoom)));
    }),
  );
});
