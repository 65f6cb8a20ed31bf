import type { Position } from "geojson";
import type { Point, Ring } from "../../formats/geojson/cut-at-meridian.ts";

export type Edge = readonly [from: Position, to: Position];

const lonOf = ([lon = 0]: Position): number => lon;

/** Along a pole there is no way between two longitudes: the border of Antarctica runs so. */
const isAtPole = ([, a = 0]: Position, [, b = 0]: Position): boolean =>
  a === b && Math.abs(a) === 90;

/** How often the way to the next position goes round, the short one taken: −1 eastwards over 180°, 1 westwards. */
const turnOf = ([from, to]: Edge): number => {
  const step = lonOf(to) - lonOf(from);
  return Math.abs(step) <= 180 || isAtPole(from, to) ? 0 : -Math.sign(step);
};

/** The edges of a closed ring. */
export const edgesOf = (ring: readonly Position[]): Edge[] =>
  ring.slice(1).map((to, n) => [ring[n] ?? to, to]);

/** Whether an edge, as it is written, runs over more than 180° of longitude. */
export const isLeap = (edge: Edge): boolean => turnOf(edge) !== 0;

export const leapsIn = (ring: readonly Position[]): Edge[] => edgesOf(ring).filter(isLeap);

/** From one side of the world's map to the other: such a shape is cut at 180° already. */
export const isWhole = ([from, to]: Edge): boolean =>
  Math.abs(lonOf(from)) === 180 && Math.abs(lonOf(to)) === 180;

/** A ring without its last position. */
export const asWritten = (ring: readonly Position[]): Ring =>
  edgesOf(ring).map(([from]): Point => [lonOf(from), from[1] ?? 0]);

/** The same, longitudes counted on over 180°; `null` where it ends elsewhere, as round a pole. */
export const unrolled = (ring: readonly Position[]): Ring | null => {
  let turns = 0;
  const points = edgesOf(ring).map((edge): Point => {
    const [from] = edge;
    const point: Point = [lonOf(from) + 360 * turns, from[1] ?? 0];
    turns += turnOf(edge);
    return point;
  });
  return turns === 0 ? points : null;
};

/** A ring as it is written, each leap with a position in its middle: so no edge can be read in two ways. */
export const withMiddles = (ring: readonly Position[]): Position[] =>
  ring.flatMap((to, n): Position[] => {
    const from = ring[n - 1];
    if (!from || !isLeap([from, to])) return [to];
    const middle = [0, 1].map((axis) => ((from[axis] ?? 0) + (to[axis] ?? 0)) / 2);
    return [middle.map((degrees) => Number(degrees.toFixed(10))), to];
  });

const sideOf = ([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]: Edge, [x = 0, y = 0]: Position): number =>
  Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));

/** Whether two edges as they are written cross, and not only meet. */
export const cross = (one: Edge, other: Edge): boolean =>
  sideOf(one, other[0]) * sideOf(one, other[1]) < 0 &&
  sideOf(other, one[0]) * sideOf(other, one[1]) < 0;

/** How far a ring reaches. */
export const reachOf = (ring: Ring): readonly [west: number, east: number] =>
  ring.reduce<readonly [number, number]>(
    ([west, east], [x]) => [Math.min(west, x), Math.max(east, x)],
    [Infinity, -Infinity],
  );
