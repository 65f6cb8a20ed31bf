import type { Geometry, Position } from "geojson";
import { refuseNumber } from "./other-shapes.ts";

/** Bits above a shape's kind in EWKB, the form of PostGIS: heights, measures, and that an SRID follows. */
const [HEIGHTS, MEASURES, SRID] = [0x80000000, 0x40000000, 0x20000000];
const KIND = 0x0fffffff;
/** In ISO WKB thousands say the same: heights, measures, both. */
const ISO = [0, 1, 1, 2];
/** WGS 84 in two and in three dimensions, as EPSG counts them, and what PostGIS has where nobody knows. */
const [WGS_84, UNKNOWN] = [[4326, 4979], 0] as const;

/** A shape whose bytes name another reference system. */
export class OtherSystem extends RangeError {}

/** Least bytes of a position, of a ring and of a shape. */
const LEAST = { position: 16, ring: 4, shape: 9 } as const;

interface Head {
  kind: number;
  /** Numbers of a position behind longitude and latitude. */
  more: number;
}

/** Reads numbers one after the other. Beyond the bytes it throws. */
class Numbers {
  readonly #view: DataView;
  #at = 0;
  #isLittle = true;
  #srid: number | undefined;

  constructor({ buffer, byteOffset, byteLength }: Uint8Array) {
    this.#view = new DataView(buffer, byteOffset, byteLength);
  }

  /** Whether all bytes have been read. */
  get isAtEnd(): boolean {
    return this.#at === this.#view.byteLength;
  }

  /** The reference system that the bytes so far name. */
  get srid(): number | undefined {
    return this.#srid;
  }

  #uint(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, this.#isLittle);
  }

  #double(): number {
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8, this.#isLittle);
  }

  head(): Head {
    this.#isLittle = this.#view.getUint8(this.#at) === 1;
    this.#at += 1;
    const word = this.#uint();
    if ((word & SRID) !== 0) this.#srid = this.#uint();
    const { srid = UNKNOWN } = this;
    if (srid !== UNKNOWN && !WGS_84.some((one) => one === srid)) throw new OtherSystem(`${srid}`);
    const iso = ISO[Math.floor((word & KIND) / 1000)];
    if (iso === undefined) throw new RangeError("a kind of shape");
    const flagged = Number((word & HEIGHTS) !== 0) + Number((word & MEASURES) !== 0);
    return { kind: (word & KIND) % 1000, more: Math.max(iso, flagged) };
  }

  /** A measure that is not known is written as no number. */
  position(more: number): Position {
    const numbers = [this.#double(), this.#double()];
    for (let n = 0; n < more; n++) {
      const number = this.#double();
      numbers.push(Number.isFinite(number) ? number : 0);
    }
    return numbers;
  }

  /** As many as the bytes say, of so many bytes at least. */
  list<T>(least: number, next: () => T): T[] {
    const length = this.#uint();
    if (length * least > this.#view.byteLength - this.#at) throw new RangeError("too many parts");
    return Array.from({ length }, next);
  }

  line(more: number): Position[] {
    return this.list(LEAST.position, () => this.position(more));
  }
}

type Coordinates<K extends Geometry["type"]> =
  Extract<Geometry, { type: K }> extends { coordinates: infer C } ? C : never;

const shapes = (numbers: Numbers): Geometry[] => numbers.list(LEAST.shape, () => shape(numbers));

/** The coordinates of shapes that are all of one kind. */
const partsOf = <K extends Geometry["type"]>(numbers: Numbers, type: K): Coordinates<K>[] =>
  shapes(numbers).map((part) => {
    if (part.type !== type || !("coordinates" in part)) throw new RangeError("a part of it");
    return part.coordinates as Coordinates<K>;
  });

/** How each kind of shape is read, by its number. */
const MAKE: Readonly<Record<number, (numbers: Numbers, more: number) => Geometry>> = {
  1: (numbers, more) => ({ type: "Point", coordinates: numbers.position(more) }),
  2: (numbers, more) => ({ type: "LineString", coordinates: numbers.line(more) }),
  3: (numbers, more) => ({
    type: "Polygon",
    coordinates: numbers.list(LEAST.ring, () => numbers.line(more)),
  }),
  4: (numbers) => ({ type: "MultiPoint", coordinates: partsOf(numbers, "Point") }),
  5: (numbers) => ({ type: "MultiLineString", coordinates: partsOf(numbers, "LineString") }),
  6: (numbers) => ({ type: "MultiPolygon", coordinates: partsOf(numbers, "Polygon") }),
  7: (numbers) => ({ type: "GeometryCollection", geometries: shapes(numbers) }),
};

const shape = (numbers: Numbers): Geometry => {
  const { kind, more } = numbers.head();
  refuseNumber(kind);
  const make = MAKE[kind];
  if (!make) throw new RangeError(`a shape of kind ${kind}`);
  return make(numbers, more);
};

/**
 * A shape of well-known binary (OGC 06-103r4, ISO 13249-3) or of EWKB on WGS 84, whatever its positions
 * have beside longitude and latitude. Throws where it is none.
 */
export const ofWkb = (bytes: Uint8Array): Geometry => {
  const numbers = new Numbers(bytes);
  const made = shape(numbers);
  if (!numbers.isAtEnd) throw new RangeError("more bytes");
  return made;
};

/** Whether the bytes of such a shape say themselves in which reference system it is. */
export const saysSystem = (bytes: Uint8Array): boolean => {
  const numbers = new Numbers(bytes);
  numbers.head();
  return (numbers.srid ?? UNKNOWN) !== UNKNOWN;
};
