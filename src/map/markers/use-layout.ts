import type { Map as LeafletMap } from "leaflet";
import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import type { PlaceEntry } from "../../explore/select.ts";
import type { Size } from "../../basemap/boxes.ts";
import { symbolAt } from "../geometry.ts";
import type { PlacedGroup } from "../groups/use-place-groups.ts";
import { arcBoxes, controlBoxes, groupBoxes, popupBoxes } from "./control-boxes.ts";
import {
  layOutMarkers,
  symbolSizeAt,
  type MarkerItem,
  type MarkerLayout,
} from "../../basemap/marker-layout.ts";

/** Sizes of the labels on the map by place, which do not depend on their sides. */
const labelSizes = (map: LeafletMap): ReadonlyMap<string | undefined, Size> => {
  const labels = map.getPane("markerPane")?.querySelectorAll<HTMLElement>("[data-label]") ?? [];
  return new Map(
    [...labels].map(({ dataset, offsetWidth, offsetHeight }) => [
      dataset["label"],
      { width: offsetWidth, height: offsetHeight },
    ]),
  );
};

/** Event of the map: the popup has found its place or is gone, and labels must make way. */
export const POPUP_STANDS = "popupstands";

/** Event of the map: other arcs are drawn, or they run elsewhere. */
export const ARCS_DRAWN = "arcsdrawn";

const MOVES = `moveend zoomend resize ${POPUP_STANDS} ${ARCS_DRAWN}`;

const itemsOf = (map: LeafletMap, entries: readonly PlaceEntry[], selected: string | undefined) => {
  const labels = labelSizes(map);
  return entries.flatMap(({ place, events }): MarkerItem[] => {
    const at = symbolAt(place);
    const label = labels.get(place.id);
    if (!at || !label) return [];
    const { x, y } = map.latLngToContainerPoint(at);
    const weight = place.id === selected ? Infinity : events.length;
    return [{ id: place.id, x, y, label, weight }];
  });
};

const NOTHING: ReadonlyMap<string, MarkerLayout> = new Map();

/**
 * The layout of the markers, worked out anew after every move of the map and change of the view. A
 * marker that is not in it yet has no place to be shown at. Where `entries` is null the map shows no
 * places at all, and nothing is measured: asking a page that has just changed costs it a layout.
 */
export const useMarkerLayout = (
  map: LeafletMap,
  entries: readonly PlaceEntry[] | null,
  selected: string | undefined,
  groups: readonly PlacedGroup[],
): ReadonlyMap<string, MarkerLayout> => {
  const [layout, setLayout] = useState(NOTHING);
  const update = useCallback(() => {
    if (!entries) return;
    const { x: width, y: height } = map.getSize();
    const items = itemsOf(map, entries, selected);
    const symbol = symbolSizeAt(map.getZoom());
    const reserved = [...controlBoxes(map), ...popupBoxes(map), ...groupBoxes(map, groups)];
    const rings = groups.map(({ at }) => map.latLngToContainerPoint(at));
    // oxlint-disable-next-line react/set-state-in-effect -- labels are measured on the map
    setLayout(layOutMarkers(items, { width, height }, reserved, symbol, arcBoxes(map), rings));
  }, [map, entries, selected, groups]);
  // Labels of markers on the map find their sides before the paint.
  useLayoutEffect(update, [update]);
  useEffect(() => {
    // Only now new markers are on the map, and the map is where the link has it.
    // oxlint-disable-next-line react/set-state-in-effect -- their labels are measured there
    update();
    map.on(MOVES, update);
    // Labels have another size once their faces are there.
    document.fonts.addEventListener("loadingdone", update);
    return () => {
      document.fonts.removeEventListener("loadingdone", update);
      map.off(MOVES, update);
    };
  }, [map, update]);
  return layout;
};
