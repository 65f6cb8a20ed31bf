import type { Imported } from "./imported.ts";

/** Fields that say where an event was on the map. */
const WHERE: ReadonlySet<string | null> = new Set(["lat", "lon", "position"]);

/**
 * The columns that were taken for coordinates where nothing of a file is on the map all the same;
 * `null` where something is, or where a shape that a story cannot hold tells why.
 */
export const unreadPlaces = ({
  columns,
  counts,
}: Pick<Imported, "columns" | "counts">): string[] | null =>
  counts.placed > 0 || counts.unplaced <= counts.shapesLost
    ? null
    : columns.filter(({ field }) => WHERE.has(field)).map(({ column }) => column);
