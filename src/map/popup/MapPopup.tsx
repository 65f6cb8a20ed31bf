import {
  DomEvent,
  point,
  popup as makePopup,
  type LatLngTuple,
  type Map as LeafletMap,
  type Point,
  type Popup,
} from "leaflet";
import { useEffect, useEffectEvent, useLayoutEffect, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import type { PlaceEntry } from "../../explore/select.ts";
import { symbolAt } from "../geometry.ts";
import type { Box, Size } from "../../basemap/boxes.ts";
import { symbolBox, symbolSizeAt } from "../../basemap/marker-layout.ts";
import {
  buttonsWidth,
  controlBoxes,
  creditsHeight,
  noticeBoxes,
} from "../markers/control-boxes.ts";
import { POPUP_STANDS } from "../markers/use-layout.ts";
import { wantsCalm } from "../motion.ts";
import { slideMap } from "../movers.ts";
import { wayToPoint } from "../reveal-place.ts";
import css from "./popup.module.css";
import { choosePopupStand, keptInView, standBox, wayInto } from "./stand.ts";

interface PopupStanding {
  anchor: LatLngTuple;
  /** All places of the view: the popup opens where it hides least of them. */
  entries: readonly PlaceEntry[];
  /** Whether the map may move to show the popup; not when a link says where the map is. */
  mayPan: boolean;
}

interface MapPopupProps extends PopupStanding {
  children: ReactNode;
}

const WIDTH = 340;
const MAX_HEIGHT = 480;
const MARGIN = 12;
/** The symbols of the other places. Their labels make way for the popup, the symbols cannot. */
const otherSymbols = (map: LeafletMap, { entries, anchor }: PopupStanding, slid: Point): Box[] => {
  const size = symbolSizeAt(map.getZoom());
  return entries.flatMap(({ place }) => {
    const at = symbolAt(place);
    if (!at || (at[0] === anchor[0] && at[1] === anchor[1])) return [];
    return [symbolBox(map.latLngToContainerPoint(at).subtract(slid), size)];
  });
};

/** How much of the map's width its buttons take, in pixels. */
const besideButtons = (map: LeafletMap): number => {
  const { left, right } = buttonsWidth(map);
  return left + right;
};

/** The part of the map a popup may cover: not the lines of credits. */
const room = (map: LeafletMap): Size => {
  const { x: width, y } = map.getSize();
  return { width, height: y - creditsHeight(map) };
};

/** Puts the popup on its best side and, where the map may move, wholly into the view. */
const stand = (map: LeafletMap, popup: Popup, props: PopupStanding): void => {
  const element = popup.getElement();
  if (!element) return;
  const view = room(map);
  // It stands as it will where its place is in sight: beside one that is far off it would stand in the view.
  const slid = point(props.mayPan ? wayToPoint(map, props.anchor) : [0, 0]);
  const at = map.latLngToContainerPoint(props.anchor).subtract(slid);
  const size = { width: element.offsetWidth, height: element.offsetHeight };
  const frame = {
    fixed: [...controlBoxes(map), ...noticeBoxes(map)],
    slides: props.mayPan,
    margin: MARGIN,
  };
  const best = choosePopupStand(at, size, view, otherSymbols(map, props, slid), frame);
  const chosen = props.mayPan ? best : keptInView(at, best, size, view, frame.fixed);
  popup.options.offset = [chosen.dx, chosen.dy];
  // Not `update()`: it takes the content out and in again, and with it focus and scroll.
  popup.setLatLng(props.anchor);
  map.fire(POPUP_STANDS);
  if (!props.mayPan) return;
  const { x, y } = slid.add(wayInto(standBox(at, chosen, size), view, MARGIN));
  slideMap(map, [x, y], !wantsCalm());
};

/** The one popup of the map; its content is React's, its place Leaflet's. */
export function MapPopup(props: MapPopupProps) {
  const { children, anchor, entries, mayPan } = props;
  const map = useMap();
  const [host] = useState(() => {
    const made = document.createElement("div");
    made.className = css.host ?? "";
    // A click may take its own button out of the page before Leaflet sees it, which then would look
    // in vain for the popup around it and count the click as one on the map.
    DomEvent.on(made, "click", DomEvent.stopPropagation);
    return made;
  });
  const [popup] = useState(() => {
    // Beside the buttons of a narrow map, which would lie over it.
    const width = Math.min(WIDTH, map.getSize().x - besideButtons(map) - 2 * MARGIN);
    return makePopup({
      className: css.popup ?? "",
      minWidth: width,
      maxWidth: width,
      autoPan: false,
      closeButton: false,
      closeOnClick: false,
      closeOnEscapeKey: false,
      autoClose: false,
    }).setContent(host);
  });
  const standAnew = useEffectEvent(() => {
    const height = room(map).height - 2 * MARGIN;
    popup.getElement()?.style.setProperty("--popup-height", `${Math.min(MAX_HEIGHT, height)}px`);
    stand(map, popup, { anchor, entries, mayPan });
  });
  const [lat, lng] = anchor;
  // Before the content's own effects, which may take the focus: it must be on the page by then.
  useLayoutEffect(() => {
    popup.setLatLng([lat, lng]).openOn(map);
    standAnew();
    // Not for a change of filters: the map must not move under the reader.
    const again = (): void => standAnew();
    const observer = new ResizeObserver(again);
    observer.observe(host);
    map.on("zoomend resize", again);
    return () => {
      observer.disconnect();
      map.off("zoomend resize", again);
    };
  }, [map, popup, host, lat, lng]);
  useEffect(
    () => () => {
      popup.remove();
      map.fire(POPUP_STANDS);
    },
    [map, popup],
  );
  return createPortal(children, host);
}
