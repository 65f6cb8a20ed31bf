/** Longitude, latitude in WGS 84 degrees (RFC 7946). */
type Position = readonly [lng: number, lat: number];
type Vector = readonly [x: number, y: number, z: number];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

const toVector = ([lng, lat]: Position): Vector => [
  Math.cos(radians(lat)) * Math.cos(radians(lng)),
  Math.cos(radians(lat)) * Math.sin(radians(lng)),
  Math.sin(radians(lat)),
];

const toPosition = ([x, y, z]: Vector): Position => [
  degrees(Math.atan2(y, x)),
  degrees(Math.atan2(z, Math.hypot(x, y))),
];

/** The same meridian, counted on from `near`, so that a line over the date line stays whole. */
const unwrapped = (lng: number, near: number): number => lng - 360 * Math.round((lng - near) / 360);

/**
 * The great circle between two points as `pieces` straight pieces of the same length, both ends
 * included (longitude first). Longitudes may pass 180° where the line crosses the date line.
 * Opposite points have no one great circle: then it is undefined which one this is.
 */
export const greatCircle = (from: Position, to: Position, pieces: number): Position[] => {
  const [a, b] = [toVector(from), toVector(to)];
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const angle = Math.acos(Math.min(1, Math.max(-1, dot)));
  const line: Position[] = [from];
  for (let i = 1; i <= pieces; i++) {
    const t = i / pieces;
    // Slerp; for nearly equal points its limit, the straight mean.
    const [wa, wb] =
      Math.sin(angle) < 1e-9
        ? [1 - t, t]
        : [Math.sin((1 - t) * angle) / Math.sin(angle), Math.sin(t * angle) / Math.sin(angle)];
    const [lng, lat] =
      i === pieces
        ? to
        : toPosition([wa * a[0] + wb * b[0], wa * a[1] + wb * b[1], wa * a[2] + wb * b[2]]);
    line.push([unwrapped(lng, line.at(-1)?.[0] ?? lng), lat]);
  }
  return line;
};
