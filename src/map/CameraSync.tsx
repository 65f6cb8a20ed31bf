import { latLngBounds, type Map as LeafletMap } from "leaflet";
import { memo, useCallback, useEffect } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { nearestStart } from "../basemap/coverage.ts";
import type { Bounds } from "../explore/bounds.ts";
import { isSameCamera, roundCamera } from "../explore/link/camera.ts";
import type { Camera } from "../explore/view.ts";
import { useLanguage } from "../ui/language.ts";
import { LANGUAGES } from "../ui/messages/index.ts";
import { buttonsWidth, creditsHeight, topHeight } from "./markers/control-boxes.ts";
import { moveMap, moverOf, type Mover } from "./movers.ts";

export interface CameraSyncProps {
  /** Where the link says the map is; without it the map shows all of `home`. */
  camera: Camera | undefined;
  home: Bounds;
  /** Whether what stands there are groups, which are wider than a symbol. */
  isFixed: boolean;
  /** Told after every move, and who made it. */
  onCamera: (camera: Camera, mover: Mover) => void;
}

const PADDING: [number, number] = [56, 56];
/** Half of a symbol and one more line of credits, in pixels. */
const SYMBOL_ROOM = 36;
/** Half of a symbol by itself. */
const HALF_SYMBOL = 18;

const cameraOf = (map: LeafletMap): Camera => {
  const { lat, lng } = map.getCenter().wrap();
  return roundCamera({ zoom: map.getZoom(), lat, lng });
};

/** How far the middle may be from where a link has it, in pixels: a map moves by whole ones. */
const NEAR_PX = 4;

/** Whether the map is where a link says: no map shows what lies beyond the edge of the world. */
const isAt = (map: LeafletMap, { lat, lng }: Camera): boolean =>
  map.latLngToContainerPoint([lat, lng]).distanceTo(map.getSize().divideBy(2)) <= NEAR_PX;

/** How the map shows all of it. */
interface Frame {
  home: Bounds;
  isFixed: boolean;
  /** Direction of the page's text, which says at which side the buttons stand. */
  dir: "ltr" | "rtl";
}

const showAll = (map: LeafletMap, { home, isFixed, dir }: Frame): void => {
  const [west, south, east, north] = home;
  const bounds = latLngBounds([south, west], [north, east]);
  // Half of a small map must not go into padding.
  const { x, y } = map.getSize();
  const [side, end] = [Math.min(PADDING[0], x / 6), Math.min(PADDING[1], y / 6)];
  const bottom = Math.max(end, creditsHeight(map) + SYMBOL_ROOM);
  const head = topHeight(map);
  const top = head > 0 ? Math.max(end, head + SYMBOL_ROOM / 2) : end;
  // Not where they stand now: the page may be about to turn round.
  const buttons = Math.max(...Object.values(buttonsWidth(map)));
  const beside = buttons > 0 ? buttons + (isFixed ? SYMBOL_ROOM : HALF_SYMBOL) : 0;
  const [left, right] = dir === "rtl" ? [beside, 0] : [0, beside];
  map.fitBounds(bounds, {
    paddingTopLeft: [Math.max(side, left), top],
    paddingBottomRight: [Math.max(side, right), bottom],
    maxZoom: nearestStart(home),
    animate: false,
  });
};

/** Keeps the map where the view says, and the view where the reader moved the map. */
export const CameraSync = memo(function CameraSync({
  camera,
  home,
  isFixed,
  onCamera,
}: CameraSyncProps) {
  const map = useMap();
  const { dir } = LANGUAGES[useLanguage().lang];
  const apply = useCallback(() => {
    moveMap(map, "link", () => {
      if (!camera) showAll(map, { home, isFixed, dir });
      else if (!isSameCamera(cameraOf(map), camera))
        map.setView([camera.lat, camera.lng], camera.zoom, { animate: false });
    });
    // Then the link says what is shown.
    if (camera && !isAt(map, camera)) onCamera(cameraOf(map), "page");
  }, [map, camera, home, isFixed, dir, onCamera]);
  useEffect(() => {
    apply();
    onCamera(cameraOf(map), "link");
  }, [apply, map, onCamera]);
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      const { x, y } = map.getSize();
      const { clientWidth, clientHeight } = map.getContainer();
      if (x === clientWidth && y === clientHeight) return;
      moveMap(map, "link", () => map.invalidateSize({ pan: false, animate: false }));
      apply();
    });
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map, apply]);
  useMapEvents({ moveend: () => onCamera(cameraOf(map), moverOf(map)) });
  return null;
});
