import { plainHeading } from "./heading-asides.ts";
import { plain } from "./western-digits.ts";

/** Units of length by their names in small letters, in metres. */
const UNITS: readonly (readonly [name: RegExp, metres: number])[] = [
  [/^(?:m|met(?:re|er)s?|mètres?|metros?|м|метр(?:ов|а|ів|и)?|متر|أمتار|مترا)$/u, 1],
  [
    /^(?:km|kms|kilomet(?:re|er)s?|kilomètres?|kil[oó]metros?|км|километр(?:ов|а)?|كم|كلم|كيلومتر(?:ات)?)$/u,
    1000,
  ],
  [/^(?:mi|miles?|meilen?|millas?|ميل|أميال)$/u, 1609.344],
  [/^(?:ft|feet|foot)$/u, 0.3048],
  [/^(?:yds?|yards?)$/u, 0.9144],
  [/^nmi$/u, 1852],
];

/** Words and signs before a radius, which is only about so in any case. */
const ABOUT =
  /^(?:± ?|\+ ?\/? ?- ?|\+ ?|[~≈] ?|<=? ?|≤ ?|(?:c|ca|circa|about|around|approx|approximately|within|up to|max|um|etwa|rund|vers|env|environ|hacia|около|نحو|حوالي)(?:\.? |\.?(?=\d)))/iu;

const LENGTH = /^(\d+(?:[.,]\d+)?|\d{1,3}(?: \d{3})+) ?(\p{L}+)?\.?$/u;

/** “1-2 km”, “500 m to 1 km”: the first may have a unit of its own. */
const BETWEEN = /^(\d+(?:[.,]\d+)?)( ?\p{L}+)? ?(?:-|to|and|bis|und|à|et|a|y|до|и|إلى|و) ?(\d.*)$/u;

/** “1,500” is one and a half, or a thousand more: three digits behind a comma do not tell. */
const isEither = (digits: string): boolean => /,\d{3}$/.test(digits);

const factorOf = (unit: string): number | null =>
  UNITS.find(([name]) => name.test(unit.toLowerCase()))?.[1] ?? null;

/** Headings whose unit only their publisher says, with columns that tell its tables: USGS writes kilometres. */
const FIXED = {
  horizontalError: { unit: "km", beside: ["depthError", "magType", "magNst"] },
} as const;

/** Whether a heading has a unit that only the other columns tell. */
export const isFixedUnit = (heading: string, columns: readonly string[]): boolean =>
  Object.hasOwn(FIXED, heading) &&
  FIXED[heading as keyof typeof FIXED].beside.some((one) => columns.includes(one));

/** The unit that a heading ends with, such as “radius_km”, “Radius (km)” or “Radius [km]”; metres where it names none. */
export const unitOfHeading = (heading: string): string => {
  if (Object.hasOwn(FIXED, heading)) return FIXED[heading as keyof typeof FIXED].unit;
  const [, last = ""] = /[^\p{L}][([]?(\p{L}+)[)\]]?$/u.exec(plainHeading(heading)) ?? [];
  return factorOf(last) === null ? "m" : last;
};

const lengthIn = (text: string, unit: string | null): number | null => {
  const [, digits, own] = LENGTH.exec(text) ?? [];
  const factor = factorOf(own ?? unit ?? "");
  if (digits === undefined || factor === null || isEither(digits)) return null;
  const metres = Number(digits.replace(",", ".").replaceAll(" ", "")) * factor;
  // As exact as it was written; a mile’s last centimetres are none of what is known.
  return factor === 1 || metres < 1 ? metres : Math.round(metres);
};

/** The larger end of a range, `null` where that is not clear. */
const mostOf = (low: string, high: string, unit: string | null): number | null => {
  const [least, most] = [lengthIn(low, unit), lengthIn(high, unit)];
  return least !== null && most !== null && least <= most ? most : null;
};

/**
 * Metres of a length as people write it: “2 km”, “±500 m”, “1.5 mi”, “2,5 km”. Without a unit it is in
 * `unit`, and none where that is not known. Of a range, such as “1-2 km”, the larger. `null` where it is
 * none, or could be two.
 */
export const readMetres = (cell: string, unit: string | null): number | null => {
  const text = plain(cell).replace(ABOUT, "");
  const [, low, own, high] = BETWEEN.exec(text) ?? [];
  if (low === undefined || high === undefined) return lengthIn(text, unit);
  // What the first does not say itself is the unit of both.
  const [shared = ""] = /\p{L}+\.?$/u.exec(high) ?? [];
  return mostOf(`${low} ${(own ?? shared).trim()}`, high, unit);
};
