import type { Position } from "geojson";

export type Point = readonly [lng: number, lat: number];

/** A ring without its last position, which repeats the first. */
export type Ring = readonly Point[];

/** In square degrees, by the shoelace formula; positive where it runs counter-clockwise. */
export const signedArea = (ring: Ring): number =>
  ring.reduce((sum, [x1, y1], n) => {
    const [x2, y2] = ring[(n + 1) % ring.length] ?? [x1, y1];
    return sum + (x1 * y2 - x2 * y1) / 2;
  }, 0);

/** Less, in square degrees, is left where a ring only touches the meridian. */
const NOTHING = 1e-12;

const wound = (ring: Ring, isOuter: boolean): Ring =>
  signedArea(ring) > 0 === isOuter ? ring : ring.toReversed();

/** A part of a ring on one side, from where it comes over the meridian to where it leaves. */
interface Run {
  isEast: boolean;
  points: Point[];
}

const crossing = ([x1, y1]: Point, [x2, y2]: Point, at: number): Point => [
  at,
  Number((y1 + ((at - x1) / (x2 - x1)) * (y2 - y1)).toFixed(10)),
];

/** The runs of a ring, in its direction; none of one that lies on one side. */
const runsOf = (ring: Ring, at: number): Run[] => {
  const isEast = ([x]: Point): boolean => x >= at;
  const goesOver = (n: number): boolean => {
    const [from, to] = [ring.at(n - 1), ring[n]];
    return from !== undefined && to !== undefined && isEast(from) !== isEast(to);
  };
  const first = ring.findIndex((_, n) => goesOver(n));
  if (first < 0) return [];
  const runs: Run[] = [];
  for (let k = 0; k <= ring.length; k += 1) {
    const n = (first + k) % ring.length;
    const [from, to] = [ring.at(n - 1) as Point, ring[n] as Point];
    if (goesOver(n)) {
      const over = crossing(from, to, at);
      runs.at(-1)?.points.push(over);
      if (k < ring.length) runs.push({ isEast: isEast(to), points: [over] });
    }
    if (k < ring.length) runs.at(-1)?.points.push(to);
  }
  return runs;
};

interface End {
  run: number;
  isStart: boolean;
  lat: number;
}

const endsOf = (runs: readonly Run[]): End[] =>
  runs
    .flatMap(({ points }, run): End[] => [
      { run, isStart: true, lat: points[0]?.[1] ?? 0 },
      { run, isStart: false, lat: points.at(-1)?.[1] ?? 0 },
    ])
    .sort((a, b) => a.lat - b.lat);

/** Which run each goes on with along the meridian; `null` where lines cross there. */
const followers = (runs: readonly Run[]): Map<number, number> | null => {
  const next = new Map<number, number>();
  const ends = endsOf(runs);
  while (ends.length > 0) {
    const [one, near] = ends.splice(0, 2);
    if (!one || !near) return null;
    let other: End | undefined = near;
    if (near.isStart === one.isStart) {
      // Of several that stand at the same latitude any may be the next.
      const n = ends.findIndex((end) => end.lat === near.lat && end.isStart !== one.isStart);
      if (n < 0) return null;
      [other] = ends.splice(n, 1, near);
    }
    const [end, start] = one.isStart ? [other, one] : [one, other];
    if (end && start) next.set(end.run, start.run);
  }
  return next;
};

/** The rings that runs of one side make, closed along the meridian. */
const joined = (runs: readonly Run[]): Ring[] | null => {
  const next = followers(runs);
  if (!next) return null;
  const rings: Point[][] = [];
  while (next.size > 0) {
    const [start = 0] = next.keys();
    const ring: Point[] = [];
    for (let run: number | undefined = start; run !== undefined;) {
      ring.push(...(runs[run]?.points ?? []));
      const after: number | undefined = next.get(run);
      next.delete(run);
      run = after === start ? undefined : after;
    }
    rings.push(ring);
  }
  return rings;
};

const isSame = (a: Point | undefined, b: Point | undefined): boolean => a?.join() === b?.join();

/** Without what it has twice, and closed. */
const closed = (ring: Ring, by: number): Position[] => {
  const points = ring.filter((point, n) => !isSame(point, ring.at(n - 1)));
  // In decimals, as what was moved by 360 has others.
  const all = points.map(([x, y]) => [Number((x + by).toFixed(10)), y]);
  return all[0] ? [...all, all[0]] : [];
};

/** By how often a line to the east of a point meets a ring. */
const isIn = ([x = 0, y = 0]: Position, ring: readonly Position[]): boolean =>
  ring.filter(([x2 = 0, y2 = 0], n) => {
    const [x1 = 0, y1 = 0] = ring.at(n - 1) ?? [];
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
  }).length %
    2 ===
  1;

/** The polygons of one side. */
const sideOf = (
  outlines: readonly Ring[],
  holes: readonly Ring[],
  by: number,
): Position[][][] | null => {
  const polygons = outlines
    .filter((ring) => Math.abs(signedArea(ring)) > NOTHING)
    .map((ring) => [closed(wound(ring, true), by)]);
  for (const hole of holes) {
    const ring = closed(hole, by);
    const [corner = []] = ring;
    const coordinates = polygons.find(([outline = []]) => isIn(corner, outline));
    if (!coordinates) return null;
    coordinates.push(ring);
  }
  return polygons;
};

/**
 * The polygons on both sides of a meridian of one that is counted on over it, to the east of it 360° less;
 * `null` where it crosses itself there.
 */
export const cutAt = (
  [outer = [], ...inner]: readonly Ring[],
  at: number,
): Position[][][] | null => {
  const all = [wound(outer, true), ...inner.map((hole) => wound(hole, false))];
  const runs = all.map((ring) => runsOf(ring, at));
  const whole = all.filter((_, n) => runs[n]?.length === 0);
  const parts = [false, true].map((isEast) => {
    const here = whole.filter((ring) => ring.some(([x]) => x !== at && x > at === isEast));
    const outlines = joined(runs.flat().filter((run) => run.isEast === isEast));
    const [first, holes] = here[0] === all[0] ? [here.slice(0, 1), here.slice(1)] : [[], here];
    return outlines && sideOf([...first, ...outlines], holes, isEast ? -360 : 0);
  });
  return parts.every((part) => part !== null) ? parts.flat() : null;
};
