import type { GeoBox } from "./mercator.ts";

/** Where the regional files reach: outside of it there is only the coarse world. */
export const REGION: GeoBox = [26, 18, 64, 45];

/** Where the finer rivers and lakes take the place of the regional ones. */
export const DETAIL: GeoBox = [36, 28, 50, 39];

/** Zoom from which the finer rivers and lakes are drawn, and their file is fetched. */
export const DETAIL_ZOOM = 8;
