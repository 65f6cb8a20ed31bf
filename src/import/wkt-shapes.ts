import type { Geometry, Position } from "geojson";
import { refuseText } from "../formats/other-shapes.ts";

/** A shape as text (OGC 06-103r4, 7.2), longitude first; heights may stand in it, and the id of WGS 84 before it. */
const SHAPE =
  /^(?:SRID=4326; ?)?((?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION) ?(?:ZM?|M)? ?(?:\((.*)\)|EMPTY)$/is;

const TYPES = {
  POINT: "Point",
  MULTIPOINT: "MultiPoint",
  LINESTRING: "LineString",
  MULTILINESTRING: "MultiLineString",
  POLYGON: "Polygon",
  MULTIPOLYGON: "MultiPolygon",
} as const;

const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Two numbers, and whatever heights and measures follow, of which is told that they are left out. */
const positionIn = (text: string): Position | null => {
  const parts = text.trim().split(/\s+/);
  return parts.length >= 2 && parts.length <= 4 && parts.every((part) => NUMBER.test(part))
    ? parts.map(Number)
    : null;
};

/** The brackets of WKT as those of JSON, where nothing but numbers stands in them. */
const nested = (text: string): readonly unknown[] => {
  const json = text.replace(/[^(),]+/g, (part) => {
    if (part.trim() === "") return "";
    if (/^\s*EMPTY\s*$/i.test(part)) return "[]";
    return JSON.stringify(positionIn(part));
  });
  try {
    return JSON.parse(`[${json.replaceAll("(", "[").replaceAll(")", "]")}]`) as unknown[];
  } catch {
    return [];
  }
};

/** Points of several may stand in brackets of their own. */
const unbracketed = (point: unknown): unknown =>
  Array.isArray(point) && Array.isArray(point[0]) && point.length === 1
    ? (point[0] as unknown)
    : point;

/** A part that is called EMPTY. */
const isEmpty = (part: unknown): boolean => Array.isArray(part) && part.length === 0;

const coordinatesIn = (type: string, brackets: string): unknown => {
  const found = nested(brackets);
  if (type === "Point") return found[0];
  const parts = type === "MultiPoint" ? found.map(unbracketed) : found;
  return type.startsWith("Multi") ? parts.filter((part) => !isEmpty(part)) : parts;
};

/** The texts between commas that stand in no brackets. */
const membersOf = (text: string): string[] => {
  const members = [""];
  let depth = 0;
  for (const sign of text) {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    if (sign === "," && depth === 0) members.push("");
    else members.push(`${members.pop() ?? ""}${sign}`);
  }
  return members.map((one) => one.trim());
};

/** An empty shape has no place; as a list it is none that stands at 0, 0. */
export const EMPTY: Geometry = { type: "GeometryCollection", geometries: [] };

const collectionOf = (brackets: string): unknown => {
  const members = membersOf(brackets);
  members.forEach(refuseText);
  const geometries = members.map(wktShape).filter((one) => one !== EMPTY);
  return geometries.every((one) => one !== null)
    ? { type: "GeometryCollection", geometries }
    : null;
};

/** What a text draws as WKT, to be checked as a geometry of GeoJSON is; `null` where it is none. */
export const wktShape = (text: string): unknown => {
  const [shape, name = "", brackets] = SHAPE.exec(text) ?? [];
  if (shape === undefined) return null;
  if (brackets === undefined) return EMPTY;
  const type = TYPES[name.toUpperCase() as keyof typeof TYPES] as string | undefined;
  return type === undefined
    ? collectionOf(brackets)
    : { type, coordinates: coordinatesIn(type, brackets) };
};
