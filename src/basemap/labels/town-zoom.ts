import type { Town } from "./gazetteer.ts";

/** Zoom from which a town of a rank, 1 to 9, has room for its name. */
const TOWN_ZOOM = [3, 3, 4, 5, 5, 6, 7, 8, 9, 10];

/** Zoom from which the map writes a town's name, where it has room. */
export const townZoom = ({ rank }: Pick<Town, "rank">): number => TOWN_ZOOM[rank] ?? 99;
