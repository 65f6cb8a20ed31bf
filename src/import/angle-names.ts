import type { Axis } from "./axis.ts";
import { bare } from "./bare.ts";
import { plainHeading } from "./heading-asides.ts";

/** What a column of a coordinate holds; `most` is the edge of a box. */
export type AnglePart = "degrees" | "minutes" | "seconds" | "side" | "most";

const anyOf = (list: string): string => `(?:${list.split(", ").map(bare).join("|")})`;

const AXES: Readonly<Record<Axis, string>> = {
  lat: anyOf("lat, latitude, latitud, breite, breitengrad, широта, enlem, خط العرض, العرض"),
  lon: anyOf(
    "lon, long, lng, longitude, longitud, länge, laenge, längengrad, долгота, довгота, boylam, خط الطول, الطول",
  ),
};

/** Sides as headings name them that say nothing else. */
const SIDES_ALONE =
  "n s, e w, s n, w e, o w, e o, n or s, e or w, ns, ew, north south, east west, hemi, hemisphere, hemisferio, hémisphère";

const PARTS: Readonly<Record<AnglePart, string>> = {
  degrees: anyOf("deg, degs, degree, degrees, d, grad, grados, degrés, градусы, درجة, درجات"),
  minutes: anyOf("min, mins, minute, minutes, m, minuten, minutos, минуты, دقيقة, دقائق"),
  seconds: anyOf(
    "sec, secs, second, seconds, s, sek, sekunden, segundos, secondes, секунды, ثانية, ثوان",
  ),
  side: anyOf(
    `${SIDES_ALONE}, dir, direction, side, hem, ref, quadrant, cardinal, richtung, seite, جهة, اتجاه`,
  ),
  most: anyOf("max, maximum"),
};

const nameOf = (column: string): string =>
  bare(plainHeading(column.replace(/ \(\d+\)$/, ""))).replace(/^gps ?/, "");

const formsOf = (part: AnglePart): Readonly<Record<Axis | "alone", RegExp>> => {
  const of = (axis: string) =>
    new RegExp(`^(?:${axis} ?${PARTS[part]}|${PARTS[part]} (?:of )?(?:the )?${axis})$`);
  return {
    lat: of(AXES.lat),
    lon: of(AXES.lon),
    // What is only a direction may be that of something else.
    alone: new RegExp(`^${part === "side" ? anyOf(SIDES_ALONE) : PARTS[part]}$`),
  };
};

const FORMS = {
  degrees: formsOf("degrees"),
  minutes: formsOf("minutes"),
  seconds: formsOf("seconds"),
  side: formsOf("side"),
  most: formsOf("most"),
} as const satisfies Record<AnglePart, unknown>;

/**
 * Whether a column is called as such a part of this coordinate (`lat_deg`, `latm`, `Minutes of latitude`),
 * or `alone` as one of whichever (`Min`, `N/S`).
 */
export const isPartOf = (column: string, part: AnglePart, of: Axis | "alone"): boolean =>
  FORMS[part][of].test(nameOf(column));
