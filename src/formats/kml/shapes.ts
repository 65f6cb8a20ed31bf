import type { Element } from "@xmldom/xmldom";
import type { Geometry, Position } from "geojson";
import { BadShape, wholeNumber } from "../geojson/converted.ts";
import { isGeometry, isWithin } from "../geojson/geometry.ts";
import { beyond180 } from "../geojson/longitude.ts";
import { shapeAt } from "./open-xml.ts";

/** White space of XML, which is what stands between tuples. */
const BLANKS = /[\t\n\r ]+/;

const trimmed = (text: string): string => text.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, "");

const numbersIn = (parts: readonly string[]): Position | null => {
  const numbers = parts.map(wholeNumber).filter((one) => one !== null);
  const isPosition = parts.length === 2 || parts.length === 3;
  return isPosition && numbers.length === parts.length ? numbers : null;
};

const tupleOf = (tuple: string): Position | null => numbersIn(tuple.split(","));

const tuplesIn = (text: string): string[] => text.split(BLANKS).filter((one) => one !== "");

const LONG = 120;

/** The text, or where it is long the first tuple of it that is none; blanks beside commas are a mistake made often. */
const badText = (text: string): BadShape => {
  const found = text.length > LONG ? tuplesIn(text).find((one) => !tupleOf(one)) : text;
  const closer = text.replace(/[\t\n\r ]*,[\t\n\r ]*/g, ",");
  const isMeant = found === text && tuplesIn(closer).every(tupleOf) && closer !== "";
  return new BadShape("kml-coordinates", found ?? text, isMeant ? closer : undefined);
};

const coordinatesText = (node: Element): string =>
  trimmed(node.getElementsByTagName("coordinates")[0]?.textContent ?? "");

/** A tuple on the earth, as it is; another one is told of as it stands in the file. */
const onEarth = (position: Position, tuple: string): Position => {
  if (isWithin(position)) return position;
  const [lon = "", lat = "", ...more] = tuple.split(",");
  const meant = beyond180(position);
  if (meant !== null)
    throw new BadShape("position-beyond-180", tuple, [meant, lat, ...more].join(","));
  const isSwapped = isWithin([position[1] ?? NaN, position[0] ?? NaN]);
  const nearest = isSwapped ? [lat, lon, ...more].join(",") : undefined;
  throw new BadShape("position-outside-world", tuple, nearest);
};

const positionsOf = (node: Element): Position[] => {
  const [coordinates] = Array.from(node.getElementsByTagName("coordinates"));
  return shapeAt(coordinates ?? node, () => positionsIn(node));
};

/** OGC KML 2.3, `coordinates`: longitude,latitude[,height] with white space between tuples only. */
const positionsIn = (node: Element): Position[] => {
  const text = coordinatesText(node);
  const tuples = tuplesIn(text);
  const positions = tuples.map(tupleOf);
  const whole = positions.filter((one) => one !== null);
  if (whole.length < positions.length || whole.length === 0) throw badText(text);
  return whole.map((position, n) => onEarth(position, tuples[n] ?? ""));
};

const pointOf = (node: Element): Geometry => {
  const [coordinates = [], ...more] = positionsOf(node);
  if (more.length > 0) throw new BadShape("kml-point", coordinatesText(node));
  return { type: "Point", coordinates };
};

/** A ring by itself is a line, but one that is not closed is told of as in an area. */
const ringOf = (node: Element): Geometry => {
  const coordinates = positionsOf(node);
  const area: Geometry = { type: "Polygon", coordinates: [coordinates] };
  return isGeometry(area) ? { type: "LineString", coordinates } : area;
};

const isHole = ({ parentNode }: Element): boolean => parentNode?.nodeName === "innerBoundaryIs";

/** The outer ring comes first, wherever it stands. */
const areaOf = (node: Element): Geometry => {
  const rings = Array.from(node.getElementsByTagName("LinearRing"));
  const inOrder = rings.toSorted((a, b) => Number(isHole(a)) - Number(isHole(b)));
  return { type: "Polygon", coordinates: inOrder.map(positionsOf) };
};

/** A track's positions have blanks in them, and are empty where nothing was measured. */
const trackOf = (node: Element): Geometry | null => {
  const texts = Array.from(node.getElementsByTagNameNS("*", "coord"))
    .map(({ textContent }) => trimmed(textContent ?? ""))
    .filter((text) => text !== "");
  const coordinates = texts.map((text) => {
    const position = numbersIn(text.split(BLANKS));
    if (!position) throw new BadShape("kml-track", text);
    return position;
  });
  const [only, ...more] = coordinates;
  if (only === undefined) return null;
  return more.length === 0
    ? { type: "Point", coordinates: only }
    : { type: "LineString", coordinates };
};

const one =
  (read: (node: Element) => Geometry | null) =>
  (node: Element): Geometry[] => {
    const geometry = read(node);
    return geometry ? [geometry] : [];
  };

const isElement = (node: { nodeType: number }): node is Element => node.nodeType === 1;

const shapesIn = (node: Element): Geometry[] =>
  Array.from(node.childNodes)
    .filter(isElement)
    .flatMap((child) => {
      const read = READERS.get(child.localName ?? "");
      return read ? shapeAt(child, read) : [];
    });

const READERS = new Map<string, (node: Element) => Geometry[]>(
  Object.entries({
    Point: one(pointOf),
    LineString: one((node) => ({ type: "LineString", coordinates: positionsOf(node) })),
    LinearRing: one(ringOf),
    Polygon: one(areaOf),
    Track: one(trackOf),
    MultiGeometry: shapesIn,
    MultiTrack: shapesIn,
  }),
);

/** The shape of a placemark, `null` where it has none; throws `BadShape` where its text is none. */
export const placemarkShape = (placemark: Element): Geometry | null => {
  const geometries = shapesIn(placemark);
  const [first, ...more] = geometries;
  return more.length === 0 ? (first ?? null) : { type: "GeometryCollection", geometries };
};
