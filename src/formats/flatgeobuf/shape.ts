import type { Geometry, Position } from "geojson";
import { refuseNumber } from "../other-shapes.ts";
import type { FlatTable } from "./flat-table.ts";

/** Places of fields in feature.fbs of the specification. */
const FIELD = { ends: 0, xy: 1, z: 2, m: 3, type: 6, parts: 7 } as const;

const positionsOf = (table: FlatTable): Position[] => {
  const xy = table.doubles(FIELD.xy);
  const more = [table.doubles(FIELD.z), table.doubles(FIELD.m)];
  return Array.from({ length: xy.length >>> 1 }, (_, n) => [
    xy[2 * n] as number,
    xy[2 * n + 1] as number,
    // A measure that is not known is written as no number.
    ...more.flatMap(({ [n]: one }) => (one === undefined ? [] : [Number.isFinite(one) ? one : 0])),
  ]);
};

/** Positions cut at the ends of lines; one line where no end is given. */
const linesOf = (table: FlatTable): Position[][] => {
  const all = positionsOf(table);
  const ends = table.uints(FIELD.ends);
  return ends.length === 0 ? [all] : ends.map((end, n) => all.slice(ends[n - 1] ?? 0, end));
};

/** Parts that a shape may have, so that a file cannot name one part over and over. */
interface Budget {
  left: number;
}

const partsOf = (table: FlatTable, budget: Budget): FlatTable[] => {
  const parts = table.tables(FIELD.parts);
  budget.left -= parts.length;
  if (budget.left < 0) throw new RangeError("too many parts");
  return parts;
};

type Make = (table: FlatTable, budget: Budget) => Geometry;

const NO_TYPE = 0;
const POLYGON = 3;

/** How each type of shape is read, by its number in the schema. */
const MAKE: Readonly<Record<number, Make>> = {
  1: (table) => ({ type: "Point", coordinates: positionsOf(table)[0] ?? [] }),
  2: (table) => ({ type: "LineString", coordinates: positionsOf(table) }),
  [POLYGON]: (table) => ({ type: "Polygon", coordinates: linesOf(table) }),
  4: (table) => ({ type: "MultiPoint", coordinates: positionsOf(table) }),
  5: (table) => ({ type: "MultiLineString", coordinates: linesOf(table) }),
  6: (table, budget) => ({
    type: "MultiPolygon",
    coordinates: partsOf(table, budget).map(linesOf),
  }),
  7: (table, budget) => ({
    type: "GeometryCollection",
    geometries: partsOf(table, budget).map((part) => make(part, NO_TYPE, budget)),
  }),
};

const make = (table: FlatTable, type: number, budget: Budget): Geometry => {
  const number = type === NO_TYPE ? table.uint8(FIELD.type) : type;
  refuseNumber(number);
  const maker = MAKE[number];
  if (!maker) throw new RangeError(`a shape of type ${number}`);
  return maker(table, budget);
};

/** A shape as GeoJSON; `type` is that of all shapes of the file. Throws where it is none. */
export const flatShape = (table: FlatTable, type: number): Geometry =>
  make(table, type, { left: table.view.byteLength / 8 });
