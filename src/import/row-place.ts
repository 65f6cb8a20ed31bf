import type { Geometry } from "geojson";
import { angleFault } from "./angle-faults.ts";
import {
  isOnEarth,
  readAngle,
  readPosition,
  together,
  type Angle,
  type Position,
} from "./coordinates.ts";
import type { FieldRow } from "./field-row.ts";
import { oddities } from "./oddities.ts";

/** Turned round it would be on Earth. */
const isSwapped = ({ lat, lon, within }: Position): boolean =>
  isOnEarth({ lat: lon, lon: lat, within });

const onEarth = (row: FieldRow, position: Position, detail: string): Position => {
  if (isOnEarth(position)) return position;
  return row.fail(isSwapped(position) ? "row-swapped" : "row-outside-world", "lat", { detail });
};

const OTHER = { lat: "lon", lon: "lat" } as const;

const angleOf = (row: FieldRow, axis: "lat" | "lon"): Angle => {
  const cell = row.value(axis);
  const angle = readAngle(cell, axis);
  if (angle) return angle;
  return row.fail(readAngle(cell, OTHER[axis]) ? "row-wrong-axis" : angleFault(cell), axis);
};

const positionOf = (row: FieldRow): Position | null => {
  const [lat, lon] = [row.value("lat"), row.value("lon")];
  if (lat !== "" && lon !== "")
    return onEarth(row, together(angleOf(row, "lat"), angleOf(row, "lon")), `${lat}, ${lon}`);
  const both = row.value("position");
  if (both !== "")
    return onEarth(row, readPosition(both) ?? row.fail(angleFault(both), "position"), both);
  if (lat !== "" || lon !== "") row.fail("row-half-position", lat === "" ? "lon" : "lat");
  return null;
};

/** The shape the file gives, else the point its cells do; and how exactly that is written. */
export const geometryOf = (
  row: FieldRow,
): { geometry: Geometry | null; within: number | undefined } => {
  const { geometry } = row.row;
  if (geometry) {
    for (const { code, detail } of oddities(geometry)) row.note(code, "position", { detail });
    return { geometry, within: undefined };
  }
  const position = positionOf(row);
  if (!position) return { geometry: null, within: undefined };
  const { lon, lat, within } = position;
  const point: Geometry = { type: "Point", coordinates: [lon, lat] };
  for (const { code, detail } of oddities(point)) row.note(code, "lat", { detail });
  return { geometry: point, within };
};
