import { popup as makePopup, type LatLngTuple, type Map as LeafletMap, type Popup } from "leaflet";
import { useEffect, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { symbolAt } from "../geometry.ts";
import type { PlaceEntry } from "../../explore/select.ts";
import { layOutMarkers } from "../markers/layout.ts";
import { choosePopupStand } from "./side.ts";
import css from "./popup.module.css";

interface MapPopupProps {
  anchor: LatLngTuple;
  /** All places of the view: the popup opens where it hides least of them. */
  entries: readonly PlaceEntry[];
  /** Whether the map may move to show the popup; not when a link says where the map is. */
  mayPan: boolean;
  children: ReactNode;
}

const WIDTH = 340;
const MAX_HEIGHT = 460;
const MARGIN = 12;
const LABEL = { width: 110, height: 34 };

/** What the markers of the other places cover, with room for their labels. */
const otherBoxes = (map: LeafletMap, entries: readonly PlaceEntry[], anchor: LatLngTuple) => {
  const items = entries.flatMap(({ place }) => {
    const at = symbolAt(place);
    if (!at || (at[0] === anchor[0] && at[1] === anchor[1])) return [];
    return [{ id: place.id, ...map.latLngToContainerPoint(at), label: LABEL, weight: 0 }];
  });
  const { x: width, y: height } = map.getSize();
  return [...layOutMarkers(items, { width, height }).values()].flatMap(({ boxes }) => boxes);
};

const stand = (map: LeafletMap, popup: Popup, props: Omit<MapPopupProps, "children">): void => {
  const element = popup.getElement();
  if (!element) return;
  const { x: width, y: height } = map.getSize();
  const { dx, dy } = choosePopupStand(
    map.latLngToContainerPoint(props.anchor),
    { width: element.offsetWidth, height: element.offsetHeight },
    { width, height },
    otherBoxes(map, props.entries, props.anchor),
  );
  popup.options.offset = [dx, dy];
  popup.update();
};

/** The one popup of the map; its content is React's, its place Leaflet's. */
export function MapPopup({ children, anchor, entries, mayPan }: MapPopupProps) {
  const map = useMap();
  const [host] = useState(() => document.createElement("div"));
  const [popup] = useState(() =>
    makePopup({
      className: css.popup ?? "",
      minWidth: WIDTH,
      maxWidth: WIDTH,
      closeButton: false,
      closeOnClick: false,
      closeOnEscapeKey: false,
      autoClose: false,
      autoPanPadding: [MARGIN, MARGIN],
    }),
  );
  useEffect(() => {
    host.style.maxHeight = `${Math.min(MAX_HEIGHT, map.getSize().y - 2 * MARGIN)}px`;
    host.className = css.host ?? "";
    popup.options.autoPan = false;
    popup.setLatLng(anchor).setContent(host).openOn(map);
    popup.options.autoPan = mayPan;
    stand(map, popup, { anchor, entries, mayPan });
    const observer = new ResizeObserver(() => stand(map, popup, { anchor, entries, mayPan }));
    observer.observe(host);
    return () => observer.disconnect();
  }, [map, popup, host, anchor, entries, mayPan]);
  useEffect(
    () => () => {
      popup.remove();
    },
    [popup],
  );
  return createPortal(children, host);
}
