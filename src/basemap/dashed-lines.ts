import type { Feature, Geometry, Position } from "geojson";
import { mercator } from "./mercator.ts";

interface Line {
  /** x and y in turn, as fractions of the world's square. */
  points: Float64Array;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const toLine = (positions: readonly Position[]): Line => {
  const points = new Float64Array(positions.length * 2);
  const line = { points, left: 1, top: 1, right: 0, bottom: 0 };
  positions.forEach(([lng = 0, lat = 0], i) => {
    const [x, y] = mercator(lng, lat);
    points.set([x, y], 2 * i);
    line.left = Math.min(line.left, x);
    line.right = Math.max(line.right, x);
    line.top = Math.min(line.top, y);
    line.bottom = Math.max(line.bottom, y);
  });
  return line;
};

const linesIn = (geometry: Geometry): Position[][] => {
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
};

/** A line of `dashedLines`, ready to be traced. */
export type TraceableLine = Pick<Line, "points">;

/**
 * Lines that are drawn dashed. They stay whole instead of being cut into tiles: dashes are counted
 * from where a line begins, so pieces of it would not meet at the tiles' edges.
 */
export class DashedLines {
  private readonly lines: readonly Line[];

  constructor(features: readonly Feature[]) {
    this.lines = features.flatMap(({ geometry }) => linesIn(geometry).map(toLine));
  }

  /** The lines that may run through a square of the world with this corner and side. */
  through(x: number, y: number, side: number): readonly TraceableLine[] {
    return this.lines.filter(
      ({ left, top, right, bottom }) =>
        left <= x + side && right >= x && top <= y + side && bottom >= y,
    );
  }
}
