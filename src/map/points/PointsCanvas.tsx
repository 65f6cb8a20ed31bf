import { DomUtil, type Map as LeafletMap } from "leaflet";
import { useEffect, useEffectEvent, useRef } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import type { ExploredArchive } from "../../archive/explored.ts";
import { typeOfRow } from "../../archive/row-type.ts";
import type { EventType } from "../../story/types-of.ts";
import { drawSpots, type Spot } from "./draw-points.ts";
import css from "./points.module.css";
import type { Stack } from "./row-places.ts";
import { ScreenIndex } from "./screen-index.ts";

interface PointsCanvasProps {
  archive: ExploredArchive;
  stacks: readonly Stack[];
  onOpen: (stack: Stack) => void;
  /** What stands beside a point that the pointer is on. */
  nameOf: (stack: Stack) => string;
}

const REACH = { mouse: 12, finger: 22 };

/** Whether the pointer that is let go has dragged the map; Leaflet's types do not know of it. */
const hasMoved = ({ dragging }: LeafletMap): boolean =>
  (dragging as typeof dragging & { moved: () => boolean }).moved();

/** Whether an event is about something that lies over the points. */
const onOtherThings = ({ target }: MouseEvent): boolean =>
  target instanceof Element &&
  target.closest("button, .leaflet-marker-icon, .leaflet-popup, [data-on-map]") !== null;

/** Puts the canvas over the map’s view as it is now. */
const fit = (map: LeafletMap, canvas: HTMLCanvasElement): CanvasRenderingContext2D | null => {
  const { x, y } = map.getSize();
  const ratio = devicePixelRatio;
  DomUtil.setPosition(canvas, map.containerPointToLayerPoint([0, 0]));
  canvas.width = x * ratio;
  canvas.height = y * ratio;
  canvas.style.width = `${x}px`;
  canvas.style.height = `${y}px`;
  const ctx = canvas.getContext("2d");
  ctx?.scale(ratio, ratio);
  return ctx;
};

/** Rows of a view that holds few: each at its place, on one canvas. The list beside the map has them too. */
export function PointsCanvas({ archive, stacks, onOpen, nameOf }: PointsCanvasProps) {
  const map = useMap();
  const canvas = useRef<HTMLCanvasElement>(null);
  const spots = useRef(new ScreenIndex<Spot>([]));
  const typeOf = (row: number): EventType => typeOfRow(archive, row);
  const draw = useEffectEvent(() => {
    if (!canvas.current) return;
    const placed = stacks.map((stack): Spot => {
      const { x, y } = map.latLngToContainerPoint(stack.at);
      return { x, y, stack };
    });
    const ctx = fit(map, canvas.current);
    if (ctx) drawSpots(ctx, placed, typeOf);
    spots.current = new ScreenIndex(placed);
  });
  const hitAt = (event: MouseEvent): Spot | undefined => {
    const { x, y } = map.mouseEventToContainerPoint(event);
    const reach = matchMedia("(pointer: coarse)").matches ? REACH.finger : REACH.mouse;
    return onOtherThings(event) ? undefined : spots.current.nearest(x, y, reach);
  };
  const onClick = useEffectEvent((event: MouseEvent) => {
    const spot = hasMoved(map) ? undefined : hitAt(event);
    if (!spot) return;
    // Else the map would take it for a click on nothing, which closes what is open.
    event.stopPropagation();
    onOpen(spot.stack);
  });
  const onHover = useEffectEvent((event: MouseEvent) => {
    const spot = hitAt(event);
    const container = map.getContainer();
    container.style.cursor = spot ? "pointer" : "";
    container.title = spot ? nameOf(spot.stack) : "";
  });
  useEffect(() => draw(), [map, stacks]);
  useEffect(() => {
    const again = (): void => draw();
    const click = (event: MouseEvent): void => onClick(event);
    const hover = (event: MouseEvent): void => onHover(event);
    const container = map.getContainer();
    map.on("moveend zoomend resize", again);
    container.addEventListener("click", click, { capture: true });
    container.addEventListener("mousemove", hover);
    return () => {
      map.off("moveend zoomend resize", again);
      container.removeEventListener("click", click, { capture: true });
      container.removeEventListener("mousemove", hover);
      container.style.cursor = "";
      container.title = "";
    };
  }, [map]);
  const pane = map.getPane("overlayPane");
  return (
    pane &&
    createPortal(
      // What else Leaflet zooms along is hidden while it does.
      <canvas
        ref={canvas}
        className={`leaflet-zoom-hide ${css.points ?? ""}`}
        aria-hidden="true"
        data-points={stacks.length}
      />,
      pane,
    )
  );
}
