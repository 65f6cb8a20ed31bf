import type { Document, Element } from "@xmldom/xmldom";
import type { Geometry, Position } from "geojson";
import { BadShape, shapeBy, wholeNumber, type Shape } from "../geojson/converted.ts";
import { isWithin } from "../geojson/geometry.ts";
import { beyond180 } from "../geojson/longitude.ts";
import { shapeAt, spotOfElement } from "../kml/open-xml.ts";
import type { FileSpot } from "../problems.ts";

const within = (node: Document | Element, name: string): Element[] =>
  Array.from(node.getElementsByTagName(name));

const AXES = ["lat", "lon"] as const;

/** As it stands in the file; empty where the point has none. */
const attribute = (point: Element, axis: (typeof AXES)[number]): string =>
  point.getAttribute(axis) ?? "";

/** Both attributes as they stand in the file. */
const asWritten = (point: Element): string =>
  AXES.filter((axis) => point.hasAttribute(axis))
    .map((axis) => `${axis}="${attribute(point, axis)}"`)
    .join(" ");

/** The two the other way round, where that is on the earth. */
const turned = (point: Element, lonLat: Position): string | undefined =>
  isWithin(lonLat)
    ? `lat="${attribute(point, "lon")}" lon="${attribute(point, "lat")}"`
    : undefined;

/** Why a position that is nowhere is none, and what may be meant. */
const nowhere = (point: Element, lon: number, lat: number): BadShape => {
  const meant = beyond180([lon, lat]);
  return meant === null
    ? new BadShape("position-outside-world", asWritten(point), turned(point, [lat, lon]))
    : new BadShape(
        "position-beyond-180",
        asWritten(point),
        `lat="${attribute(point, "lat")}" lon="${meant}"`,
      );
};

/** Longitude, latitude and, where there is one, height in metres. */
const positionOf = (point: Element): Position => shapeAt(point, positionIn);

const positionIn = (point: Element): Position => {
  const [lat, lon] = AXES.map((axis) => wholeNumber(attribute(point, axis).trim()));
  if (typeof lat !== "number" || typeof lon !== "number")
    throw new BadShape("gpx-position", asWritten(point));
  if (!isWithin([lon, lat])) throw nowhere(point, lon, lat);
  const height = wholeNumber(within(point, "ele")[0]?.textContent?.trim() ?? "");
  return height === null ? [lon, lat] : [lon, lat, height];
};

const positionsOf = (node: Element, name: string): Position[] => within(node, name).map(positionOf);

/** A line; `null` without positions, which GPX allows. Whether one position will do is judged later. */
const lineOf = (coordinates: Position[]): Geometry | null =>
  coordinates.length === 0 ? null : { type: "LineString", coordinates };

/** The segments that are lines; one where the signal was lost at once has a single position. */
const trackOf = (track: Element): Geometry | null => {
  const segments = within(track, "trkseg").map((one) => positionsOf(one, "trkpt"));
  const lines = segments.filter(({ length }) => length > 1);
  return lines.length > 1
    ? { type: "MultiLineString", coordinates: lines }
    : lineOf(lines[0] ?? segments.flat());
};

/** How each object of GPX 1.1 is read, in the order in which the converter has them. */
const OBJECTS: readonly [name: string, shapeOf: (node: Element) => Geometry | null][] = [
  ["trk", trackOf],
  ["rte", (route) => lineOf(positionsOf(route, "rtept"))],
  ["wpt", (point) => ({ type: "Point", coordinates: positionOf(point) })],
];

/** The last moment at which a track was measured, as it is written, where that is not its first. */
const lastOf = (track: Element): string | undefined => {
  const times = within(track, "trkpt")
    .flatMap((point) => within(point, "time").slice(0, 1))
    .map(({ textContent }) => (textContent ?? "").trim())
    .map((text) => ({ text, at: Date.parse(text) }))
    .filter(({ at }) => !Number.isNaN(at));
  const [first] = times;
  const last = times.reduce((one, other) => (other.at > one.at ? other : one), first ?? NEVER);
  return first !== undefined && last.at > first.at ? last.text : undefined;
};

const NEVER = { text: "", at: NaN };

/** The end of each track, in the order in which the converter has them. */
export const trackEnds = (document: Document): (string | undefined)[] =>
  within(document, "trk").map(lastOf);

/** The shape and place of each track, route and waypoint, judged by what is written. */
export const gpxShapes = (document: Document): { shape: Shape; spot: FileSpot }[] =>
  OBJECTS.flatMap(([name, shapeOf]) =>
    within(document, name).map((node) => ({
      shape: shapeBy(() => shapeOf(node)),
      spot: spotOfElement(node),
    })),
  );

const isLine = (node: Element, name: string): boolean => within(node, name).length > 1;

const addPoints = (document: Document, to: Element, name: string): void => {
  for (let n = 0; n < 2; n += 1) to.appendChild(document.createElement(name));
};

/**
 * Gives each object positions that the converter takes, as it passes over an object without any, with
 * all that it says; the shapes must have been read before.
 */
export const propUp = (document: Document): void => {
  for (const route of within(document, "rte"))
    if (!isLine(route, "rtept")) addPoints(document, route, "rtept");
  for (const track of within(document, "trk")) {
    if (within(track, "trkseg").some((one) => isLine(one, "trkpt"))) continue;
    const segment = document.createElement("trkseg");
    addPoints(document, segment, "trkpt");
    track.appendChild(segment);
  }
  for (const name of ["wpt", "rtept", "trkpt"])
    for (const point of within(document, name))
      for (const axis of AXES) point.setAttribute(axis, "0");
};
