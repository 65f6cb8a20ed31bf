import type { Position } from "geojson";
import { cutAt, signedArea, type Ring } from "../../formats/geojson/cut-at-meridian.ts";
import {
  asWritten,
  cross,
  edgesOf,
  isWhole,
  leapsIn,
  reachOf,
  unrolled,
  withMiddles,
  type Edge,
} from "./outline-edges.ts";
import { meantBy, type Meant } from "./outline-meant.ts";

/** An area as a map can draw it. */
export interface AreaRead {
  /** `written` where no edge leaps over more than 180° of longitude, or only along a cut at 180°. */
  how: Meant | "written";
  /** None where it is not clear. */
  parts: Position[][][];
}

const UNCLEAR: AreaRead = { how: "unclear", parts: [] };

const overBy = (parts: Position[][][]): AreaRead => ({ how: "over", parts });

const wideBy = (rings: readonly Position[][]): AreaRead => ({
  how: "wide",
  parts: [rings.map(withMiddles)],
});

type Reach = readonly [west: number, east: number];

const isWithin = (ring: Ring, [west, east]: Reach): boolean => {
  const [from, to] = reachOf(ring);
  return from >= west && to <= east;
};

const moved = (ring: Ring, by: number): Ring => ring.map(([x, y]) => [x + by, y]);

/** A hole beside the outline that is counted on over 180°. */
const within = (hole: Ring, reach: Reach): Ring | undefined =>
  [0, 360, -360].map((by) => moved(hole, by)).find((one) => isWithin(one, reach));

/** Nothing wide is left of a strip round the world that is read as one over 180°. */
const isClear = (rings: readonly Position[][], outer: Ring | null): boolean => {
  const leaps = rings.flatMap(leapsIn);
  return leaps.length === 0 || (leaps.every(isWhole) && outer !== null && signedArea(outer) === 0);
};

/** The parts of an area that is counted on over the 180th meridian, cut there (RFC 7946, 3.1.9). */
const partsOver = (outer: Ring, holes: readonly Position[][]): Position[][][] | null => {
  const reach = reachOf(outer);
  const [west, east] = reach;
  const inner = holes.map((hole) => within(unrolled(hole) ?? [], reach));
  if (east - west >= 360 || !inner.every((hole) => hole !== undefined)) return null;
  // Eastwards of 180°, so that it is always there that it is cut.
  const by = west < -180 ? 360 : 0;
  return cutAt(
    [outer, ...inner].map((ring) => moved(ring, by)),
    180,
  );
};

/** So many leaps are held against other edges: an outline that runs along 180° may have thousands. */
const MOST_LEAPS = 50;

/** Whether an area can be meant as it is written: it then crosses neither itself nor others, and has its holes in it. */
const canBeWide = (rings: readonly Position[][], edges: readonly Edge[]): boolean => {
  const [outline = [], ...holes] = rings;
  const reach = reachOf(asWritten(outline));
  const leaps = leapsIn(outline).slice(0, MOST_LEAPS);
  return (
    holes.every((hole) => isWithin(asWritten(hole), reach)) &&
    !leaps.some((leap) => edges.some((edge) => cross(leap, edge)))
  );
};

/** The edges of areas that are parts of one shape. */
export const edgesIn = (areas: readonly Position[][][]): Edge[] => areas.flat().flatMap(edgesOf);

/**
 * How an area is meant and what is drawn of it: one that goes over the 180th meridian is cut there, one round the
 * world has positions in between. `edges` are those of all areas of its shape, which do not cross one another.
 */
export const readArea = (rings: Position[][], edges: readonly Edge[]): AreaRead => {
  const [outline = [], ...holes] = rings;
  const outer = unrolled(outline);
  if (isClear(rings, outer)) return { how: "written", parts: [rings] };
  if (!outer || leapsIn(outline).length === 0) return UNCLEAR;
  const over = partsOver(outer, holes);
  const isWide = canBeWide(rings, edges);
  if (!isWide) return over ? overBy(over) : UNCLEAR;
  const how = meantBy({ over: outer, wide: asWritten(outline) });
  if (over) return { over: overBy(over), wide: wideBy(rings), unclear: UNCLEAR }[how];
  // Its holes say one thing, and its outline another.
  return how === "over" ? UNCLEAR : wideBy(rings);
};
