/**
 * Why nothing of what was opened is on the map: no columns of coordinates in a file, no geometry in the
 * story's places, no positions in an archive, or the file of the places is not there.
 */
export type Placeless = "columns" | "geometries" | "archive" | "file";
