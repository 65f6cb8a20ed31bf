import { divIcon, type LatLngTuple, type LeafletKeyboardEvent } from "leaflet";
import { useMemo, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { Marker, useMap } from "react-leaflet";
import { revealPoint } from "../reveal-place.ts";
import css from "./markers.module.css";

interface ButtonMarkerProps {
  at: LatLngTuple;
  /** By what the page finds it: an attribute of its element and the value. */
  attribute: "data-place" | "data-group";
  value: string;
  onTop: boolean;
  onOpen: (value: string) => void;
  children: ReactNode;
}

/** Half of the 44-pixel target. */
const HALF = 22;
const ON_TOP = 1000;

/** A button on the map, 44 pixels wide; Enter, Space and a click open it. */
export function ButtonMarker(props: ButtonMarkerProps) {
  const { at, attribute, value, onTop, onOpen, children } = props;
  const map = useMap();
  // A new pair of numbers for the same point must not make new handlers.
  const [lat, lng] = at;
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
        element?.setAttribute(attribute, value);
        // Leaflet's own way to a marker with the focus would count as a move of the reader's. Under a
        // pointer it must stay where it is: the click is still to come.
        element?.addEventListener("focus", () => {
          if (element.matches(":focus-visible")) revealPoint(map, [lat, lng], true);
        });
      },
      click: () => onOpen(value),
      // Without a listener of its own a double click on a marker zooms the map.
      dblclick: () => undefined,
      keydown: ({ originalEvent }: LeafletKeyboardEvent) => {
        if (originalEvent.key !== " " && originalEvent.key !== "Enter") return;
        originalEvent.preventDefault();
        onOpen(value);
      },
    }),
    [map, lat, lng, attribute, value, onOpen],
  );
  return (
    <>
      <Marker
        position={at}
        icon={icon}
        eventHandlers={handlers}
        autoPanOnFocus={false}
        zIndexOffset={onTop ? ON_TOP : 0}
      />
      {createPortal(children, root)}
    </>
  );
}
