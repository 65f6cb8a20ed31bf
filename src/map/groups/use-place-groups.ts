import type { LatLngTuple, Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import type { GeoBox } from "../../basemap/mercator.ts";
import { groupingOf, type PlaceGroup } from "../../basemap/place-groups.ts";
import type { PlaceEntry } from "../../explore/select.ts";
import { toLatLng, useSeen } from "../use-seen.ts";

/** A group of places, and where on the map it stands. Latitude first. */
export interface PlacedGroup extends PlaceGroup {
  at: LatLngTuple;
}

interface Grouped {
  alone: readonly PlaceEntry[];
  groups: readonly PlacedGroup[];
}

const ANYWHERE: GeoBox = [-180, -90, 180, 90];

/** What the map shows of places: those that stand alone, and groups of the others. */
export const usePlaceGroups = (
  map: LeafletMap,
  entries: readonly PlaceEntry[],
  selected: string | undefined,
): Grouped => {
  const grouping = useMemo(() => groupingOf(entries), [entries]);
  const { changesWith } = grouping;
  const { zoom, box: view, cut } = useSeen(map, changesWith !== "nothing");
  // Else a map that is moved would have everything on it anew.
  const box = changesWith === "view" ? view : ANYWHERE;
  return useMemo(() => {
    const { alone, groups } = grouping.at({ zoom, box, cut }, selected);
    return { alone, groups: groups.map((group) => ({ ...group, at: toLatLng(group.middle) })) };
  }, [grouping, zoom, box, cut, selected]);
};
