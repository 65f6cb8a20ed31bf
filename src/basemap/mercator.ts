/** A position as fractions of the world's square: x eastwards from 180° W, y southwards from 85.05° N. */
export type WorldPoint = [x: number, y: number];

/** Web Mercator (EPSG:3857) of a longitude and a latitude in degrees. */
export const mercator = (lng: number, lat: number): WorldPoint => {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
};

/** West, south, east and north in degrees. */
export type GeoBox = readonly [west: number, south: number, east: number, north: number];

/** The rectangle that a box of degrees covers in the world's square, on a map that begins at `cut`. */
export const mercatorBox = ([west, south, east, north]: GeoBox, cut = -180) => {
  const [left, top] = mercator(west, north);
  const [right, bottom] = mercator(east, south);
  return { left, top, right, bottom, start: mercator(cut, 0)[0] };
};
