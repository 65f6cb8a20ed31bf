import { CRS, latLng, type Map as LeafletMap } from "leaflet";
import { DATE_LINE, onMap } from "../explore/meridians.ts";

const { EPSG3857 } = CRS;

/** A CRS whose world is cut elsewhere than at 180°. */
type CutCrs = CRS & { cut?: number };

/**
 * Web Mercator of a world that begins at the meridian `cut`: whatever has a longitude stands in that
 * copy of the world, wherever Leaflet projects it.
 */
export const crsCutAt = (cut: number): CutCrs =>
  cut === DATE_LINE
    ? EPSG3857
    : {
        ...EPSG3857,
        cut,
        latLngToPoint: (at, zoom) => {
          const { lat, lng } = latLng(at);
          return EPSG3857.latLngToPoint(latLng(lat, onMap(lng, cut)), zoom);
        },
        // From where to where tiles are counted: brought onto the map these are both sides of the date line.
        wrapLng: [-540, 540],
      };

/** Where the world of a map is cut. */
export const cutOfMap = ({ options: { crs } }: LeafletMap): number =>
  (crs as CutCrs).cut ?? DATE_LINE;
