import { DomUtil, type Map as LeafletMap, type ZoomAnimEvent } from "leaflet";
import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import css from "./canvas.module.css";

/** Draws in pixels of the map's container. */
export type Draw = (ctx: CanvasRenderingContext2D) => void;

interface ViewCanvasProps {
  /** Another function is another picture. */
  draw: Draw;
  /** How many signs it shows, for those who look for them in the page. */
  attribute: "data-points" | "data-groups";
  count: number;
  /** Of the map, in which it lies. */
  pane: HTMLElement | undefined;
}

/** How far the canvas reaches beyond the view, in pixels: what is cut there comes in with a drag. */
const BEYOND_PX = 48;

/** Where the map and its size are: the same picture lies there for as long as this is the same. */
const viewOf = (map: LeafletMap): string => {
  const { lat, lng } = map.getCenter();
  const { x, y } = map.getSize();
  return [map.getZoom(), lat, lng, x, y, devicePixelRatio].join(" ");
};

/** Puts the canvas over the map’s view as it is now. */
const fit = (map: LeafletMap, canvas: HTMLCanvasElement): CanvasRenderingContext2D | null => {
  const { x, y } = map.getSize();
  const ratio = devicePixelRatio;
  const [width, height] = [x + 2 * BEYOND_PX, y + 2 * BEYOND_PX];
  DomUtil.setPosition(canvas, map.containerPointToLayerPoint([-BEYOND_PX, -BEYOND_PX]));
  const [columns, lines] = [Math.floor(width * ratio), Math.floor(height * ratio)];
  // To give it a size, be it the same, makes its memory anew.
  if (canvas.width !== columns || canvas.height !== lines) {
    canvas.width = columns;
    canvas.height = lines;
  }
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const ctx = canvas.getContext("2d", { willReadFrequently: true });
  ctx?.reset();
  ctx?.setTransform(ratio, 0, 0, ratio, BEYOND_PX * ratio, BEYOND_PX * ratio);
  return ctx;
};

/** Moves and scales the picture to where it will lie in the view that the map is zooming to. */
const follow = (map: LeafletMap, canvas: HTMLCanvasElement, to: ZoomAnimEvent): void => {
  const pane = map.getPane("mapPane");
  if (!pane) return;
  // The layers' origin of that view, as Leaflet will set it.
  const origin = map
    .project(to.center, to.zoom)
    .subtract(map.getSize().divideBy(2))
    .add(DomUtil.getPosition(pane))
    .round();
  const scale = map.getZoomScale(to.zoom);
  const { min } = map.getPixelBounds();
  const corner = min?.subtract([BEYOND_PX, BEYOND_PX]).multiplyBy(scale);
  DomUtil.setTransform(canvas, corner?.subtract(origin) ?? origin, scale);
};

/** A canvas over the view of the map: drawn anew when the map has moved, and zoomed along with it. */
export function ViewCanvas({ draw, attribute, count, pane }: ViewCanvasProps) {
  const map = useMap();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let drawn = "";
    const paint = (): void => {
      const view = viewOf(map);
      if (!canvas.current || view === drawn) return;
      drawn = view;
      const ctx = fit(map, canvas.current);
      if (ctx) draw(ctx);
    };
    const paintAnew = (): void => {
      drawn = "";
      paint();
    };
    const zoomTo = (to: ZoomAnimEvent): void => {
      // What is drawn for the view that it came from lies elsewhere now.
      drawn = "";
      if (canvas.current) follow(map, canvas.current, to);
    };
    paint();
    map.on("zoom moveend resize", paint);
    map.on("zoomanim", zoomTo);
    // A number waits for the face that its figures are in.
    document.fonts.addEventListener("loadingdone", paintAnew);
    return () => {
      map.off("zoom moveend resize", paint);
      map.off("zoomanim", zoomTo);
      document.fonts.removeEventListener("loadingdone", paintAnew);
    };
  }, [map, draw]);
  const attributes = { [attribute]: count };
  return (
    pane &&
    createPortal(
      <canvas
        ref={canvas}
        className={`leaflet-zoom-animated ${css.canvas ?? ""}`}
        aria-hidden="true"
        {...attributes}
      />,
      pane,
    )
  );
}
