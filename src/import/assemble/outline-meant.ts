import { signedArea, type Ring } from "../../formats/geojson/cut-at-meridian.ts";
import { reachOf } from "./outline-edges.ts";

/**
 * How an outline is meant of which an edge leaps over more than 180° of longitude: over the 180th
 * meridian, as it is written, or either.
 */
export type Meant = "over" | "wide" | "unclear";

/** An outline in both readings, the last position left out. */
export interface Readings {
  over: Ring;
  wide: Ring;
}

/** Radians by which a convex outline may turn back, as decimals that were cut make it do. */
const STRAIGHT = 0.02;

/** Convex outlines turn round once, all along to the same side. */
const isConvex = (ring: Ring): boolean => {
  const points = ring.filter((point, n) => point.join() !== ring.at(n - 1)?.join());
  const turns = points.map(([x, y], n) => {
    const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [
      points.at(n - 1),
      points[(n + 1) % points.length],
    ];
    const [ax, ay, bx, by] = [x - x1, y - y1, x2 - x, y2 - y];
    return Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  });
  const all = turns.reduce((sum, turn) => sum + turn, 0);
  const isOnce = Math.abs(Math.abs(all) - 2 * Math.PI) < STRAIGHT;
  return isOnce && turns.every((turn) => turn * Math.sign(all) > -STRAIGHT);
};

/** All its edges run along a meridian or a parallel. */
const isBox = (ring: Ring): boolean =>
  ring.every(([x, y], n) => {
    const [x1, y1] = ring.at(n - 1) ?? [x, y];
    return x === x1 || y === y1;
  });

/**
 * A box looks the same in both readings, and writers wind boxes either way. They begin in the west, though:
 * one that does so as it is written is the envelope of something; one that does so on the other side of 180° and
 * runs counter-clockwise there (RFC 7946, 3.1.6 and 5.2) lies over it. Of the rest some are either.
 */
const boxMeant = ({ over, wide: [first] }: Readings): Meant => {
  if ((first?.[0] ?? 0) < 0) return "wide";
  return signedArea(over) > 0 ? "over" : "unclear";
};

/** Wider than this, in degrees, an outline over the 180th meridian may as well be one round the world. */
const NARROW = 90;

/**
 * How an outline is meant that crosses itself in neither reading. Envelopes and hulls are convex; read the other way
 * their ends are dents. What is convex in both or neither lies over 180° where all its positions are beside that.
 */
export const meantBy = (readings: Readings): Meant => {
  const { over, wide } = readings;
  const [isOver, isWide] = [isConvex(over), isConvex(wide)];
  if (isOver && isWide && isBox(wide)) return boxMeant(readings);
  if (isOver && !isWide) return "over";
  const [west, east] = reachOf(over);
  const isNarrow = east - west <= NARROW;
  if (isWide && !isOver) return isNarrow ? "unclear" : "wide";
  return isNarrow ? "over" : "unclear";
};
