import type { Axis } from "./axis.ts";
import type { LangMap } from "../story/records/text.ts";
import { bare } from "./bare.ts";
import type { FieldId } from "./fields.ts";
import { plain } from "./western-digits.ts";

/**
 * Where the numbers of a column lie; `O` is east in German and west in Romance languages, `?` not known,
 * since a column of letters stands beside that may be their sides.
 */
export type Side = "N" | "S" | "E" | "W" | "O" | "?";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(bare));

/** How headings name a side, by the axis on which it is one. */
const SIDES: Readonly<
  Record<Axis, readonly (readonly [side: Exclude<Side, "?">, names: ReadonlySet<string>])[]>
> = {
  lat: [
    [
      "N",
      words(
        "n north northern nord norte nördlich nördliche nördl kuzey северная север северной شمال شمالا شمالي الشمالي",
      ),
    ],
    [
      "S",
      words(
        "s south southern sud sur süd sul südlich südliche südl güney южная юг южной جنوب جنوبا جنوبي الجنوبي",
      ),
    ],
  ],
  lon: [
    [
      "E",
      words(
        "e east eastern est este leste ost östlich östliche östl doğu восточная восток восточной شرق شرقا شرقي الشرقي",
      ),
    ],
    [
      "W",
      words(
        "w west western ouest oeste ovest westlich westliche westl batı западная запад западной غرب غربا غربي الغربي",
      ),
    ],
    ["O", words("o")],
  ],
};

/** Words of a heading; a sign of degrees is none, also where it is a raised o. */
const wordsOf = (heading: string): string[] => bare(heading.replace(/[°º˚]/g, " ")).split(" ");

const sidesIn = (heading: readonly string[], axis: Axis): Side[] =>
  SIDES[axis].flatMap(([side, names]) => (heading.some((word) => names.has(word)) ? [side] : []));

/** What an `O` is in a heading of this language, where its own words tell. */
const ofO = (heading: readonly string[]): Side => {
  if (heading.some((word) => /^(?:lange|laenge|langengrade?|laengengrade?)$/.test(word)))
    return "E";
  return heading.includes("longitud") ? "W" : "O";
};

/** The side that a heading names; `undefined` where it names none, or both. */
const sideOf = (heading: string, axis: Axis): Side | undefined => {
  const said = wordsOf(heading);
  const [side, other] = sidesIn(said, axis);
  if (side === undefined || other !== undefined) return undefined;
  return side === "O" ? ofO(said) : side;
};

/** A heading without the sides that it names, to be compared; the heading where it names none. */
export const withoutSide = (heading: string, axis: Axis): string =>
  wordsOf(heading)
    .filter((word) => !SIDES[axis].some(([, names]) => names.has(word)))
    .join(" ");

/** What an `O` is in a column of its own: where the heading names west, too, it is none. */
const ofOBeside = (heading: readonly string[]): Side => {
  const [first, ...others] = sidesIn(heading, "lon").filter((side) => side !== "O");
  if (first === undefined || others.length > 0) return ofO(heading);
  return first === "W" ? "E" : "W";
};

/** The side that a cell of such a column names, and nothing else; `undefined` where it does not. */
export const sideIn = (cell: string, axis: Axis, heading: string): Side | undefined => {
  const word = bare(plain(cell));
  const [side] = SIDES[axis].find(([, names]) => names.has(word)) ?? [];
  return side === "O" ? ofOBeside(wordsOf(heading)) : side;
};

/** `lat_s` beside `lon_s` or `lat_e` is a start beside an end. */
const isOfStart = (columns: readonly string[]): boolean => {
  const all = new Set(columns.map(bare));
  return ["lon s", "lng s", "long s", "lat e"].some((name) => all.has(name));
};

/** Which columns of coordinates name a side in their headings; those of `unsure` have one that is not known. */
export const sidesOf = (
  mapping: ReadonlyMap<FieldId, readonly string[]>,
  columns: readonly string[],
  unsure: ReadonlySet<Axis> = new Set(),
): ReadonlyMap<string, Side> => {
  const isNone = isOfStart(columns);
  return new Map(
    (["lat", "lon"] as const).flatMap((axis) =>
      (mapping.get(axis) ?? []).flatMap((column): [string, Side][] => {
        const side = unsure.has(axis) ? "?" : isNone ? undefined : sideOf(column, axis);
        return side === undefined ? [] : [[column, side]];
      }),
    ),
  );
};

/** How numbers of such a column are read, for readers. */
export const SIDE_WORDS: Readonly<Record<Side, LangMap>> = {
  N: { en: "degrees north", ar: "درجات شمالًا" },
  S: { en: "degrees south", ar: "درجات جنوبًا" },
  E: { en: "degrees east", ar: "درجات شرقًا" },
  W: { en: "degrees west", ar: "درجات غربًا" },
  O: { en: "east or west, not known", ar: "شرقًا أو غربًا، غير معروف" },
  "?": { en: "side not known", ar: "الجهة غير معروفة" },
};

export const isNegativeSide = (side: Side | undefined): boolean => side === "S" || side === "W";

/** Whether a cell says a side itself, by a letter or by a minus. */
export const saysSide = (cell: string): "letter" | "minus" | null => {
  const text = plain(cell);
  if (/^[NSEWO] ?[\d-]|[\d°º'’′"”″.] ?[NSEWO]$/i.test(text)) return "letter";
  return text.startsWith("-") ? "minus" : null;
};

/** A negative number of a column that counts to the north or east. */
export const beyondSide = (cell: string): string | null =>
  saysSide(cell) === "minus" ? plain(cell) : null;
