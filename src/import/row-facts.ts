import type { LangMap } from "../story/records/text.ts";
import { readCount } from "./counts.ts";
import type { Facts, Figure } from "./facts.ts";
import { BadRow, FieldRow, type RowContext } from "./field-row.ts";
import { whenOf } from "./row-dates.ts";
import { geometryOf, knownTo } from "./row-place.ts";
import type { ImportProblem, SheetRow } from "./sheet.ts";
import { restOf } from "./texts.ts";

/** A row's facts, or why it has none; either way what else was seen in it. */
export type RowRead = { facts: Facts; seen: ImportProblem[] } | { bad: ImportProblem };

const FIGURES = {
  killed: { en: "People killed, as the file has it:", ar: "القتلى كما في الملف:" },
  injured: { en: "People injured, as the file has it:", ar: "الجرحى كما في الملف:" },
};

const figureOf = (row: FieldRow, facet: keyof typeof FIGURES): Figure[] => {
  const count = readCount(row.cell(facet));
  if (Number.isNaN(count)) row.note("count-unread", facet);
  if (count === null || Number.isNaN(count)) return [];
  const { en, ar } = FIGURES[facet];
  return [
    { facet, min: count, max: count, text: { en: `${en} ${count}.`, ar: `${ar} ${count}.` } },
  ];
};

/** How many events a row stands for; undefined without such a column, or where it says no such number. */
const eventsOf = (row: FieldRow): number | undefined => {
  if (row.column("events") === undefined) return undefined;
  const events = readCount(row.cell("events"));
  if (events !== null && events >= 1) return events;
  row.note("events-unread", "events");
  return undefined;
};

const remarksOf = (row: FieldRow): LangMap[] => {
  const named = [...row.cells("source"), ...row.cells("url")];
  if (named.length === 0) return [];
  const list = named.join("; ").slice(0, 2000).toWellFormed();
  return [{ en: `Source named in the file: ${list}`, ar: `المصدر المذكور في الملف: ${list}` }];
};

/** The rest of texts that are too long for one, as notes in the file's language. */
const restsOf = (row: FieldRow): LangMap[] => {
  const { recipe } = row.context;
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
    ...geometryOf(row),
    known: knownTo(row),
    place: textOf("place"),
    countries: row.cell("country").match(/\b[A-Z]{2}\b/g) ?? [],
    parties: row.cells("actor").map((name) => ({ name, type: "organisation" })),
    figures: [...figureOf(row, "killed"), ...figureOf(row, "injured")],
    events: eventsOf(row),
    remarks: [...restsOf(row), ...remarksOf(row)],
  };
};

/** Reads one row after the mapping; what cannot be read makes it bad, and says in which column. */
export const readRow = (sheetRow: SheetRow, context: RowContext): RowRead => {
  const row = new FieldRow(sheetRow, context);
  try {
    return { facts: factsOf(row), seen: row.seen };
  } catch (error) {
    if (error instanceof BadRow) return { bad: error.problem };
    throw error;
  }
};
