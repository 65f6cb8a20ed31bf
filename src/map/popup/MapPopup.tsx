import { popup as makePopup, type LatLngTuple, type Map as LeafletMap, type Popup } from "leaflet";
import { useEffect, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import type { PlaceEntry } from "../../explore/select.ts";
import { symbolAt } from "../geometry.ts";
import type { Box } from "../markers/boxes.ts";
import { layOutMarkers } from "../markers/layout.ts";
import { wantsCalm } from "../motion.ts";
import { slideMap } from "../movers.ts";
import css from "./popup.module.css";
import { choosePopupStand, standBox, wayInto } from "./stand.ts";

interface MapPopupProps {
  anchor: LatLngTuple;
  /** All places of the view: the popup opens where it hides least of them. */
  entries: readonly PlaceEntry[];
  /** Whether the map may move to show the popup; not when a link says where the map is. */
  mayPan: boolean;
  children: ReactNode;
}

const WIDTH = 340;
const MAX_HEIGHT = 480;
const MARGIN = 12;
/** Room kept for a place's label; its true size differs little. */
const LABEL = { width: 110, height: 34 };

/** What the markers of the other places cover, with room for their labels. */
const otherBoxes = (map: LeafletMap, { entries, anchor }: MapPopupProps): Box[] => {
  const items = entries.flatMap(({ place }) => {
    const at = symbolAt(place);
    if (!at || (at[0] === anchor[0] && at[1] === anchor[1])) return [];
    const { x, y } = map.latLngToContainerPoint(at);
    return [{ id: place.id, x, y, label: LABEL, weight: 0 }];
  });
  const { x: width, y: height } = map.getSize();
  return [...layOutMarkers(items, { width, height }).values()].flatMap(({ boxes }) => boxes);
};

/** Puts the popup on its best side and, where the map may move, wholly into the view. */
const stand = (map: LeafletMap, popup: Popup, props: MapPopupProps): void => {
  const element = popup.getElement();
  if (!element) return;
  const { x: width, y: height } = map.getSize();
  const at = map.latLngToContainerPoint(props.anchor);
  const size = { width: element.offsetWidth, height: element.offsetHeight };
  const chosen = choosePopupStand(at, size, { width, height }, otherBoxes(map, props));
  popup.options.offset = [chosen.dx, chosen.dy];
  // Not `update()`: it takes the content out and in again, and with it focus and scroll.
  popup.setLatLng(props.anchor);
  if (!props.mayPan) return;
  const way = wayInto(standBox(at, chosen, size), { width, height }, MARGIN);
  slideMap(map, way, !wantsCalm());
};

/** The one popup of the map; its content is React's, its place Leaflet's. */
export function MapPopup(props: MapPopupProps) {
  const { children, anchor, entries, mayPan } = props;
  const map = useMap();
  const [host] = useState(() => {
    const made = document.createElement("div");
    made.className = css.host ?? "";
    return made;
  });
  const [popup] = useState(() =>
    makePopup({
      className: css.popup ?? "",
      minWidth: WIDTH,
      maxWidth: WIDTH,
      autoPan: false,
      closeButton: false,
      closeOnClick: false,
      closeOnEscapeKey: false,
      autoClose: false,
    }).setContent(host),
  );
  useEffect(() => {
    const latest = { children: null, anchor, entries, mayPan };
    popup.setLatLng(anchor).openOn(map);
    const height = Math.min(MAX_HEIGHT, map.getSize().y - 2 * MARGIN);
    popup.getElement()?.style.setProperty("--popup-height", `${height}px`);
    stand(map, popup, latest);
    const observer = new ResizeObserver(() => stand(map, popup, latest));
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
