import { divIcon, type LatLngTuple } from "leaflet";
import { useEffect, useState } from "react";
import { useMap } from "react-leaflet";
import { FlatMarker } from "./FlatMarker.ts";
import css from "./markers.module.css";

/** Half of the 44-pixel target. */
const HALF = 22;

const makeMarker = (at: LatLngTuple, isButton: boolean) => {
  const root = document.createElement("div");
  const icon = divIcon({
    className: css.icon ?? "",
    html: root,
    iconSize: [2 * HALF, 2 * HALF],
    iconAnchor: [HALF, HALF],
  });
  const options = { icon, autoPanOnFocus: false, interactive: isButton, keyboard: isButton };
  return { root, marker: new FlatMarker(at, options) };
};

/** A marker of 44 pixels whose inside, `root`, is React's. */
export const usePortalMarker = ([lat, lng]: LatLngTuple, isButton: boolean) => {
  const map = useMap();
  const [made] = useState(() => makeMarker([lat, lng], isButton));
  const { marker } = made;
  useEffect(() => {
    marker.addTo(map);
    return () => {
      marker.remove();
    };
  }, [map, marker]);
  // A new pair of numbers for the same point must not move anything.
  useEffect(() => {
    marker.setLatLng([lat, lng]);
  }, [marker, lat, lng]);
  return made;
};
