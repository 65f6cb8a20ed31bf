import type { ParquetColumn, ParquetValue } from "../../formats/parquet/write.ts";
import type { ArchiveFile } from "../head.ts";
import type { ExchangeRow } from "./rows.ts";

/** A column of a file that an archive is handed on in. */
export interface ExchangeColumn extends ParquetColumn {
  value: (row: ExchangeRow) => ParquetValue;
}

/** Where each row lies; a table has it as `lat` and `lon` alone. */
export const GEOMETRY = "geometry";

const text = (name: string, value: (row: ExchangeRow) => string | undefined): ExchangeColumn => ({
  name,
  kind: "text",
  value: (row) => value(row) || null,
});

const day = (name: string, n: 0 | 1): ExchangeColumn => ({
  name,
  kind: "day",
  value: ({ ends }) => ends[n],
});

const list = (name: string, value: (row: ExchangeRow) => readonly string[]): ExchangeColumn => ({
  name,
  kind: "list",
  value: (row) => {
    const all = value(row);
    return all.length > 0 ? all : null;
  },
});

/** What every row has, in this order; an import knows the file by these names. */
const OWN: readonly ExchangeColumn[] = [
  { name: "archive_row", kind: "int", value: ({ row }) => row },
  text("title", (row) => row.text.title),
  text("description", (row) => row.text.description),
  text("place", (row) => row.text.place),
  text("date_edtf", (row) => row.text.date),
  day("first_day", 0),
  day("last_day", 1),
  text("time_zone", ({ zone }) => zone),
  text("type_id", ({ type }) => type.id),
  text("type_label", ({ type }) => type.label),
  list("actors", ({ parties }) => parties.map(({ name }) => name)),
  list("actor_types", ({ parties }) => parties.map(({ type }) => type)),
  text("lat", ({ written }) => written?.[0]),
  text("lon", ({ written }) => written?.[1]),
  text("url", (row) => row.text.url),
  text("source", (row) => row.text.source),
];

/** What archives have whose rows stand for several events each. */
const EVENTS: ExchangeColumn = { name: "event_count", kind: "int", value: ({ events }) => events };

/** What archives have whose rows name their sources: those that they are filtered by. */
const SOURCES = list("sources", ({ sources }) => sources);

/** What archives have of which some row says whether what parties claim is contested. */
const CLAIMS = list("claim_states", ({ claims }) => claims);

/** What archives have of which some place is known to a radius alone. */
const RADIUS: ExchangeColumn = {
  name: "radius_m",
  kind: "int",
  value: ({ text: { radiusM } }) => radiusM ?? null,
};

/** What archives have of which some row has coordinates that stand for a wider area. */
const KNOWN_TO = text("place_known_to", ({ position, written }) =>
  position === null && written !== null ? "area" : undefined,
);

const TAKEN: ReadonlySet<string> = new Set([
  ...[...OWN, EVENTS, SOURCES, CLAIMS, RADIUS, KNOWN_TO].map(({ name }) => name),
  GEOMETRY,
]);

/** Columns of the file that the archive was made from, beyond which none are handed on. */
export const MOST_OTHERS = 500;

/** Columns of their own for what rows say beside that, by the names it has there. */
const others = (names: ReadonlySet<string>): ExchangeColumn[] => {
  const used = new Set([...TAKEN, ...names]);
  return [...names].slice(0, MOST_OTHERS).map((name) => {
    let free = name;
    if (TAKEN.has(name)) while (used.has(free)) free += "_";
    used.add(free);
    return text(free, (row) => row.text.more?.find(([one]) => one === name)?.[1]);
  });
};

/** What rows say beside the usual. */
export interface Unusual {
  names: ReadonlySet<string>;
  hasRadius: boolean;
  /** Some have coordinates without a position. */
  hasAreas: boolean;
  hasClaims: boolean;
}

/** All columns, given what rows say beside the usual, and what the head says of all of them. */
export const exchangeColumns = (
  { names, hasRadius, hasAreas, hasClaims }: Unusual,
  { events, layout }: Pick<ArchiveFile, "events" | "layout">,
): ExchangeColumn[] => [
  ...OWN,
  ...(events === undefined ? [] : [EVENTS]),
  ...(layout.sources ? [SOURCES] : []),
  ...(hasClaims ? [CLAIMS] : []),
  ...(hasRadius ? [RADIUS] : []),
  ...(hasAreas ? [KNOWN_TO] : []),
  ...others(names),
];
