import type { Facts } from "./facts.ts";
import { FieldRow, type RowContext } from "./field-row.ts";
import type { FieldId } from "./fields.ts";
import type { SheetRow } from "./sheet.ts";
import { restOf } from "./texts.ts";
import { plain } from "./western-digits.ts";

/** What a row says in words, as it stands in the file. */
export interface RowWords {
  title?: string;
  description?: string;
  place?: string;
  /** Decimal degrees, latitude first. */
  coordinates?: [lat: string, lng: string];
  url?: string;
  source?: string;
  /** What no other field holds, by the name of its column. */
  more?: [name: string, value: string][];
}

/** Fields of which all that the file has is in an archive beside `more`. */
const KEPT: readonly FieldId[] = [
  ...(["title", "description", "place", "date", "end", "lat", "lon", "position"] as const),
  ...(["actor", "source"] as const),
];

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const WEB = /^https?:\/\//i;

/** As they are written where they are decimal degrees, since that shows how exact they are. */
const coordinatesOf = (row: FieldRow, { geometry }: Facts): [string, string] | undefined => {
  if (geometry?.type !== "Point") return undefined;
  const written: [string, string] = [plain(row.cell("lat")), plain(row.cell("lon"))];
  const [lng = NaN, lat = NaN] = geometry.coordinates;
  return written.every((text) => DECIMAL.test(text)) ? written : [`${lat}`, `${lng}`];
};

/** The words of a row; `facts` is what was read of it. */
export const rowWords = (sheetRow: SheetRow, facts: Facts, context: RowContext): RowWords => {
  const row = new FieldRow(sheetRow, context);
  const { lang = "en" } = context.recipe;
  const text = (id: "title" | "description" | "place") => {
    const said = facts[id]?.[lang] ?? Object.values(facts[id] ?? {})[0];
    // Texts of an archive may be of any length.
    const found = said !== undefined && restOf(row.cell(id)).length > 0 ? row.cell(id) : said;
    return found === undefined ? undefined : { [id]: found };
  };
  const { hidden = [], mapping } = context;
  // What cannot be read as a number stays to be seen.
  const ids = facts.events === undefined ? KEPT : [...KEPT, "events" as const];
  const kept = new Set([...ids.flatMap((id) => mapping.get(id) ?? []), ...hidden]);
  const cellOf = (column: string): string => row.seenOf(sheetRow.cells.get(column) ?? "");
  const linked = mapping.get("url")?.find((column) => WEB.test(cellOf(column)));
  if (linked !== undefined) kept.add(linked);
  const source = row.cells("source").join("; ");
  const coordinates = coordinatesOf(row, facts);
  const more = [...sheetRow.cells].flatMap(([name, cell]): [string, string][] => {
    const value = kept.has(name) ? "" : row.seenOf(cell);
    return value === "" ? [] : [[name, value]];
  });
  return {
    ...text("title"),
    ...text("description"),
    ...text("place"),
    ...(coordinates && { coordinates }),
    ...(linked !== undefined && { url: cellOf(linked) }),
    ...(source !== "" && { source }),
    ...(more.length > 0 && { more }),
  };
};
