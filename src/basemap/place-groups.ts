import type { PlaceEntry } from "../explore/select.ts";
import type { Cell, Located } from "./join-cells.ts";
import type { GeoBox, WorldPoint } from "./mercator.ts";
import { PILE, pilesOf } from "./piles.ts";
import { PlaceGrid } from "./place-grid.ts";

/** Places too near one another to be shown apart. */
export interface PlaceGroup {
  key: string;
  /** The middle of its places, in the map's projection, as a fraction of the world's square. */
  middle: WorldPoint;
  entries: readonly PlaceEntry[];
}

export interface Grouped {
  /** Places that are shown by themselves; of many, those in or near the view. */
  alone: readonly PlaceEntry[];
  groups: readonly PlaceGroup[];
}

/** What of the world a map shows, and the meridian at which it begins. */
export interface GroupView {
  zoom: number;
  box: GeoBox;
  cut: number;
}

/** Up to so many places are shown by themselves, wherever the map is, but for piles. */
const FEW = 150;

interface LocatedEntry extends Located {
  entry: PlaceEntry;
}

const located = (entries: readonly PlaceEntry[]): LocatedEntry[] =>
  entries.flatMap((entry) => {
    const { geometry } = entry.place;
    if (geometry?.type !== "Point") return [];
    const [lng = 0, lat = 0] = geometry.coordinates;
    return [{ at: [lng, lat] as const, entry }];
  });

const asGroup = ({ key, members, middle }: Cell<LocatedEntry>): PlaceGroup => ({
  key,
  middle,
  entries: members.map(({ entry }) => entry),
});

/** What a map shows of places, whichever part of the world it shows. */
export interface PlaceGrouping {
  /** What of a view changes it. */
  changesWith: "nothing" | "zoom" | "view";
  /** What is chosen stands by itself, also where others are in a group. */
  at(view: GroupView, chosen?: string): Grouped;
}

const few = (entries: readonly PlaceEntry[], points: readonly LocatedEntry[]): PlaceGrouping => ({
  changesWith: points.length < PILE ? "nothing" : "zoom",
  at: ({ zoom, cut }, chosen) => {
    const piles = pilesOf(points, zoom, cut);
    const piled = new Set(piles.flatMap(({ members }) => members.map(({ entry }) => entry)));
    return {
      alone: entries.filter((entry) => !piled.has(entry) || entry.place.id === chosen),
      groups: piles.map(asGroup),
    };
  },
});

const many = (entries: readonly PlaceEntry[], points: readonly LocatedEntry[]): PlaceGrouping => {
  let grid: { cut: number; of: PlaceGrid<LocatedEntry> } | undefined;
  return {
    changesWith: "view",
    at: ({ zoom, box, cut }, chosen) => {
      if (grid?.cut !== cut) grid = { cut, of: new PlaceGrid(points, cut) };
      const cells = grid.of.within(zoom, box);
      const alone = cells.flatMap(({ members: [first, ...more] }) =>
        first && more.length === 0 ? [first.entry] : [],
      );
      const one = entries.find(({ place }) => place.id === chosen);
      if (one && !alone.includes(one)) alone.push(one);
      return { alone, groups: cells.filter(({ members }) => members.length > 1).map(asGroup) };
    },
  };
};

/** Groups places as the map shows them: few each by itself but for piles, many by the cells of a grid. */
export const groupingOf = (entries: readonly PlaceEntry[]): PlaceGrouping =>
  (entries.length > FEW ? many : few)(entries, located(entries));
