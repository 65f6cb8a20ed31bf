import type { Element } from "@xmldom/xmldom";
import type { Geometry } from "geojson";
import { BadShape, eachOf } from "../geojson/converted.ts";
import { isGeometry } from "../geojson/geometry.ts";
import { BLANKS, coordinatesText, numbersIn, positionsOf, trimmed } from "./coordinates.ts";
import { shapeAt } from "./open-xml.ts";

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
  return { type: "Polygon", coordinates: eachOf(inOrder, positionsOf) };
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
  eachOf(Array.from(node.childNodes).filter(isElement), (child) => {
    const read = READERS.get(child.localName ?? "");
    return read ? shapeAt(child, read) : [];
  }).flat();

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
