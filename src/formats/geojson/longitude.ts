import type { Position } from "geojson";

/** A longitude that is counted eastwards from 0 to 360, as one from −180 to 180. */
export const turned = (lon: number): number =>
  lon > 180 && lon <= 360 ? Number((lon - 360).toFixed(7)) : lon;

/**
 * The longitude from −180 to 180 that is meant by one which counts on past 180°, beside a latitude that is
 * one; `null` where it does not or goes round more than once.
 */
export const beyond180 = ([lon = NaN, lat = NaN]: Position): number | null =>
  Math.abs(lon) > 180 && Math.abs(lon) <= 360 && Math.abs(lat) <= 90
    ? Math.sign(lon) * turned(Math.abs(lon))
    : null;
