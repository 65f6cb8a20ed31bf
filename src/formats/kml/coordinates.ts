import type { Element, Node } from "@xmldom/xmldom";
import type { Position } from "geojson";
import type { Path } from "../../story/issue.ts";
import { BadShape, inOne, MOST_TOLD, wholeNumber } from "../geojson/converted.ts";
import { isWithin } from "../geojson/geometry.ts";
import { beyond180 } from "../geojson/longitude.ts";
import type { FileSpot } from "../problems.ts";
import { shapeAt, spotOfElement } from "./open-xml.ts";

/** White space of XML, which is what stands between tuples. */
export const BLANKS = /[\t\n\r ]+/;

export const trimmed = (text: string): string => text.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, "");

export const numbersIn = (parts: readonly string[]): Position | null => {
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

const coordinatesIn = (node: Element): Element | undefined =>
  node.getElementsByTagName("coordinates")[0];

export const coordinatesText = (node: Element): string =>
  trimmed(coordinatesIn(node)?.textContent ?? "");

const CDATA = { type: 4, begin: "<![CDATA[".length };

/** Texts in an element, and where each begins. */
interface TextPart {
  text: string;
  line: number;
  character: number;
}

const isText = ({ nodeType }: Node): boolean => nodeType === 3 || nodeType === CDATA.type;

const textsIn = (node: Element): TextPart[] =>
  Array.from(node.childNodes)
    .filter(isText)
    .map(({ nodeType, nodeValue, lineNumber = 0, columnNumber = 0 }) => ({
      text: nodeValue ?? "",
      line: lineNumber,
      character: columnNumber + (nodeType === CDATA.type ? CDATA.begin : 0),
    }));

/** Where a tuple stands, by its number; undefined where no such is there. */
const spotOfTuple = (node: Element, number: number): FileSpot | undefined => {
  let before = -1;
  for (const { text, line, character } of textsIn(node))
    for (const { index } of text.matchAll(/[^\t\n\r ]+/g)) {
      before += 1;
      if (before < number) continue;
      const lines = text.slice(0, index).split("\n");
      const last = lines.at(-1)?.length ?? 0;
      const isFirst = lines.length === 1;
      return { line: line + lines.length - 1, character: isFirst ? character + last : last + 1 };
    }
  return undefined;
};

/** Why a tuple that is not on the earth is none, as it stands in the file. */
const nowhere = (position: Position, tuple: string): BadShape => {
  const [lon = "", lat = "", ...more] = tuple.split(",");
  const meant = beyond180(position);
  if (meant !== null)
    return new BadShape("position-beyond-180", tuple, [meant, lat, ...more].join(","));
  const isSwapped = isWithin([position[1] ?? NaN, position[0] ?? NaN]);
  const nearest = isSwapped ? [lat, lon, ...more].join(",") : undefined;
  return new BadShape("position-outside-world", tuple, nearest);
};

/** Where positions that were read stand. */
const elements = new WeakMap<readonly Position[], Element>();

/** Where a position of a shape stands, by its path in it; undefined where that leads to none. */
export const spotInShape = (shape: unknown, path: Path): FileSpot | undefined => {
  let value = shape;
  for (const [n, key] of path.entries()) {
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[key];
    const element = elements.get(value as readonly Position[]);
    if (element) return spotOfTuple(element, Number(path[n + 1] ?? 0)) ?? spotOfElement(element);
  }
  return undefined;
};

/** The positions of a shape's part. */
export const positionsOf = (node: Element): Position[] => {
  const coordinates = coordinatesIn(node) ?? node;
  const positions = shapeAt(coordinates, () => positionsIn(node, coordinates));
  elements.set(positions, coordinates);
  return positions;
};

/** OGC KML 2.3, `coordinates`: longitude,latitude[,height] with white space between tuples only. */
const positionsIn = (node: Element, element: Element): Position[] => {
  const text = coordinatesText(node);
  const tuples = tuplesIn(text);
  const positions = tuples.map(tupleOf);
  const whole = positions.filter((one) => one !== null);
  if (whole.length < positions.length || whole.length === 0) throw badText(text);
  // Where the same stands twice, as where a ring ends, it is the same mistake.
  const bad = new Map<string, number>();
  for (const [n, position] of whole.entries()) {
    const tuple = tuples[n] ?? "";
    if (!isWithin(position) && !bad.has(tuple)) bad.set(tuple, n);
  }
  const first = [...bad]
    .slice(0, MOST_TOLD)
    .map(([tuple, n]) =>
      Object.assign(nowhere(whole[n] ?? [], tuple), { spot: spotOfTuple(element, n) }),
    );
  const told = inOne(first, bad.size - first.length);
  if (told) throw told;
  return whole;
};
