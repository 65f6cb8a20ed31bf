import type { Point, Spot } from "./curve.ts";
import { HEAD } from "./dots.ts";

/** Straight pieces in which the great circle between two places is drawn. */
export const PIECES = 48;
/** Between a symbol and what comes up to it, in pixels. */
export const BREATH = 5;

/** An open line as SVG path data. */
export const pathOf = (line: readonly Point[]): string =>
  line.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

/** The head of an arc's arrow as SVG path data. */
export const arrow = ({ x, y, dx, dy }: Spot): string => {
  const [bx, by, half] = [x - HEAD * dx, y - HEAD * dy, HEAD / 2];
  return pathOf([
    { x, y },
    { x: bx - half * dy, y: by + half * dx },
    { x: bx + half * dy, y: by - half * dx },
  ]).concat("Z");
};
