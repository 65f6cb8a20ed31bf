import { isFields, type Fields } from "../fields.ts";
import type { IssueCodeId } from "../issue-codes.ts";
import type { Finding, Path } from "../issue.ts";
import { isPosition } from "../parse/record-bounds.ts";
import { Place } from "../records/place.ts";
import type { Story } from "../records/story.ts";
import { antimeridian } from "./antimeridian.ts";
import type { Check } from "./check.ts";
import { coordinates } from "./coordinates.ts";
import { precisions } from "./precisions.ts";
import { rings } from "./rings.ts";
import { winding } from "./winding.ts";

export interface AlsoWrong {
  code: IssueCodeId;
  at: Path;
  finding: Finding;
}

const Precision = Place.shape.properties.shape.precision;

const OF_OUTLINE: readonly Check[] = [antimeridian, rings, winding];

/** A ring with which nothing is wrong, in place of one that cannot be read: the others keep their paths. */
const OUTER = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];

const legibleRing = (ring: unknown, n: number): unknown => {
  if (Array.isArray(ring) && ring.every(isPosition)) return ring;
  return n === 0 ? OUTER : OUTER.toReversed();
};

const legibleArea = (area: unknown): unknown =>
  Array.isArray(area) ? area.map(legibleRing) : [OUTER];

const LEGIBLE: Readonly<Record<string, (coordinates: unknown) => unknown>> = {
  Point: (position) => (isPosition(position) ? position : [0, 0]),
  Polygon: legibleArea,
  MultiPolygon: (areas) => (Array.isArray(areas) ? areas.map(legibleArea) : [[OUTER]]),
};

const nameOf = (id: unknown): string => (typeof id === "string" ? id : "a place without an id");

/** An outline with those of its rings that can be read; `null` where it is of no kind that places have. */
const legible = ({ type, coordinates }: Fields): object | null => {
  const read = typeof type === "string" && Object.hasOwn(LEGIBLE, type) ? LEGIBLE[type] : undefined;
  return read ? { type, coordinates: read(coordinates) } : null;
};

/**
 * What else is wrong with the outline and the precision of a place that is left out for something
 * else. Of an outline that cannot be read whole its rings and positions are looked at all the same.
 */
export const alsoWrongInPlace = (value: unknown): AlsoWrong[] => {
  if (!isFields(value)) return [];
  const { id, geometry, properties } = value;
  const found: AlsoWrong[] = [];
  const shape = isFields(geometry) ? legible(geometry) : null;
  const precision = Precision.safeParse(isFields(properties) ? properties["precision"] : undefined);
  const look = (check: Check, drawn: unknown): void => {
    const place = { id: nameOf(id), geometry: drawn, properties: { precision: precision.data } };
    check({ places: [place] } as unknown as Story, (code, _, at, finding) => {
      found.push({ code, at, finding });
    });
  };
  if (isFields(geometry)) look(coordinates, geometry);
  for (const check of OF_OUTLINE) look(check, shape);
  if (precision.success) look(precisions, shape);
  return found;
};
