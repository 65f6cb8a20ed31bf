import { useCallback, useEffect, useEffectEvent, useRef } from "react";
import { useMap } from "react-leaflet";
import type { ExploredArchive } from "../../archive/explored.ts";
import { typesOfRows } from "../../archive/row-type.ts";
import { hasMoved } from "../has-moved.ts";
import { drawSpots, type Spot } from "./draw-points.ts";
import type { Stack } from "./row-places.ts";
import { ScreenIndex } from "./screen-index.ts";
import { ViewCanvas } from "../canvas/ViewCanvas.tsx";

interface PointsCanvasProps {
  archive: ExploredArchive;
  stacks: readonly Stack[];
  onOpen: (stack: Stack) => void;
  /** What stands beside a point that the pointer is on. */
  nameOf: (stack: Stack) => string;
}

const REACH = { mouse: 12, finger: 22 };

/** Whether an event is about something that lies over the points. */
const onOtherThings = ({ target }: MouseEvent): boolean =>
  target instanceof Element &&
  target.closest("button, .leaflet-marker-icon, .leaflet-popup, [data-on-map]") !== null;

/** Rows of a view that holds few: each at its place, on one canvas. The list beside the map has them too. */
export function PointsCanvas({ archive, stacks, onOpen, nameOf }: PointsCanvasProps) {
  const map = useMap();
  const spots = useRef(new ScreenIndex<Spot>([]));
  const draw = useCallback(
    (ctx: CanvasRenderingContext2D) => {
      const placed = stacks.map((stack): Spot => {
        const { x, y } = map.latLngToContainerPoint(stack.at);
        return { x, y, stack };
      });
      drawSpots(ctx, placed, (rows) => typesOfRows(archive, rows));
      spots.current = new ScreenIndex(placed);
    },
    [map, archive, stacks],
  );
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
  useEffect(() => {
    const click = (event: MouseEvent): void => onClick(event);
    const hover = (event: MouseEvent): void => onHover(event);
    const container = map.getContainer();
    container.addEventListener("click", click, { capture: true });
    container.addEventListener("mousemove", hover);
    return () => {
      container.removeEventListener("click", click, { capture: true });
      container.removeEventListener("mousemove", hover);
      container.style.cursor = "";
      container.title = "";
    };
  }, [map]);
  return (
    <ViewCanvas
      draw={draw}
      attribute="data-points"
      count={stacks.length}
      pane={map.getPane("overlayPane")}
    />
  );
}
