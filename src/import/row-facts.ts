import type { LangMap } from "../story/records/text.ts";
import type { ClaimState } from "../story/claims.ts";
import { lostLinks } from "./cell-seen.ts";
import { claimStates } from "./claim-words.ts";
import { COUNT_FIELDS } from "./count-fields.ts";
import { isEither, readCount } from "./counts.ts";
import type { Facts } from "./facts.ts";
import { FieldRow, type RowContext } from "./field-row.ts";
import { keptWords } from "./kept-words.ts";
import { shownList, withoutNone } from "./party-names.ts";
import { countryOf, ONLY_COUNTRY, within } from "./row-country.ts";
import { whenOf } from "./row-dates.ts";
import { figureOf } from "./row-figures.ts";
import { partiesOf } from "./row-parties.ts";
import { geometryOf } from "./row-place.ts";
import { knownTo } from "./row-precision.ts";
import type { ImportProblem, SheetRow } from "./sheet.ts";
import { sourceNames } from "./source-names.ts";
import { restOf } from "./texts.ts";
import { writtenIn } from "./written-coordinates.ts";

/** A row's facts, which count where there are no faults; either way what else was seen in it. */
export interface RowRead {
  facts: Facts;
  faults: readonly ImportProblem[];
  seen: ImportProblem[];
}

/** How many events a row stands for; undefined where no cell says it, or one says no such number. */
const eventsOf = (row: FieldRow): number | undefined => {
  if (row.cell("events") === "") return undefined;
  const count = readCount(row.cell("events"), row.decimal);
  if (count && isEither(row.cell("events"), row.decimal)) row.note("count-thousands", "events");
  if (count && count.min === count.max && count.min >= 1) return count.min;
  row.note("events-unread", "events");
  return undefined;
};

/** The states of its claims; of words that say none a note keeps the cell. */
const claimsOf = (row: FieldRow): readonly ClaimState[] => {
  const states = claimStates(row.text("claim"));
  if (states === null) row.keep("claim-unread", "claim");
  return states ?? [];
};

/** In a story states follow from claims that are records, and a row has none of these. */
const statesSaid = (row: FieldRow): LangMap[] => {
  const cell = row.text("claim");
  if (row.context.isOwn === true || cell === "" || claimStates(cell) === null) return [];
  return [
    {
      en: `What parties say of it, as the file has it: ${cell}`,
      ar: `ما تقوله الأطراف عنه كما في الملف: ${cell}`,
    },
  ];
};

/** Cells with several entries; our own files have those that people wrote. */
const sourceCells = (row: FieldRow): string[] => {
  const cells = row.cells("source");
  return row.context.isOwn === true ? cells : cells.map(withoutNone).filter((cell) => cell !== "");
};

/** An address with its scheme, also the short ones of linked data (`wd:Q1`). */
const WHOLE = /^[a-z][a-z\d+.-]*:/i;

const addressesOf = (row: FieldRow): string[] =>
  row.cells("url").filter((url) => !row.context.onlyWholeAddresses || WHOLE.test(url));

const sourcesOf = (row: FieldRow): LangMap[] => {
  const named = [...sourceCells(row).map(shownList), ...addressesOf(row)];
  if (named.length === 0) return [];
  const list = named.join("; ").slice(0, 2000).toWellFormed();
  return [{ en: `Source named in the file: ${list}`, ar: `المصدر المذكور في الملف: ${list}` }];
};

/** Fields whose texts have no room for the addresses of links. */
const LINKED = ["title", "type", "place", "actor"] as const;

const linksOf = ({ row, context }: FieldRow): [column: string, text: string][] =>
  context.isOwn === true
    ? []
    : LINKED.flatMap((id) =>
        (context.mapping.get(id) ?? []).flatMap((column): [string, string][] => {
          const text = lostLinks(row.cells.get(column) ?? "", id);
          return text === null ? [] : [[column, text]];
        }),
      );

/** What could not be read, in the file's own words; what else of the row is read before. */
const remarksOf = (row: FieldRow): LangMap[] => {
  const kept = new Map([...linksOf(row), ...row.kept]);
  return [...sourcesOf(row), ...statesSaid(row), ...(kept.size > 0 ? [keptWords(kept)] : [])];
};

type Located = Pick<Facts, "geometry" | "within" | "written" | "known" | "place" | "countries">;

/** What calls a place that has no name; an archive has the numbers themselves. */
const writtenFor = (row: FieldRow, place: LangMap | undefined, geometry: Facts["geometry"]) =>
  place || row.context.mayBeLong ? undefined : writtenIn(row, geometry);

/** Codes of countries stand in the record of a place; where there is none, in a note. */
const keepCodes = (row: FieldRow, { countries, place, geometry }: Located): void => {
  if (countries.length > 0 && !place && !geometry)
    row.kept.set(row.column("country") ?? "", row.cell("country"));
};

/** Where it was: a country is part of its place's name, and the place itself where there is no other. */
const located = (row: FieldRow, place: LangMap | undefined): Located => {
  const read = row.attempt(() => geometryOf(row));
  const { known: viewed, ...geometry } = read ?? { geometry: null, within: undefined };
  const known = knownTo(row) ?? viewed;
  const { codes, name } = countryOf(row);
  const country = row.context.texts.of(name);
  const written = writtenFor(row, place, geometry.geometry);
  const at = { ...geometry, written, known, place, countries: codes };
  keepCodes(row, at);
  if (!country) return at;
  if (place) return { ...at, place: within(place, country) };
  // Coordinates of what is known to its country alone are those of some middle of it.
  if (!geometry.geometry || known?.level === "country")
    return { ...at, place: country, known: known ?? ONLY_COUNTRY };
  row.kept.set(row.column("country") ?? "", name);
  return at;
};

/** The rest of texts that are too long for one, as notes in the file's language. */
const restsOf = (row: FieldRow): LangMap[] => {
  const { recipe, mayBeLong } = row.context;
  if (mayBeLong) return [];
  return (["title", "description", "place"] as const).flatMap((id) => {
    const rest = recipe[id] ? [] : restOf(row.cell(id));
    if (rest.length > 0) row.note("text-long", id, { detail: `${row.cell(id).length}` });
    return rest.map((piece) => ({ [recipe.lang ?? "en"]: piece }));
  });
};

const factsOf = (row: FieldRow): Facts => {
  const { recipe, texts } = row.context;
  const { cells, at } = row.row;
  const textOf = (id: "title" | "description" | "place"): LangMap | undefined =>
    recipe[id] ? texts.fill(recipe[id], cells) : texts.of(row.text(id));
  const word = row.text("type");
  return {
    at,
    id: row.cell("id") || undefined,
    title: textOf("title"),
    description: textOf("description"),
    type: word === "" ? undefined : { word },
    ...whenOf(row),
    ...located(row, textOf("place")),
    ...partiesOf(row),
    claims: claimsOf(row),
    sources: row.cells("source").flatMap(sourceNames),
    figures: COUNT_FIELDS.flatMap((id) => figureOf(row, id)),
    events: eventsOf(row),
    remarks: [...restsOf(row), ...remarksOf(row)],
  };
};

/** Reads one row after the mapping; what cannot be read makes it bad, and each fault says in which column. */
export const readRow = (sheetRow: SheetRow, context: RowContext): RowRead => {
  const row = new FieldRow(sheetRow, context);
  return { facts: factsOf(row), faults: row.faults, seen: row.seen };
};
