import { describe, expect, it } from "vitest";
import { groupingOf } from "../../src/basemap/place-groups.ts";
import type { PlaceEntry } from "../../src/explore/select.ts";
import { DATE_LINE } from "../../src/explore/meridians.ts";

const entry = (id: string, lng: number, lat: number): PlaceEntry =>
  ({
    place: { id, geometry: { type: "Point", coordinates: [lng, lat] } },
    events: [],
    quotes: [],
  }) as unknown as PlaceEntry;

const area = {
  place: { id: "area", geometry: { type: "Polygon", coordinates: [] } },
  events: [],
  quotes: [],
} as unknown as PlaceEntry;

const WORLD = { zoom: 3, box: [-180, -85, 180, 85], cut: DATE_LINE } as const;

const ids = (entries: readonly PlaceEntry[]) => entries.map(({ place }) => place.id);

describe("places on a map", () => {
  const pile = Array.from({ length: 6 }, (_, n) => entry(`pile-${n}`, 44, 33));
  const others = [entry("other", 100, 50), area];

  it("stand alone but for piles, and so does what is chosen", () => {
    const grouping = groupingOf([...pile, ...others]);
    const { alone, groups } = grouping.at(WORLD);
    expect(ids(alone)).toEqual(["other", "area"]);
    expect(groups.map(({ entries }) => ids(entries))).toEqual([ids(pile)]);
    expect(ids(grouping.at(WORLD, "pile-2").alone)).toEqual(["pile-2", "other", "area"]);
    expect(grouping.changesWith).toBe("zoom");
    expect(groupingOf(others).changesWith).toBe("nothing");
  });

  it("are in the cells of a grid where they are many, each once", () => {
    const many = Array.from({ length: 400 }, (_, n) =>
      entry(`p-${n}`, (n % 20) * 0.2, Math.floor(n / 20) * 0.2),
    );
    const grouping = groupingOf([...many, ...others]);
    expect(grouping.changesWith).toBe("view");
    const { alone, groups } = grouping.at(WORLD);
    const shown = [...ids(alone), ...groups.flatMap(({ entries }) => ids(entries))];
    expect(shown.toSorted()).toEqual([...ids(many), "other"].toSorted());
    expect(ids(alone)).toEqual(["other"]);
    expect(ids(grouping.at(WORLD, "p-7").alone)).toEqual(["other", "p-7"]);
    expect(ids(grouping.at({ ...WORLD, zoom: 12, box: [0, 0, 0.1, 0.1] }).alone)).toEqual(["p-0"]);
  });

  it("are grouped anew on a map that begins elsewhere", () => {
    const many = Array.from({ length: 200 }, (_, n) => entry(`p-${n}`, n % 2 ? 179.9 : -179.9, 5));
    const grouping = groupingOf(many);
    expect(grouping.at(WORLD).groups).toHaveLength(2);
    expect(grouping.at({ ...WORLD, box: [0, -85, 360, 85], cut: 0 }).groups).toHaveLength(1);
  });
});
