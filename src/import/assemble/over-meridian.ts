import type { Position } from "geojson";
import { cutAt, signedArea, type Point, type Ring } from "./cut-at-meridian.ts";

const lonOf = ([lon = 0]: Position): number => lon;

/** Along a pole there is no way between two longitudes: the border of Antarctica runs so. */
const isAtPole = ([, a = 0]: Position, [, b = 0]: Position): boolean =>
  a === b && Math.abs(a) === 90;

/** How often the way to the next position goes round, the short one taken: −1 eastwards over 180°, 1 westwards. */
const turnOf = (from: Position, to: Position): number => {
  const step = lonOf(to) - lonOf(from);
  return Math.abs(step) <= 180 || isAtPole(from, to) ? 0 : -Math.sign(step);
};

const edgesOf = (ring: readonly Position[]): (readonly [from: Position, to: Position])[] =>
  ring.slice(1).map((to, n) => [ring[n] ?? to, to]);

const leapsIn = (ring: readonly Position[]) =>
  edgesOf(ring).filter(([from, to]) => turnOf(from, to) !== 0);

/** From one side of the world's map to the other: such a shape is cut at 180° already. */
const isWhole = ([from, to]: readonly [Position, Position]): boolean =>
  Math.abs(lonOf(from)) === 180 && Math.abs(lonOf(to)) === 180;

/** A ring without its last position, longitudes counted on over 180°; `null` where it ends elsewhere, as round a pole. */
const unrolled = (ring: readonly Position[]): Ring | null => {
  let turns = 0;
  const points = edgesOf(ring).map(([from, to]): Point => {
    const point: Point = [lonOf(from) + 360 * turns, from[1] ?? 0];
    turns += turnOf(from, to);
    return point;
  });
  return turns === 0 ? points : null;
};

type Edge = readonly [from: Position, to: Position];

const sideOf = ([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]: Edge, [x = 0, y = 0]: Position): number =>
  Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));

const cross = (one: Edge, other: Edge): boolean =>
  sideOf(one, other[0]) * sideOf(one, other[1]) < 0 &&
  sideOf(other, one[0]) * sideOf(other, one[1]) < 0;

/**
 * Whether a ring goes over 180° for certain: so read it runs counter-clockwise (RFC 7946, 3.1.6), or else
 * it would cross itself. A box round the world looks like one over 180° that runs the other way.
 */
const isMeantOver = (ring: readonly Position[], read: Ring): boolean => {
  if (signedArea(read) > 0) return true;
  const edges = edgesOf(ring);
  return leapsIn(ring).some((leap) => edges.some((edge) => cross(leap, edge)));
};

const reach = (ring: Ring): [west: number, east: number] =>
  ring.reduce<[number, number]>(
    ([west, east], [x]) => [Math.min(west, x), Math.max(east, x)],
    [Infinity, -Infinity],
  );

const moved = (ring: Ring, by: number): Ring => ring.map(([x, y]) => [x + by, y]);

/** A hole beside the outline that is counted on over 180°. */
const within = (hole: Ring, [west, east]: readonly [number, number]): Ring | undefined =>
  [0, 360, -360]
    .map((by) => moved(hole, by))
    .find((one) => {
      const [from, to] = reach(one);
      return from >= west && to <= east;
    });

/** Nothing wide is left of a strip round the world that is read as one over 180°. */
const isAsWritten = (rings: readonly Position[][], outer: Ring | null): boolean => {
  const leaps = rings.flatMap(leapsIn);
  return leaps.length === 0 || (leaps.every(isWhole) && outer !== null && signedArea(outer) === 0);
};

/**
 * The parts of an area that goes over the 180th meridian, cut there (RFC 7946, 3.1.9); of any other one the
 * area itself. `null` where it is not certain how an edge of more than 180° of longitude runs.
 */
export const cutOver = (rings: Position[][]): Position[][][] | null => {
  const [outline = [], ...others] = rings;
  const outer = unrolled(outline);
  if (isAsWritten(rings, outer)) return [rings];
  if (!outer || leapsIn(outline).length === 0 || !isMeantOver(outline, outer)) return null;
  const [west, east] = reach(outer);
  if (east - west >= 360) return null;
  // Eastwards of 180°, so that it is always there that it is cut.
  const by = west < -180 ? 360 : 0;
  const holes = others.map((hole) => within(unrolled(hole) ?? [], [west, east]));
  const whole = [outer, ...holes].flatMap((ring) => (ring ? [moved(ring, by)] : []));
  return whole.length === rings.length ? cutAt(whole, 180) : null;
};

/** The first edge of areas that leaps over more than 180° of longitude and is not taken as it is written. */
export const leapOf = (areas: readonly Position[][][]): string | null => {
  const area = areas.find((rings) => !isAsWritten(rings, unrolled(rings[0] ?? [])));
  const [edge] = area?.flatMap(leapsIn) ?? [];
  return edge ? edge.map((one) => `[${one.join(", ")}]`).join(", ") : null;
};
