import { latAt, lngAt } from "../../src/archive/grid.ts";

const METRES_PER_DEGREE = 111_319.5;

/** From a place in degrees, longitude first, to a position in the map's projection; they must be near. */
export const metresBetween = (
  [lng, lat]: readonly [number, number],
  x: number,
  y: number,
): number => {
  const [east, north] = [lngAt(x) - lng, latAt(y) - lat];
  const across = east * METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(across, north * METRES_PER_DEGREE);
};
