import { divIcon, type LatLngTuple, type LeafletKeyboardEvent } from "leaflet";
import { useEffect, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { revealPoint } from "../reveal-place.ts";
import { FlatMarker } from "./FlatMarker.ts";
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

const makeMarker = (at: LatLngTuple) => {
  const root = document.createElement("div");
  const icon = divIcon({
    className: css.icon ?? "",
    html: root,
    iconSize: [2 * HALF, 2 * HALF],
    iconAnchor: [HALF, HALF],
  });
  return { root, marker: new FlatMarker(at, { icon, autoPanOnFocus: false }) };
};

/** A button on the map, 44 pixels wide; Enter, Space and a click open it. */
export function ButtonMarker(props: ButtonMarkerProps) {
  const { at, attribute, value, onTop, onOpen, children } = props;
  const map = useMap();
  // A new pair of numbers for the same point must not move anything.
  const [lat, lng] = at;
  const [{ root, marker }] = useState(() => makeMarker(at));
  useEffect(() => {
    marker.addTo(map);
    return () => {
      marker.remove();
    };
  }, [map, marker]);
  useEffect(() => {
    const element = marker.getElement();
    element?.setAttribute(attribute, value);
  }, [map, marker, attribute, value]);
  useEffect(() => {
    marker.setLatLng([lat, lng]);
    // Leaflet's own way to a marker with the focus would count as a move of the reader's. Under a
    // pointer it must stay where it is: the click is still to come.
    const element = marker.getElement();
    const reveal = (): void => {
      if (element?.matches(":focus-visible")) revealPoint(map, [lat, lng], true);
    };
    element?.addEventListener("focus", reveal);
    return () => element?.removeEventListener("focus", reveal);
  }, [map, marker, lat, lng]);
  useEffect(() => {
    marker.setZIndexOffset(onTop ? ON_TOP : 0);
  }, [marker, onTop]);
  useEffect(() => {
    const handlers = {
      click: () => onOpen(value),
      // Without a listener of its own a double click on a marker zooms the map.
      dblclick: () => undefined,
      keydown: ({ originalEvent }: LeafletKeyboardEvent) => {
        if (originalEvent.key !== " " && originalEvent.key !== "Enter") return;
        originalEvent.preventDefault();
        onOpen(value);
      },
    };
    marker.on(handlers);
    return () => {
      marker.off(handlers);
    };
  }, [marker, value, onOpen]);
  return createPortal(children, root);
}
