import { seeded } from "../../archive/seeded.ts";

export const TYPES = 8;
/** Days over which the rows are spread. */
export const DAYS = 3650;

/** The events that every page of the benchmark shows: one array a field, a row an event. */
export interface Rows {
  rows: number;
  /** Degrees. */
  lng: Float32Array;
  lat: Float32Array;
  /** Days since the first one. */
  day: Uint16Array;
  /** From 0 to `TYPES` − 1. */
  type: Uint8Array;
}

const CENTRES = 60;
/** One row in so many lies anywhere, the others about a centre. */
const STRAY = 10;

/** Sum of three dice: close to a normal distribution, with a standard deviation of 0.5. */
const bell = (random: () => number): number => random() + random() + random() - 1.5;

const within = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

/** So many events of 8 types, some common and some rare, in clusters of several widths about the world. */
export const makeRows = (rows: number): Rows => {
  const random = seeded(7);
  const centres = Array.from({ length: CENTRES }, () => ({
    lng: random() * 320 - 160,
    lat: random() * 110 - 50,
    spread: 0.2 + 6 * random() ** 3,
  }));
  const made = emptyRows(rows);
  for (let row = 0; row < rows; row++) {
    const centre = centres[Math.floor(CENTRES * random() ** 2)];
    const isStray = !centre || row % STRAY === 0;
    const lng = isStray ? random() * 340 - 170 : centre.lng + bell(random) * centre.spread;
    const lat = isStray ? random() * 120 - 55 : centre.lat + bell(random) * centre.spread;
    made.lng[row] = within(lng, 179);
    made.lat[row] = within(lat, 80);
    made.day[row] = Math.floor(random() * DAYS);
    // Each type is there however few rows there are.
    made.type[row] = row < TYPES ? row : Math.floor(TYPES * random() ** 1.5);
  }
  return made;
};

const emptyRows = (rows: number): Rows => ({
  rows,
  lng: new Float32Array(rows),
  lat: new Float32Array(rows),
  day: new Uint16Array(rows),
  type: new Uint8Array(rows),
});

/** The rows as a file: the columns one after another, little-endian, 11 bytes a row. */
export const encodeRows = ({ lng, lat, day, type }: Rows): Uint8Array[] =>
  [lng, lat, day, type].map(({ buffer }) => new Uint8Array(buffer));

/** Reads such a file without copying it. */
export const decodeRows = (file: ArrayBuffer): Rows => {
  const rows = file.byteLength / 11;
  return {
    rows,
    lng: new Float32Array(file, 0, rows),
    lat: new Float32Array(file, 4 * rows, rows),
    day: new Uint16Array(file, 8 * rows, rows),
    type: new Uint8Array(file, 10 * rows, rows),
  };
};
