import { moreRows, writeRows, type Cell } from "../formats/csv/write-rows.ts";
import type { LangMap } from "../story/records/text.ts";
import type { Imported, Reject } from "./imported.ts";
import { REJECT_HEADINGS, rejectColumnsOf } from "./reject-headings.ts";
import type { ImportProblem } from "./sheet.ts";

/** How a reason is worded: as for the command, or for the page. */
type Wording = (problem: ImportProblem, lang: string) => string;

type Said = (reject: Reject, lang: string, say: Wording) => Cell | undefined;

/** Between what is said of each of a row's problems. */
const BETWEEN = " | ";

/** The same of each problem of a row; empty where none has it. */
const each =
  (one: (problem: ImportProblem, lang: string, say: Wording) => string | undefined): Said =>
  ({ problem, also }, lang, say) => {
    const all = [problem, ...also].map((each) => one(each, lang, say) ?? "");
    return all.join("") === "" ? undefined : all.join(BETWEEN);
  };

/** What is said about a row that was left out. */
const SAID: Readonly<Record<keyof typeof REJECT_HEADINGS, Said>> = {
  reason: each((problem, lang, say) => say(problem, lang)),
  code: each(({ code }) => code),
  found: each(({ detail }) => detail),
  nearest: each(({ nearest }) => nearest),
  row: ({ problem }) => problem.row,
  line: ({ problem }) => problem.line,
  character: ({ problem }) => problem.character,
  path: ({ problem }) => problem.path,
  column: each(({ column }) => column),
  beyond: ({ beyond }) => beyond?.join(" | "),
};

const headingsIn = (lang: string): string[] =>
  Object.values(REJECT_HEADINGS).map((heading: LangMap) => heading[lang] ?? heading["en"] ?? "");

/** The file's own columns: of rows that were left out before, what was said then is said anew. */
const ownOf = (columns: readonly string[]): readonly string[] => {
  const said = rejectColumnsOf(columns)?.all;
  return said ? columns.filter((column) => !said.has(column)) : columns;
};

const rejectCells = (
  reject: Reject,
  columns: readonly string[],
  lang: string,
  say: Wording,
): Cell[] => [
  ...Object.values(SAID).map((cell) => cell(reject, lang, say) ?? null),
  ...ownOf(columns).map((column) => reject.cells.get(column) ?? null),
];

const namesOf = (columns: readonly { column: string }[]): string[] =>
  columns.map(({ column }) => column);

/** The rows that were left out as a table: why, where, and all that stood in them. */
export const rejectsTable = ({ rejects, columns }: Imported, say: Wording, lang = "en"): string =>
  writeRows([
    [...headingsIn(lang), ...ownOf(namesOf(columns))],
    ...rejects.map((reject) => rejectCells(reject, namesOf(columns), lang, say)),
  ]);

/** Whether a text begins as a table of rejects does, in any language. */
export const isRejectsTable = (text: string): boolean =>
  Object.keys(REJECT_HEADINGS.reason).some((lang) =>
    text.replace(/^\uFEFF/, "").startsWith(headingsIn(lang).slice(0, 2).join(",")),
  );

/** The beginning of that table, and some rows more, for one that is too long to be made at once. */
export const rejectsBeginning = (columns: readonly string[], lang = "en"): string =>
  writeRows([[...headingsIn(lang), ...ownOf(columns)]]);
export const moreRejects = (
  rejects: readonly Reject[],
  columns: readonly string[],
  say: Wording,
  lang = "en",
): string => moreRows(rejects.map((reject) => rejectCells(reject, columns, lang, say)));
