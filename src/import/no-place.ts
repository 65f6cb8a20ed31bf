import type { Imported } from "./imported.ts";

/** Fields that say where an event was on the map. */
const WHERE: ReadonlySet<string | null> = new Set(["lat", "lon", "position"]);

/** Whether coordinates were read, which stand for an area that is not drawn. */
const hasCoordinates = (story: Imported["story"] | undefined): boolean =>
  story?.places.some(({ properties }) => properties.coordinates !== undefined) ?? false;

/**
 * The columns that were taken for coordinates where nothing of a file is on the map all the same;
 * `null` where something is, or where a shape that a story cannot hold tells why.
 */
export const unreadPlaces = ({
  columns,
  counts,
  story,
}: Pick<Imported, "columns" | "counts"> & Partial<Pick<Imported, "story">>): string[] | null =>
  counts.placed > 0 || counts.unplaced <= counts.shapesLost || hasCoordinates(story)
    ? null
    : columns.filter(({ field }) => WHERE.has(field)).map(({ column }) => column);
