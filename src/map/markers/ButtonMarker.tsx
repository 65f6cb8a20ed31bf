import type { LatLngTuple, LeafletKeyboardEvent } from "leaflet";
import { useEffect, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { revealPoint } from "../reveal-place.ts";
import { usePortalMarker } from "./use-portal-marker.ts";

interface ButtonMarkerProps {
  at: LatLngTuple;
  /** By what the page finds it: an attribute of its element and the value. */
  attribute: "data-place" | "data-group" | "data-point";
  value: string;
  onTop: boolean;
  onOpen: (value: string) => void;
  /** Told of every other key; true where it was meant for this one. */
  onKey?: (key: string) => boolean;
  /** Whether it takes the place of a button that had the focus, where that is now nowhere. */
  inheritsFocus?: boolean;
  children: ReactNode;
}

const ON_TOP = 1000;

/** A button on the map, 44 pixels wide; Enter, Space and a click open it. */
export function ButtonMarker(props: ButtonMarkerProps) {
  const { at, attribute, value, onTop, onOpen, onKey, inheritsFocus, children } = props;
  const map = useMap();
  const [lat, lng] = at;
  const { root, marker } = usePortalMarker(at, true);
  useEffect(() => {
    const element = marker.getElement();
    element?.setAttribute(attribute, value);
  }, [map, marker, attribute, value]);
  useEffect(() => {
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
    if (inheritsFocus && document.activeElement === document.body)
      marker.getElement()?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-deps -- only as it comes onto the map
  }, [marker]);
  useEffect(() => {
    marker.setZIndexOffset(onTop ? ON_TOP : 0);
  }, [marker, onTop]);
  useEffect(() => {
    const handlers = {
      click: () => onOpen(value),
      // Without a listener of its own a double click on a marker zooms the map.
      dblclick: () => undefined,
      keydown: ({ originalEvent }: LeafletKeyboardEvent) => {
        const { key } = originalEvent;
        const opens = key === " " || key === "Enter";
        if (!opens && !onKey?.(key)) return;
        originalEvent.preventDefault();
        if (opens) onOpen(value);
      },
    };
    marker.on(handlers);
    return () => {
      marker.off(handlers);
    };
  }, [marker, value, onOpen, onKey]);
  return createPortal(children, root);
}
