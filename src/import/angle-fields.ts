import type { FieldId } from "./fields.ts";

/** Fields in which parts of a latitude or longitude stand beside its degrees. */
export const PARTS = {
  lat: { minutes: "latMinutes", seconds: "latSeconds", side: "latSide" },
  lon: { minutes: "lonMinutes", seconds: "lonSeconds", side: "lonSide" },
} as const satisfies Record<string, Record<string, FieldId>>;

/** All of them. */
export const ANGLE_PARTS: readonly FieldId[] = Object.values(PARTS).flatMap((parts) =>
  Object.values(parts),
);
