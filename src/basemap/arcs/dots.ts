import { lengthOf, spotsAt, type Point, type Spot } from "./curve.ts";

export interface Dot extends Point {
  /** Radius in pixels. */
  r: number;
}

export interface DottedArc {
  dots: Dot[];
  /** Where the arrow's tip is and how it points; none where neither end comes first. */
  tip: Spot | undefined;
}

const SPACING = 8;
/** Far into the map an arc is thousands of pixels long: then its dots stand further apart. */
const MOST_DOTS = 240;
const RADII = { first: 1.1, last: 2.6, even: 1.7 };
/** Length of the arrow's head, in pixels. */
export const HEAD = 11;
/** Shorter than that nothing of it would be seen between the two symbols. */
const LEAST = 2 * HEAD;

/**
 * An arc as dots between the symbols at its ends, `room` pixels away from either. The dots grow in
 * its direction and end in an arrow, so that it can be told without colour.
 */
export const dottedArc = (line: readonly Point[], room: number, directed: boolean): DottedArc => {
  const end = lengthOf(line) - room;
  const last = directed ? end - HEAD : end;
  const way = last - room;
  if (way < LEAST) return { dots: [], tip: undefined };
  const count = Math.min(MOST_DOTS, Math.floor(way / SPACING));
  const distances = Array.from({ length: count + 1 }, (_, i) => room + (i * way) / count);
  const { first, last: most, even } = RADII;
  const dots = spotsAt(line, distances).map(({ x, y }, i): Dot => ({
    x,
    y,
    r: directed ? first + ((most - first) * i) / count : even,
  }));
  return { dots, tip: directed ? spotsAt(line, [end])[0] : undefined };
};
