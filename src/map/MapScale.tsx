import type { Map as LeafletMap } from "leaflet";
import { useCallback, useSyncExternalStore } from "react";
import { useMap } from "react-leaflet";
import { numberFormat } from "../ui/formats.ts";
import { useLanguage } from "../ui/language.ts";
import css from "./MapScale.module.css";
import { scaleBar, SYSTEMS } from "../basemap/scale.ts";

/** Room for the longest line, in pixels: half of it, the shortest, holds “2,000 km”, so that its end strikes no figure. */
const WIDTH = 128;
const MOVES = "move zoomend resize";

/** How many metres that room is, halfway up the map. */
const metresAcross = (map: LeafletMap): number => {
  const y = map.getSize().y / 2;
  const [from, to] = [map.containerPointToLatLng([0, y]), map.containerPointToLatLng([WIDTH, y])];
  return map.distance(from, to);
};

/** The scale in kilometres and miles, in the reader's figures and on the side where lines begin. */
export function MapScale() {
  const map = useMap();
  const { lang } = useLanguage();
  const subscribe = useCallback(
    (changed: () => void) => {
      map.on(MOVES, changed);
      return () => {
        map.off(MOVES, changed);
      };
    },
    [map],
  );
  const metres = useSyncExternalStore(subscribe, () => metresAcross(map));
  if (metres <= 0) return null;
  const lines = SYSTEMS.map((units) => scaleBar(metres, units));
  return (
    <div className={css.scale} data-on-map data-scale>
      {lines.map(({ unit, length, share }) => (
        <span key={unit} style={{ inlineSize: `${share * WIDTH}px` }}>
          {numberFormat(lang, { style: "unit", unit }).format(length)}
        </span>
      ))}
    </div>
  );
}
