import { radiusUnsaid } from "../../formats/unsaid.ts";
import { METRES_PER_DEGREE, PRECISION_LEVELS, type PrecisionLevel } from "../../story/precision.ts";
import type { Geometry, Place } from "../../story/records/place.ts";
import type { LangMap } from "../../story/records/text.ts";
import type { Facts, KnownTo } from "../facts.ts";
import { notShown, partNotShown } from "./words.ts";

type Precision = Place["properties"]["precision"];
type Point = Extract<Geometry, { type: "Point" }>;

/** Metres that are assumed where nobody says how exactly a place is known. */
const ASSUMED: Partial<Record<PrecisionLevel, number>> = { facility: 1000, near: 1000, town: 5000 };

/** Written more coarsely than this, in metres, no place can pass for exact. */
const EXACT = 100;
const LARGEST = 1_000_000;

const kilometres = (metres: number): number => metres / 1000;

/** Of a file that says how exactly a place is known, and no radius. */
const radiusAssumed = (radiusM: number): LangMap => ({
  en: `No radius is given there; ${kilometres(radiusM)} km is assumed.`,
  ar: `لا يُذكر نصف قطر هناك؛ افتُرض ${kilometres(radiusM)} كم.`,
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
const NOT_READ: LangMap = {
  en: "How far the place may be from its coordinates is not known, so it is not drawn.",
  ar: "لا يُعرف كم قد يبعد المكان عن إحداثياته، فلا يُرسم.",
};

/** What a place that is not drawn would lose otherwise. */
const coordinatesIn = ({ coordinates: [lon, lat] }: Point): LangMap => ({
  en: `Coordinates in the file: ${lat}, ${lon}.`,
  // In words: numbers side by side would be turned round in Arabic.
  ar: `الإحداثيات في الملف: خط العرض ${lat} وخط الطول ${lon}.`,
});

/** Why a circle is larger than the file lets expect: `coarseness` in metres. */
const coarser = (coarseness: number, radiusM?: number): LangMap => {
  const km = kilometres(coarseness);
  return {
    en: `${radiusM === undefined ? "" : `The radius there is ${radiusM} m. `}Its coordinates have so few digits that they may be off by ${km} km: that is the circle.`,
    ar: `${radiusM === undefined ? "" : `نصف القطر فيه ${radiusM} م. `}أرقام إحداثياته قليلة حتى إنها قد تبعد ${km} كم: وهذه هي الدائرة.`,
  };
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

/** Metres by which coordinates may be off only because of how they are written, in the two digits that are shown of it. */
const written = (within = 0): number => {
  const metres = Math.round((within * METRES_PER_DEGREE) / 100) * 100;
  return Math.min(LARGEST, Number(metres.toPrecision(2)));
};

const assumed = (coarseness: number, known?: KnownTo): Precision => {
  const level = known?.level ?? "near";
  const radiusM = Math.max(known?.assumedM ?? ASSUMED[level] ?? 0, coarseness);
  const basis = known ? joined(known.basis, radiusAssumed(radiusM)) : radiusUnsaid(radiusM);
  return { level, radiusM, basis };
};

/** What a record of ours says, which holds however few digits its coordinates have. */
const recordOf = (known: KnownTo | undefined): Precision | undefined => {
  if (!known?.isRecord) return undefined;
  const { level, radiusM, basis } = known;
  if (radiusM !== undefined) return { level, radiusM, basis, ...codesOf(known) };
  return drawnAs(level) === "point" ? { level, basis, ...codesOf(known) } : undefined;
};

const coarsened = (known: KnownTo, coarseness: number): Precision => {
  const { basis, radiusM } = known;
  const codes = codesOf(known);
  const isExact = drawnAs(known.level) === "point";
  if (isExact && coarseness < EXACT) return { level: known.level, basis, ...codes };
  const level = isExact ? "near" : known.level;
  if (radiusM !== undefined && radiusM >= coarseness) return { level, radiusM, basis, ...codes };
  if (radiusM !== undefined || isExact) {
    const why = joined(basis, coarser(coarseness, radiusM));
    return { level, radiusM: coarseness, basis: why, ...codes };
  }
  return { ...assumed(coarseness, known), ...codes };
};

/** How exactly a point is known: never more exactly than its coordinates are written. */
const ofPoint = (known: KnownTo | undefined, coarseness: number): Precision =>
  recordOf(known) ?? (known ? coarsened(known, coarseness) : assumed(coarseness));

/** A place's geometry with how exactly it is known. */
export interface Known {
  geometry: Geometry | null;
  precision: Precision;
}

/** Why a place that is only known to an area, or has no position, is not drawn. */
const whyNot = (
  geometry: Geometry | null,
  { known, geometry: given }: Pick<Facts, "known" | "geometry">,
): LangMap => {
  if (geometry?.type === "Point") {
    const why = joined(known?.isUnread ? NOT_READ : NOT_DRAWN, coordinatesIn(geometry));
    return joined(known?.basis ?? {}, why);
  }
  return given ? notShown(given) : NO_POSITION;
};

/** Whose an outline is, and whether it is all of it. */
const outlined = ({ known, geometry }: Pick<Facts, "known" | "geometry">): LangMap => {
  const whose = known?.isUnread ? joined(known.basis, OUTLINE) : (known?.basis ?? OUTLINE);
  const part = partNotShown(geometry);
  return part ? joined(whose, part) : whose;
};

/** What a place without a position keeps: how far round a spot it would be. */
const spread = (known: KnownTo | undefined): Pick<Precision, "level" | "radiusM"> | null =>
  known?.radiusM === undefined || drawnAs(known.level) !== "radius"
    ? null
    : { level: known.level, radiusM: known.radiusM };

/** Whether a row's coordinates stand for a wider area, of which nothing is drawn. */
export const isAreaAlone = (facts: Pick<Facts, "known" | "within" | "geometry">): boolean =>
  facts.geometry?.type === "Point" && drawnAs(facts.known?.level ?? "near") === "area";

/** Makes both say the same, so that an area never becomes a pin. */
export const agreed = (
  geometry: Geometry | null,
  facts: Pick<Facts, "known" | "within" | "geometry">,
): Known => {
  const { known, within } = facts;
  const isArea = known !== undefined && drawnAs(known.level) === "area";
  if (geometry?.type === "Point" && !isArea)
    return { geometry, precision: ofPoint(known, written(within)) };
  const radius = isArea && known.radiusM !== undefined ? { radiusM: known.radiusM } : {};
  const rest = { level: isArea ? known.level : "region", ...radius, ...codesOf(known) } as const;
  if (geometry && geometry.type !== "Point")
    return { geometry, precision: { ...rest, basis: outlined(facts) } };
  return {
    geometry: null,
    precision: { ...rest, ...spread(known), basis: whyNot(geometry, facts) },
  };
};
