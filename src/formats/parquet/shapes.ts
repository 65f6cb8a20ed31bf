import { madeShape } from "../made-shape.ts";
import { ofWkb } from "../wkb.ts";
import type { ShapeColumn } from "./geo.ts";

const ofBytes = (value: unknown): unknown => {
  if (!(value instanceof Uint8Array)) throw new TypeError("no bytes");
  return ofWkb(value);
};

/** The byte with which WKB begins says in which order others are; with any other it is a text. */
const ofUnsaid = (value: unknown): unknown =>
  value instanceof Uint8Array && (value[0] ?? 2) < 2 ? ofWkb(value) : null;

const ofPoint = (value: unknown): unknown => {
  const { x, y } = value as { x: unknown; y: unknown };
  return { type: "Point", coordinates: [x, y] };
};

const MAKE = { WKB: ofBytes, point: ofPoint, unsaid: ofUnsaid } as const;

/** A point without coordinates is how an empty place is written in binary. */
const isEmpty = (value: unknown): boolean => {
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown[] };
  return type === "Point" && (coordinates ?? []).slice(0, 2).every((part) => Number.isNaN(part));
};

/** A row's shape as GeoJSON, `null` where there is none, or what is wrong with it. */
export const shapeOf = (
  value: unknown,
  encoding: ShapeColumn["encoding"],
): ReturnType<typeof madeShape> =>
  madeShape(() => {
    const made = value === null || value === undefined ? null : MAKE[encoding](value);
    return made === null || isEmpty(made) ? null : made;
  });
