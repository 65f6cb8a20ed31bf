/** Cells of the world's square on each side: 2 to this power. Along the curve a half has as many bits. */
export const BITS = 24;
const CELLS = 2 ** BITS;
/** Side of the square in the unit of positions: they are fractions of it times 2³². */
export const WORLD = 2 ** 32;
const CELL = WORLD / CELLS;
/** Metres round the world at the equator (WGS 84). */
const AROUND = 40_075_017;

/** Metres between a position and the middle of its cell, at most: half the cell's diagonal. */
export const PRECISION_M = Math.ceil((AROUND / CELLS) * Math.SQRT1_2 * 10) / 10;

/** Web Mercator ends here; what lies nearer to a pole stands on the edge. */
const MAX_LAT = 85.051_128_779_8;

const cell = (fraction: number): number =>
  Math.max(0, Math.min(CELLS - 1, Math.floor(fraction * CELLS)));

/** The column of a longitude, from the west. */
export const cellX = (lng: number): number => cell(lng / 360 + 0.5);

/** The row of a latitude, from the north (EPSG:3857). */
export const cellY = (lat: number): number => {
  const phi = (Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)) * Math.PI) / 180;
  return cell(0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI));
};

/** The middle of a cell as a fraction of the square times 2³². */
export const middle = (index: number): number => (index + 0.5) * CELL;

/** Degrees of a fraction times 2³² from the west. */
export const lngAt = (x: number): number => (x / WORLD - 0.5) * 360;

/** Degrees of a fraction times 2³² from the north. */
export const latAt = (y: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD))) * 180) / Math.PI;

/** Twelve bits, a zero after each. */
const spread = (bits: number): number => {
  let wide = bits;
  wide = (wide | (wide << 8)) & 0x00ff00ff;
  wide = (wide | (wide << 4)) & 0x0f0f0f0f;
  wide = (wide | (wide << 2)) & 0x33333333;
  return (wide | (wide << 1)) & 0x55555555;
};

const gather = (wide: number): number => {
  let bits = wide & 0x55555555;
  bits = (bits | (bits >>> 1)) & 0x33333333;
  bits = (bits | (bits >>> 2)) & 0x0f0f0f0f;
  bits = (bits | (bits >>> 4)) & 0x00ff00ff;
  return (bits | (bits >>> 8)) & 0x0000ffff;
};

/** A cell's place along the Z-order curve (Morton): 48 bits, those of x and y in turn. */
export const zOf = (x: number, y: number): number =>
  (spread(x >>> 12) | (spread(y >>> 12) << 1)) * CELLS +
  (spread(x & 0xfff) | (spread(y & 0xfff) << 1));

/**
 * Places along the curve, the higher and the lower 24 bits of each apart: numbers of 48 bits are no
 * integers to the engine, and their halves are.
 */
export interface ZHalves {
  high: Uint32Array;
  low: Uint32Array;
}

/** The largest half. */
export const HALF_MASK = CELLS - 1;

/** A place along the curve from its halves. */
export const zOfHalves = (high: number, low: number): number => high * CELLS + low;

export const xOfHalves = (high: number, low: number): number => (gather(high) << 12) | gather(low);

export const yOfHalves = (high: number, low: number): number =>
  (gather(high >>> 1) << 12) | gather(low >>> 1);

export const xOfZ = (z: number): number => xOfHalves(Math.floor(z / CELLS), z % CELLS);

export const yOfZ = (z: number): number => yOfHalves(Math.floor(z / CELLS), z % CELLS);
