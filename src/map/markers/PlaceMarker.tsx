import { divIcon, type LeafletKeyboardEvent } from "leaflet";
import { useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { Marker, useMap } from "react-leaflet";
import type { PlaceEntry } from "../../explore/select.ts";
import { symbolAt } from "../geometry.ts";
import { reveal } from "../reveal-place.ts";
import type { MarkerLayout } from "../../basemap/marker-layout.ts";
import css from "./markers.module.css";
import { PlaceSymbol } from "./PlaceSymbol.tsx";

export interface PlaceMarkerProps {
  entry: PlaceEntry;
  layout: MarkerLayout | undefined;
  selected: boolean;
  onOpen: (placeId: string) => void;
}

/** Half of the 44-pixel target. */
const HALF = 22;
const ON_TOP = 1000;

/** A place as a button on the map; Enter, Space and a click open it. */
export function PlaceMarker({ entry, layout, selected, onOpen }: PlaceMarkerProps) {
  const map = useMap();
  const { place } = entry;
  const { id } = place;
  const [root] = useState(() => document.createElement("div"));
  const icon = useMemo(
    () =>
      divIcon({
        className: css.icon ?? "",
        html: root,
        iconSize: [2 * HALF, 2 * HALF],
        iconAnchor: [HALF, HALF],
      }),
    [root],
  );
  const handlers = useMemo(
    () => ({
      add: ({ target }: { target: { getElement: () => HTMLElement | undefined } }) => {
        const element = target.getElement();
        element?.setAttribute("data-place", id);
        // Leaflet's own way to a marker with the focus would count as a move of the reader's. Under a
        // pointer it must stay where it is: the click is still to come.
        element?.addEventListener("focus", () => {
          if (element.matches(":focus-visible")) reveal(map, place, true);
        });
      },
      click: () => onOpen(id),
      // Without a listener of its own a double click on a marker zooms the map.
      dblclick: () => undefined,
      keydown: ({ originalEvent }: LeafletKeyboardEvent) => {
        if (originalEvent.key !== " " && originalEvent.key !== "Enter") return;
        originalEvent.preventDefault();
        onOpen(id);
      },
    }),
    [map, place, id, onOpen],
  );
  const position = symbolAt(place);
  if (!position) return null;
  return (
    <>
      <Marker
        position={position}
        icon={icon}
        eventHandlers={handlers}
        autoPanOnFocus={false}
        zIndexOffset={selected ? ON_TOP : 0}
      />
      {createPortal(<PlaceSymbol {...{ entry, layout, selected }} />, root)}
    </>
  );
}
