import { describe, expect, it } from "vitest";
import { layOutMarkers, type MarkerItem } from "../../../src/basemap/marker-layout.ts";
import { layOutCrowded } from "../../../src/map/markers/crowded-layout.ts";

const VIEW = { width: 800, height: 600 };
const SYMBOL = 36;

const itemsAt = (count: number, x: (i: number) => number): MarkerItem[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `place-${i}`,
    x: x(i),
    y: 300,
    label: { width: 50, height: 16 },
    weight: 1,
  }));

const laidOut: number[] = [];
const layOut = (items: readonly MarkerItem[]) => {
  laidOut.push(items.length);
  return layOutMarkers(items, VIEW, [], SYMBOL);
};
const layoutOf = (items: readonly MarkerItem[]) => {
  laidOut.length = 0;
  return layOutCrowded(items, VIEW, SYMBOL, layOut);
};

describe("the layout of many markers", () => {
  it("is that of all where there are few", () => {
    const items = itemsAt(20, (i) => i * 100);
    expect(layoutOf(items)).toEqual(layOutMarkers(items, VIEW, [], SYMBOL));
  });

  it("leaves those out of view where they are, without labels", () => {
    const layout = layoutOf(itemsAt(1000, (i) => i * 100));
    expect(layout.size).toBe(1000);
    expect(laidOut).toEqual([9]);
    expect(layout.get("place-3")?.side).not.toBeNull();
    expect(layout.get("place-500")).toMatchObject({ dx: 0, dy: 0, side: null });
  });

  it("moves none where there are too many in view", () => {
    const layout = layoutOf(itemsAt(1000, (i) => i / 2));
    expect(layout.size).toBe(1000);
    expect(laidOut).toEqual([]);
  });
});
