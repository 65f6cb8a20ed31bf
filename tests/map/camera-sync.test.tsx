import { act, render } from "@testing-library/react";
import type { Map as LeafletMap } from "leaflet";
import { MapContainer } from "react-leaflet";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { isSameCamera } from "../../src/explore/link/camera.ts";
import type { Camera } from "../../src/explore/view.ts";
import { CameraSync } from "../../src/map/CameraSync.tsx";
import { crsCutAt } from "../../src/map/cut-crs.ts";
import type { Mover } from "../../src/map/movers.ts";

const WIDTH = 800;
const sizes = (["clientWidth", "clientHeight"] as const).map((side) =>
  vi.spyOn(HTMLElement.prototype, side, "get"),
);
beforeAll(() => {
  sizes[0]?.mockReturnValue(WIDTH);
  sizes[1]?.mockReturnValue(600);
});
afterAll(() => {
  for (const size of sizes) size.mockRestore();
});

/** A map whose world begins at a meridian, which a link has somewhere. */
const arrive = (cut: number, camera: Camera) => {
  const told: { camera: Camera; mover: Mover }[] = [];
  const made: { map?: LeafletMap | null } = {};
  const page = (linked: Camera) => (
    <MapContainer
      crs={crsCutAt(cut)}
      center={[0, 0]}
      zoom={2}
      zoomSnap={0}
      maxBounds={[
        [-85, cut],
        [85, cut + 360],
      ]}
      ref={(map) => void (made.map = map)}
    >
      <CameraSync
        camera={linked}
        home={[170, -20, 190, -10]}
        isFixed={false}
        onCamera={(of, mover) => told.push({ camera: of, mover })}
      />
    </MapContainer>
  );
  const { rerender } = render(page(camera));
  return { told, made, follow: (linked: Camera) => rerender(page(linked)) };
};

const byPage = (told: { camera: Camera; mover: Mover }[]): Camera[] =>
  told.filter(({ mover }) => mover === "page").map(({ camera }) => camera);

it.each([
  ["where the world is cut at its middle", 2, { zoom: 2, lat: -15, lng: 0 }],
  ["at the edge of the world", -180, { zoom: 2, lat: -15, lng: 170 }],
  ["at a pole", -180, { zoom: 2, lat: 80, lng: 0 }],
])("a link to what no map shows %s gets what is shown", (_, cut, camera) => {
  const { told, follow, made } = arrive(cut, camera);
  const [shown, ...more] = byPage(told);
  if (!shown) throw new Error("It was not told.");
  expect(more).toEqual([]);
  expect(isSameCamera(shown, camera)).toBe(false);
  // What is shown then is what the link says, and stays so.
  told.length = 0;
  act(() => follow(shown));
  expect(byPage(told)).toEqual([]);
  const { lat, lng } = made.map?.getCenter().wrap() ?? expect.fail("no map");
  expect(lat).toBeCloseTo(shown.lat, 1);
  expect(lng).toBeCloseTo(shown.lng, 1);
});

it.each([
  [-180, { zoom: 2, lat: -15, lng: 0 }],
  [2, { zoom: 2, lat: -15, lng: 178 }],
  [2, { zoom: 5.37, lat: -15.2, lng: -170.13 }],
  [-180, { zoom: 16, lat: 33.34058, lng: 44.40088 }],
])("a link to what a map that is cut at %i° shows is left as it is", (cut, camera) => {
  const { told } = arrive(cut, camera);
  expect(byPage(told)).toEqual([]);
  expect(told.at(-1)?.mover).toBe("link");
});
