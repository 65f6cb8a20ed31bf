import type { Geometry } from "geojson";
import { angleTextOf } from "./angle-cells.ts";
import type { Axis } from "./axis.ts";
import type { FieldRow } from "./field-row.ts";
import { isNegativeSide } from "./sides.ts";
import { plain } from "./western-digits.ts";

export const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Two numbers in one cell, latitude first. */
const PAIR = /^([+-]?\d+(?:\.\d+)?) ?[\s,;|] ?([+-]?\d+(?:\.\d+)?)$/;

/** Latitude and longitude as texts. */
type Written = [lat: string, lon: string];

/** A number of degrees with the minus that the column's heading stands for. */
const angle = (row: FieldRow, axis: Axis): string => {
  const text = plain(angleTextOf(row, axis));
  const isNegative = isNegativeSide(row.context.sides.get(row.column(axis) ?? ""));
  return isNegative && /[1-9]/.test(text) ? `-${text}` : text;
};

/** Those of two columns. */
export const writtenAngles = (row: FieldRow): Written => [angle(row, "lat"), angle(row, "lon")];

/** Those of whatever cells have them, with points for decimal commas. */
const inCells = (row: FieldRow): Written => {
  const [lat, lon] = writtenAngles(row);
  if (lat !== "" && lon !== "") return [lat, lon].map((text) => text.replace(",", ".")) as Written;
  const [, first = "", second = ""] = PAIR.exec(plain(row.value("position"))) ?? [];
  return [first, second];
};

/** A point’s coordinates as the file writes them, where these are decimal degrees and those that were read. */
export const writtenIn = (row: FieldRow, geometry: Geometry | null): Written | undefined => {
  if (geometry?.type !== "Point") return undefined;
  const [lon = NaN, lat = NaN] = geometry.coordinates;
  const written: Written = row.row.geometry ? [`${lat}`, `${lon}`] : inCells(row);
  const isRead = Number(written[0]) === lat && Number(written[1]) === lon;
  return isRead && written.every((text) => DECIMAL.test(text)) ? written : undefined;
};
