import { PRECISION_LEVELS, type PrecisionLevel } from "../../story/precision.ts";
import type { Geometry, Place } from "../../story/records/place.ts";
import type { LangMap } from "../../story/records/text.ts";
import type { Facts, KnownTo } from "../facts.ts";

type Precision = Place["properties"]["precision"];

/** Metres that are assumed where nobody says how exactly a place is known. */
const ASSUMED: Partial<Record<PrecisionLevel, number>> = { facility: 1000, near: 1000, town: 5000 };

const METRES_PER_DEGREE = 111_320;
/** Written more coarsely than this, in metres, no place can pass for exact. */
const EXACT = 100;
const LARGEST = 1_000_000;

const assumedBasis = (radiusM: number): LangMap => ({
  en: `The imported file does not say how exactly it knows the place; ${radiusM / 1000} km is assumed.`,
  ar: `لا يذكر الملف المستورد مدى دقة معرفته بالمكان؛ افتُرض ${radiusM / 1000} كم.`,
});

const NO_POSITION: LangMap = {
  en: "The imported file names the place and gives no coordinates for it.",
  ar: "يسمّي الملف المستورد المكان ولا يعطي له إحداثيات.",
};
const OUTLINE: LangMap = {
  en: "The outline is the imported file’s.",
  ar: "الحدود كما في الملف المستورد.",
};
const NOT_DRAWN: LangMap = {
  en: "Known only to a wider area, of which the imported file has no outline.",
  ar: "المكان معروف ضمن منطقة أوسع لا يضم الملف المستورد حدودها.",
};

const joined = (first: LangMap, second: LangMap): LangMap =>
  Object.fromEntries(
    [...new Set([...Object.keys(first), ...Object.keys(second)])].map((lang) => [
      lang,
      [first[lang], second[lang]].filter((text) => text !== undefined).join(" "),
    ]),
  );

const codesOf = ({ acled, ucdp }: Partial<KnownTo> = {}): Pick<Precision, "acled" | "ucdp"> => ({
  ...(acled !== undefined && { acled }),
  ...(ucdp !== undefined && { ucdp }),
});

const drawnAs = (level: PrecisionLevel) => PRECISION_LEVELS[level].drawn;

/** How exactly a point is known: never more exactly than its coordinates are written. */
const ofPoint = (known: KnownTo | undefined, within = 0): Precision => {
  const written = Math.min(LARGEST, Math.round((within * METRES_PER_DEGREE) / 100) * 100);
  const codes = codesOf(known);
  if (known && drawnAs(known.level) === "point" && written < EXACT)
    return { level: known.level, basis: known.basis, ...codes };
  const level = known && drawnAs(known.level) === "radius" ? known.level : "near";
  const radiusM = Math.max(known?.radiusM ?? ASSUMED[level] ?? 0, written);
  if (!known) return { level, radiusM, basis: assumedBasis(radiusM) };
  const said = known.radiusM !== undefined;
  return {
    level,
    radiusM,
    basis: said ? known.basis : joined(known.basis, assumedBasis(radiusM)),
    ...codes,
  };
};

/** A place's geometry with how exactly it is known. */
export interface Known {
  geometry: Geometry | null;
  precision: Precision;
}

/** Makes both say the same, so that an area never becomes a pin. */
export const agreed = (
  geometry: Geometry | null,
  { known, within, unplaceable }: Pick<Facts, "known" | "within" | "unplaceable">,
): Known => {
  const area = known && drawnAs(known.level) === "area" ? known.level : undefined;
  const level = area ?? "region";
  const codes = codesOf(known);
  if (geometry && geometry.type !== "Point")
    return { geometry, precision: { level, basis: known?.basis ?? OUTLINE, ...codes } };
  if (geometry && !unplaceable && area === undefined)
    return { geometry, precision: ofPoint(known, within) };
  const basis = unplaceable ?? (geometry ? joined(known?.basis ?? {}, NOT_DRAWN) : NO_POSITION);
  return { geometry: null, precision: { level, basis, ...codes } };
};
