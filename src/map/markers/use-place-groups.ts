import type { LatLngTuple, Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import { PlaceGrid } from "../../basemap/place-grid.ts";
import type { PlaceEntry } from "../../explore/select.ts";
import { cutOfMap } from "../cut-crs.ts";
import { symbolAt } from "../geometry.ts";
import { toLatLng, useSeen } from "../use-seen.ts";

/** Places too near one another to be shown apart. */
export interface PlaceGroup {
  key: string;
  /** The middle of its places. Latitude first. */
  at: LatLngTuple;
  entries: readonly PlaceEntry[];
}

interface Grouped {
  /** Places that are shown by themselves, all in or near the view. */
  alone: readonly PlaceEntry[];
  groups: readonly PlaceGroup[];
}

/** Up to so many places are shown by themselves, wherever the map is. */
const FEW = 150;

/** So many places at one and the same point are a pile: round it they would hide what is near. */
const PILE = 5;

/** Few places: each by itself, but piles. What is chosen stands by itself beside its pile. */
const withPiles = (entries: readonly PlaceEntry[], selected: string | undefined): Grouped => {
  const spots = new Map<string, { at: LatLngTuple; own: PlaceEntry[] }>();
  for (const entry of entries) {
    const at = symbolAt(entry.place);
    const key = at ? at.join("/") : entry.place.id;
    const spot = spots.get(key);
    if (spot) spot.own.push(entry);
    else spots.set(key, { at: at ?? [0, 0], own: [entry] });
  }
  const piles = [...spots].filter(([, { own }]) => own.length >= PILE);
  const piled = new Set(piles.flatMap(([, { own }]) => own));
  return {
    alone: entries.filter((entry) => !piled.has(entry) || entry.place.id === selected),
    groups: piles.map(([key, { at, own }]) => ({ key, at, entries: own })),
  };
};

const gridOf = (entries: readonly PlaceEntry[], cut: number) =>
  new PlaceGrid(
    entries.flatMap((entry) => {
      const at = symbolAt(entry.place);
      return at ? [{ at: [at[1], at[0]] as const, entry }] : [];
    }),
    cut,
  );

/** What the map shows of many places: those that stand alone, and groups of the others. */
export const usePlaceGroups = (
  map: LeafletMap,
  entries: readonly PlaceEntry[],
  selected: string | undefined,
): Grouped => {
  const cut = cutOfMap(map);
  const grid = useMemo(() => (entries.length > FEW ? gridOf(entries, cut) : null), [entries, cut]);
  const seen = useSeen(map, grid !== null);
  return useMemo(() => {
    if (!grid) return withPiles(entries, selected);
    const cells = grid.within(seen.zoom, seen.box);
    const alone = cells.flatMap(({ members: [first, ...more] }) =>
      first && more.length === 0 ? [first.entry] : [],
    );
    const chosen = entries.find(({ place }) => place.id === selected);
    // What is chosen stands by itself, also among others.
    if (chosen && !alone.includes(chosen)) alone.push(chosen);
    const groups = cells
      .filter(({ members }) => members.length > 1)
      .map(({ key, members, middle }) => ({
        key,
        at: toLatLng(middle),
        entries: members.map(({ entry }) => entry),
      }));
    return { alone, groups };
  }, [grid, entries, seen, selected]);
};
