import { act, cleanup, render } from "@testing-library/react";
import type { Map as LeafletMap } from "leaflet";
import { MapContainer } from "react-leaflet";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ListPopup } from "../../../src/map/groups/ListPopup.tsx";
import { useUnlisted } from "../../../src/map/groups/use-unlisted.ts";

const AT: [number, number] = [33, 44];
const made: { map?: LeafletMap | null } = {};

function Lists({ listed, isOpen, told }: { listed?: string; isOpen: boolean; told: () => void }) {
  useUnlisted(listed, isOpen ? "key" : undefined, told);
  return (
    isOpen && (
      <ListPopup anchor={AT} mayPan={false} leave={() => undefined}>
        here
      </ListPopup>
    )
  );
}

const arrive = (listed: string | undefined, isOpen: boolean) => {
  const told = vi.fn();
  const page = (open: boolean) => (
    <MapContainer center={AT} zoom={8} ref={(map) => void (made.map = map)}>
      <Lists {...(listed !== undefined && { listed })} isOpen={open} told={told} />
    </MapContainer>
  );
  const { rerender } = render(page(isOpen));
  return { told, show: (open: boolean) => rerender(page(open)) };
};

const wait = (): void =>
  act(() => {
    vi.advanceTimersByTime(1000);
  });
const place = (of: Element | null | undefined, x: number, width: number) => {
  if (!of) throw new Error("It is not there.");
  vi.spyOn(of, "getBoundingClientRect").mockReturnValue(new DOMRect(x, 100, width, 200));
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it("a list that is asked for and not open is told once the map has settled", () => {
  const { told } = arrive("7", false);
  expect(told).not.toHaveBeenCalled();
  wait();
  expect(told).toHaveBeenCalledOnce();
});

it("none is where the map comes to show it, or none is asked for", () => {
  const { told, show } = arrive("7", false);
  show(true);
  wait();
  const other = arrive(undefined, false);
  wait();
  expect([told.mock.calls, other.told.mock.calls]).toEqual([[], []]);
});

it("one that filters take away is told", () => {
  const { told, show } = arrive("7", true);
  wait();
  show(false);
  wait();
  expect(told).toHaveBeenCalledOnce();
});

it("one that is open beyond the edge of the map is told after the move that left it there", () => {
  const { told } = arrive("7", true);
  const map = made.map ?? expect.fail("no map");
  const list = map.getPane("popupPane")?.querySelector("[data-list-here]");
  place(map.getContainer(), 0, 800);
  place(list?.parentElement, 700, 300);
  map.fire("moveend");
  wait();
  expect(told).not.toHaveBeenCalled();
  place(list?.parentElement, 900, 300);
  map.fire("moveend");
  wait();
  expect(told).toHaveBeenCalledOnce();
});
