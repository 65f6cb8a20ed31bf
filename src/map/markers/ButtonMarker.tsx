import { divIcon, type LatLngTuple, type LeafletKeyboardEvent } from "leaflet";
import { useMemo, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { Marker } from "react-leaflet";
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
      add: ({ target }: { target: { getElement: () => HTMLElement | undefined } }) =>
        target.getElement()?.setAttribute(attribute, value),
      click: () => onOpen(value),
      // Without a listener of its own a double click on a marker zooms the map.
      dblclick: () => undefined,
      keydown: ({ originalEvent }: LeafletKeyboardEvent) => {
        if (originalEvent.key !== " " && originalEvent.key !== "Enter") return;
        originalEvent.preventDefault();
        onOpen(value);
      },
    }),
    [attribute, value, onOpen],
  );
  return (
    <>
      <Marker
        position={at}
        icon={icon}
        eventHandlers={handlers}
        zIndexOffset={onTop ? ON_TOP : 0}
      />
      {createPortal(children, root)}
    </>
  );
}
