import { act, render } from "@testing-library/react";
import type { Map as LeafletMap } from "leaflet";
import { MapContainer } from "react-leaflet";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { PointCursor } from "../../../src/map/points/PointCursor.tsx";
import { keyOfStack, type Stack } from "../../../src/map/points/row-places.ts";

const sizes = (["clientWidth", "clientHeight"] as const).map((side) =>
  vi.spyOn(HTMLElement.prototype, side, "get"),
);
beforeAll(() => {
  for (const size of sizes) size.mockReturnValue(400);
});
afterAll(() => {
  for (const size of sizes) size.mockRestore();
});

const stackAt = (row: number, lng: number): Stack => ({ at: [33, lng], rows: [row], events: 1 });
const WEST = stackAt(1, 43.6);
const MIDDLE = stackAt(2, 44);
const EAST = stackAt(3, 44.4);

const arrive = () => {
  const made: { map?: LeafletMap | null } = {};
  const page = (listed?: string) => (
    <MapContainer
      center={[33, 44]}
      zoom={8}
      ref={(map) => void (made.map = map)}
      zoomAnimation={false}
    >
      <PointCursor
        stacks={[WEST, MIDDLE, EAST]}
        listed={listed}
        onOpen={() => undefined}
        PointName={() => null}
      />
    </MapContainer>
  );
  const { rerender } = render(page());
  return {
    standsAt: () => document.querySelector("[data-point]")?.getAttribute("data-point") ?? "nowhere",
    move: (lng: number) => act(() => void made.map?.setView([33, lng], 8, { animate: false })),
    show: (listed?: string) => rerender(page(listed)),
  };
};

it("the button of points stands at the one whose list was open, wherever the map went meanwhile", () => {
  const { standsAt, move, show } = arrive();
  expect(standsAt()).toBe(keyOfStack(MIDDLE));
  show(keyOfStack(MIDDLE));
  move(44.3);
  show(keyOfStack(MIDDLE));
  expect(standsAt()).toBe(keyOfStack(MIDDLE));
  show();
  expect(standsAt()).toBe(keyOfStack(MIDDLE));
});

it("and at one that was chosen on the map, not by that button", () => {
  const { standsAt, show } = arrive();
  show(keyOfStack(WEST));
  show();
  expect(standsAt()).toBe(keyOfStack(WEST));
});
