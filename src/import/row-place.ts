import type { Geometry } from "geojson";
import { PRECISION_LEVEL_IDS } from "../story/precision.ts";
import { isOnEarth, readAngle, readPosition, together, type Position } from "./coordinates.ts";
import type { KnownTo } from "./facts.ts";
import type { FieldRow } from "./field-row.ts";
import { plain } from "./western-digits.ts";

/** Turned round it would be on Earth. */
const isSwapped = ({ lat, lon, within }: Position): boolean =>
  isOnEarth({ lat: lon, lon: lat, within });

const onEarth = (row: FieldRow, position: Position, detail: string): Position => {
  if (isOnEarth(position)) return position;
  return row.fail(isSwapped(position) ? "row-swapped" : "row-outside-world", "lat", detail);
};

const positionOf = (row: FieldRow): Position | null => {
  const [lat, lon] = [row.cell("lat"), row.cell("lon")];
  if (lat !== "" && lon !== "") {
    const y = readAngle(lat, "lat") ?? row.fail("row-coordinates", "lat");
    const x = readAngle(lon, "lon") ?? row.fail("row-coordinates", "lon");
    return onEarth(row, together(y, x), `${lat}, ${lon}`);
  }
  const both = row.cell("position");
  if (both !== "")
    return onEarth(row, readPosition(both) ?? row.fail("row-coordinates", "position"), both);
  if (lat !== "" || lon !== "") row.fail("row-half-position", lat === "" ? "lon" : "lat");
  return null;
};

/** The shape the file gives, else the point its cells do; and how exactly that is written. */
export const geometryOf = (
  row: FieldRow,
): { geometry: Geometry | null; within: number | undefined } => {
  const { geometry } = row.row;
  if (geometry) return { geometry, within: undefined };
  const position = positionOf(row);
  if (!position) return { geometry: null, within: undefined };
  const { lon, lat, within } = position;
  return { geometry: { type: "Point", coordinates: [lon, lat] }, within };
};

/** Longest radius of a place's precision, in metres. */
const LONGEST = 1_000_000;

/** How exactly the place is known: as the row has it, else as the recipe says for all of them. */
export const knownTo = (row: FieldRow): KnownTo | undefined => {
  const level = PRECISION_LEVEL_IDS.find((one) => one === row.cell("precision"));
  const radius = Number(plain(row.cell("radius")).replace(",", ".") || NaN);
  const radiusM = radius > 0 && radius <= LONGEST ? radius : undefined;
  if (level === undefined && radiusM === undefined) return row.context.recipe.precision;
  const column = row.column(level === undefined ? "radius" : "precision") ?? "";
  return {
    level: level ?? "near",
    radiusM,
    basis: {
      en: `As the imported file has it, in its column “${column}”.`,
      ar: `كما في الملف المستورد، في عموده «${column}».`,
    },
  };
};
