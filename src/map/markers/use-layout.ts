import type { Map as LeafletMap } from "leaflet";
import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import type { PlaceEntry } from "../../explore/select.ts";
import { symbolAt } from "../geometry.ts";
import { arcBoxes, controlBoxes, popupBoxes } from "./control-boxes.ts";
import {
  layOutMarkers,
  symbolSizeAt,
  type MarkerItem,
  type MarkerLayout,
} from "../../basemap/marker-layout.ts";

/** Finds the label of a place to measure it; the label's size does not depend on its side. */
const labelSize = (map: LeafletMap, id: string): { width: number; height: number } => {
  const label = map.getPane("markerPane")?.querySelector(`[data-label="${id}"]`);
  return label instanceof HTMLElement
    ? { width: label.offsetWidth, height: label.offsetHeight }
    : { width: 0, height: 0 };
};

/** Event of the map: the popup has found its place or is gone, and labels must make way. */
export const POPUP_STANDS = "popupstands";

/** Event of the map: other arcs are drawn, or they run elsewhere. */
export const ARCS_DRAWN = "arcsdrawn";

const MOVES = `moveend zoomend resize ${POPUP_STANDS} ${ARCS_DRAWN}`;

const itemsOf = (map: LeafletMap, entries: readonly PlaceEntry[], selected: string | undefined) =>
  entries.flatMap(({ place, events }): MarkerItem[] => {
    const at = symbolAt(place);
    if (!at) return [];
    const { x, y } = map.latLngToContainerPoint(at);
    const weight = place.id === selected ? Infinity : events.length;
    return [{ id: place.id, x, y, label: labelSize(map, place.id), weight }];
  });

/** The layout of the markers, worked out anew after every move of the map and change of the view. */
export const useMarkerLayout = (
  map: LeafletMap,
  entries: readonly PlaceEntry[],
  selected: string | undefined,
): ReadonlyMap<string, MarkerLayout> => {
  const [layout, setLayout] = useState<ReadonlyMap<string, MarkerLayout>>(new Map());
  const update = useCallback(() => {
    const { x: width, y: height } = map.getSize();
    const items = itemsOf(map, entries, selected);
    const symbol = symbolSizeAt(map.getZoom());
    const reserved = [...controlBoxes(map), ...popupBoxes(map)];
    setLayout(layOutMarkers(items, { width, height }, reserved, symbol, arcBoxes(map)));
  }, [map, entries, selected]);
  // Labels can be measured only once they are in the page; before the paint they find their sides.
  // eslint-disable-next-line react-hooks/set-state-in-effect -- see above
  useLayoutEffect(update, [update]);
  useEffect(() => {
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
