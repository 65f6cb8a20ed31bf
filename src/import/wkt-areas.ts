import type { Geometry, Position } from "geojson";
import { isGeometry } from "../formats/geojson/geometry.ts";
import { plain } from "./western-digits.ts";

/** An area as text (OGC 06-103r4, 7.2), longitude first; heights may stand in it, and the id of WGS 84 before it. */
const AREA = /^(?:SRID=4326; ?)?(MULTI)?POLYGON ?(?:ZM?|M)? ?(\(.*\))$/is;

const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Two numbers, and whatever heights and measures follow. */
const positionIn = (text: string): Position | null => {
  const parts = text.trim().split(/\s+/);
  return parts.length >= 2 && parts.length <= 4 && parts.every((part) => NUMBER.test(part))
    ? parts.slice(0, 2).map(Number)
    : null;
};

/** The brackets of WKT as those of JSON, where nothing but numbers stands in them. */
const nested = (text: string): unknown => {
  const json = text.replace(/[^(),]+/g, (part) => {
    if (part.trim() === "") return "";
    return JSON.stringify(positionIn(part));
  });
  try {
    return JSON.parse(json.replaceAll("(", "[").replaceAll(")", "]"));
  } catch {
    return null;
  }
};

/** The area that a cell holds as WKT; `null` where it holds none that can be drawn. */
export const areaIn = (cell: string): Geometry | null => {
  const [, several, brackets] = AREA.exec(plain(cell)) ?? [];
  if (brackets === undefined) return null;
  const area = {
    type: several === undefined ? "Polygon" : "MultiPolygon",
    coordinates: nested(brackets),
  };
  return isGeometry(area) ? area : null;
};
