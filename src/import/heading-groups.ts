import { bare } from "./bare.ts";
import { areOfForm, isOfForm } from "./date-names.ts";
import { FIELD_NAMES } from "./field-names.ts";
import { plainHeading } from "./heading-asides.ts";
import type { SheetRow } from "./sheet.ts";

/** Names that a heading may have without the groups before it, the longest first. */
export type Groupless = (column: string) => readonly string[];

/** Rows that show what a column holds. */
const SAMPLE = 200;

/** Groups of questions on whoever tells or writes it down: names, dates and places in them are theirs. */
const OF_PEOPLE =
  /(?:^| )(?:reporter|respondent|informant|interviewee|interviewer|interview|enumerator|observer|witness|contact|household|melder|zeuge|déclarant|enquêteur|encuestador|entrevistado|المبلغ|الشاهد|المستجيب|الباحث)s?(?: |$)/u;

/** What anything can be called by: a title only in a group that is called like one. */
const OF_ANYTHING: ReadonlySet<string> = new Set(
  "name, label, id, code, uuid, no, nr, nom, nombre, bezeichnung, intitulé, الاسم, اسم, название, наименование, назва, adı, isim, club, museum"
    .split(", ")
    .map(bare),
);

const TITLES: ReadonlySet<string> = new Set(FIELD_NAMES.title.map(bare));

const partsOf = (column: string): string[] =>
  plainHeading(column)
    .split("/")
    .map((part) => part.trim());

const groupOf = (column: string): string => bare(partsOf(column)[0] ?? "");

/** “incident”, “incident/where” of “incident/where/town”. */
const pathsOf = (parts: readonly string[]): string[] =>
  parts.slice(1).map((_, n) => bare(parts.slice(0, n + 1).join("/")));

const isTick = (cell: string): boolean => /^(?:[01]|true|false)?$/i.test(cell.trim());

const NO_NAMES: readonly string[] = [];

/** Groups in which nothing but ticks stands: the answers that somebody could choose, each a column. */
const tickedIn = (columns: readonly string[], rows: readonly SheetRow[]): ReadonlySet<string> => {
  const first = rows.slice(0, SAMPLE);
  const isTicked = (column: string): boolean =>
    first.length > 0 && first.every(({ cells }) => isTick(cells.get(column) ?? ""));
  const others = new Set(columns.filter((one) => !isTicked(one)).map(groupOf));
  return new Set(columns.map(groupOf).filter((group) => !others.has(group)));
};

const isNameWithin = (group: string, name: string): boolean =>
  name !== "" && (!OF_ANYTHING.has(name) || TITLES.has(group));

/**
 * How survey programs write groups of questions before their names: “incident/date_of_incident”. Such are
 * they in the columns of a form, or where several columns begin with the same one (“Killed/Injured” alone
 * is none). What stands behind a question's own name is an answer to it.
 */
export const grouplessIn = (
  columns: readonly string[],
  rows: readonly SheetRow[] = [],
): Groupless => {
  const grouped = columns.filter((one) => partsOf(one).length > 1 && !isOfForm(one));
  if (grouped.length === 0) return () => NO_NAMES;
  const [whole, ticked] = [new Set(columns.map(bare)), tickedIn(grouped, rows)];
  const isOfSurvey = areOfForm(columns);
  const groups = grouped.map(groupOf);
  const repeated = new Set(groups.filter((group, n) => groups.indexOf(group) < n));
  const isGroup = (group: string): boolean =>
    !ticked.has(group) && (isOfSurvey || repeated.has(group));
  const namesOf = (column: string): readonly string[] => {
    const parts = partsOf(column);
    if (pathsOf(parts).some((path) => whole.has(path) || OF_PEOPLE.test(path))) return NO_NAMES;
    const names = parts.slice(1).map((_, n) => bare(parts.slice(n + 1).join("/")));
    return names.filter((name) => isNameWithin(bare(parts.at(-2) ?? ""), name));
  };
  const found = new Map(
    grouped.filter((one) => isGroup(groupOf(one))).map((one) => [one, namesOf(one)]),
  );
  return (column) => found.get(column) ?? NO_NAMES;
};
