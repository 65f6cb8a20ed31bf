import { CRS, type LatLngTuple, type Map as LeafletMap, Point } from "leaflet";
import { useEffect, useState } from "react";
import type { GeoBox } from "../basemap/mercator.ts";
import { cutOfMap } from "./cut-crs.ts";

/** What of the world a map shows. */
export interface Seen {
  zoom: number;
  box: GeoBox;
  /** Where its world is cut. */
  cut: number;
}

const seenOn = (map: LeafletMap): Seen => {
  const bounds = map.getBounds();
  const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
  return { zoom: map.getZoom(), box, cut: cutOfMap(map) };
};

const WORLD_PX = 256;

/** A point of the world's square in degrees. Latitude first. */
export const toLatLng = ([x, y]: readonly [number, number]): LatLngTuple => {
  const { lat, lng } = CRS.EPSG3857.pointToLatLng(new Point(x * WORLD_PX, y * WORLD_PX), 0);
  return [lat, lng];
};

/** What a map shows since it last came to rest; it is followed only where that is wanted. */
export const useSeen = (map: LeafletMap, follows: boolean): Seen => {
  const [seen, setSeen] = useState(() => seenOn(map));
  useEffect(() => {
    if (!follows) return;
    const look = (): void => setSeen(seenOn(map));
    look();
    map.on("moveend zoomend resize", look);
    return () => {
      map.off("moveend zoomend resize", look);
    };
  }, [map, follows]);
  return seen;
};
