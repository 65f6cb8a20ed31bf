import * as z from "zod/mini";
import { PRECISION_LEVEL_IDS } from "../precision.ts";
import { Basis, Id, LangMap, Language, Text } from "./text.ts";

/** RFC 7946 position: longitude, latitude in WGS 84 degrees, optional height in metres. */
const Position = z.array(z.number()).check(z.minLength(2), z.maxLength(3));
const Ring = z.array(Position);

const Geometry = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("Point"), coordinates: Position }),
  z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(Ring) }),
  z.strictObject({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(Ring)) }),
]);
export type Geometry = z.infer<typeof Geometry>;

const Precision = z.strictObject({
  level: z.enum(PRECISION_LEVEL_IDS),
  /** How far the event may lie from the point, in metres. */
  radiusM: z.optional(z.number().check(z.positive(), z.maximum(1_000_000))),
  /** ACLED geo-precision code: 1 exact to 3 region. */
  acled: z.optional(z.int().check(z.minimum(1), z.maximum(3))),
  /** UCDP GED `where_prec`: 1 exact to 7 international waters or airspace. */
  ucdp: z.optional(z.int().check(z.minimum(1), z.maximum(7))),
  /** Why the level and the radius are what they are. */
  basis: z.optional(LangMap),
  source: z.optional(Id),
});

/** A GeoJSON Feature with Linked Places properties; `geometry: null` is named but not placeable. */
export const Place = z.strictObject({
  type: z.literal("Feature"),
  id: Id,
  geometry: z.nullable(Geometry),
  /** RFC 7946, 5: west, south, east, north; checked by `parse/collection`. */
  bbox: z.optional(z.unknown()),
  properties: z.strictObject({
    title: Text,
    names: z.array(z.strictObject({ toponym: Text, lang: Language })).check(z.minLength(1)),
    /** GeoNames feature classes: P populated place, S spot, A administrative. */
    fclasses: z.optional(z.array(z.enum(["A", "H", "L", "P", "R", "S", "T", "U", "V"]))),
    /** ISO 3166-1 alpha-2 country codes. */
    ccodes: z.optional(z.array(z.string().check(z.regex(/^[A-Z]{2}$/)))),
    kind: z.enum(["town", "city", "facility", "site", "district", "province", "region", "country"]),
    precision: Precision,
    coordinates: z.optional(z.strictObject({ basis: Basis, source: z.optional(Id) })),
    links: z.optional(
      z.array(
        z.strictObject({
          type: z.enum(["closeMatch", "exactMatch", "primaryTopicOf"]),
          identifier: Text,
        }),
      ),
    ),
  }),
});
export type Place = z.infer<typeof Place>;
