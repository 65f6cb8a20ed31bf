import { PRECISION_LEVELS } from "../story/precision.ts";
import { ANGLE_PARTS } from "./angle-fields.ts";
import { shaped } from "./assemble/geometry.ts";
import { hasTooManyParties } from "./archive/names-left.ts";
import { agreed } from "./assemble/precision.ts";
import { isOtherCode } from "./country-codes.ts";
import type { Facts } from "./facts.ts";
import { FieldRow, type RowContext } from "./field-row.ts";
import type { FieldId } from "./fields.ts";
import { shownList } from "./party-names.ts";
import { hasRadius } from "./row-precision.ts";
import type { SheetRow } from "./sheet.ts";
import { restOf } from "./texts.ts";
import { DECIMAL, writtenAngles } from "./written-coordinates.ts";

/** What a row says in words, as it stands in the file. */
export interface RowWords {
  title?: string;
  description?: string;
  place?: string;
  /** Decimal degrees, latitude first. */
  coordinates?: [lat: string, lng: string];
  /** How far from there it may be, in metres, where the file says so. */
  radiusM?: number;
  url?: string;
  source?: string;
  /** What no other field holds, by the name of its column. */
  more?: [name: string, value: string][];
}

/** Fields of which all that the file has is in an archive beside `more`. */
const KEPT: readonly FieldId[] = [
  ...(["title", "description", "place", "date", "end", "lat", "lon", "position"] as const),
  ...(["actor", "source"] as const),
  ...ANGLE_PARTS,
];

const WEB = /^https?:\/\//i;

/** As they are written where they are decimal degrees, since that shows how exact they are. */
const coordinatesOf = (row: FieldRow, { geometry }: Facts): [string, string] | undefined => {
  if (geometry?.type !== "Point") return undefined;
  const written = writtenAngles(row);
  const [lng = NaN, lat = NaN] = geometry.coordinates;
  const isTurned = row.context.isEastward && Number(written[1]) > 180;
  return !isTurned && written.every((text) => DECIMAL.test(text)) ? written : [`${lat}`, `${lng}`];
};

/** In whole metres; of a position that is not drawn, or is said to be exact, there is none. */
const radiusOf = (facts: Facts): number | undefined => {
  if (facts.known?.radiusM === undefined) return undefined;
  const { geometry, precision } = agreed(shaped(facts.geometry).geometry, facts);
  if (geometry?.type !== "Point" || precision.radiusM === undefined) return undefined;
  return Math.max(1, Math.round(precision.radiusM));
};

/** The country as the file calls it, of a place that is known to some area alone and has no name. */
const countryOf = (row: FieldRow, { geometry, known }: Facts): string | undefined => {
  const isArea = geometry === null || (known && PRECISION_LEVELS[known.level].drawn === "area");
  const cell = row.cell("country");
  return (row.cell("place") === "" && isArea && !isOtherCode(cell) && cell) || undefined;
};

type Where = Pick<RowWords, "place" | "coordinates" | "radiusM">;

const whereOf = (row: FieldRow, facts: Facts): Where => {
  const country = countryOf(row, facts);
  const coordinates = coordinatesOf(row, facts);
  const radiusM = radiusOf(facts);
  return {
    ...(country !== undefined && { place: country }),
    ...(coordinates && { coordinates }),
    ...(radiusM !== undefined && { radiusM }),
  };
};

const keptColumns = new WeakMap<RowContext, ReadonlySet<string>>();

/** Columns that need not be among `more` in any row of a table. */
const keptIn = (context: RowContext): ReadonlySet<string> => {
  const known = keptColumns.get(context);
  if (known) return known;
  const { hidden = [], mapping } = context;
  const made = new Set([...KEPT.flatMap((id) => mapping.get(id) ?? []), ...hidden]);
  keptColumns.set(context, made);
  return made;
};

/** Those that need not be of one row; what cannot be read as a number stays to be seen. */
const alsoKept = (row: FieldRow, { events }: Facts, { place, radiusM }: Where): string[] => {
  const ids: FieldId[] = [
    ...(events === undefined ? [] : (["events"] as const)),
    ...(radiusM !== undefined && hasRadius(row) ? (["radius"] as const) : []),
    ...(place === undefined ? [] : (["country"] as const)),
  ];
  return ids.flatMap((id) => row.context.mapping.get(id) ?? []);
};

/** Columns of parties of which the archive has not all that their cells say. */
const partlyTaken = (row: FieldRow, facts: Facts): readonly string[] =>
  hasTooManyParties(facts) ? (row.context.mapping.get("actor") ?? []) : (facts.moreOfParties ?? []);

/** Columns of dates of which the date has not all that their cells say: what a story has in a note, as of “before 2020”. */
const partlyDated = (row: FieldRow, { dateNote, edtf = "" }: Facts): string[] =>
  dateNote === undefined
    ? []
    : (["date", "end"] as const)
        .flatMap((id) => row.context.mapping.get(id) ?? [])
        .filter((column) => !edtf.includes(row.seenOf(row.row.cells.get(column) ?? "")));

/** Which columns of a row are among `more`, whatever others have. */
interface Told {
  also: readonly (string | undefined)[];
  partly: readonly string[];
}

/** What columns say that are no field, or only partly one, but for those of `also`. */
const moreOf = (row: FieldRow, { also, partly }: Told): [string, string][] => {
  const kept = keptIn(row.context);
  const more: [string, string][] = [];
  for (const [name, cell] of row.row.cells) {
    if ((kept.has(name) && !partly.includes(name)) || also.includes(name)) continue;
    const value = row.seenOf(cell);
    if (value !== "") more.push([name, value]);
  }
  return more;
};

/** The words of a row; `facts` is what was read of it. */
export const rowWords = (sheetRow: SheetRow, facts: Facts, context: RowContext): RowWords => {
  const row = new FieldRow(sheetRow, context);
  const { lang = "en" } = context.recipe;
  const text = (id: "title" | "description" | "place") => {
    const [first] = Object.values(facts[id] ?? {});
    // Descriptions in other languages than the first stay in their columns.
    const said = (id === "description" ? undefined : facts[id]?.[lang]) ?? first;
    // Texts of an archive may be of any length.
    const found = said !== undefined && restOf(row.cell(id)).length > 0 ? row.cell(id) : said;
    return found === undefined ? undefined : { [id]: found };
  };
  const where = whereOf(row, facts);
  const cellOf = (column: string): string => row.seenOf(sheetRow.cells.get(column) ?? "");
  const linked = context.mapping.get("url")?.find((column) => WEB.test(cellOf(column)));
  const source = row.cells("source").map(shownList).join("; ");
  const also = [linked, ...alsoKept(row, facts, where)];
  const partly = [...partlyTaken(row, facts), ...partlyDated(row, facts)];
  const more = moreOf(row, { also, partly });
  return {
    ...text("title"),
    ...text("description"),
    ...where,
    ...text("place"),
    ...(linked !== undefined && { url: cellOf(linked) }),
    ...(source !== "" && { source }),
    ...(more.length > 0 && { more }),
  };
};
