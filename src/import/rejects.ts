import { moreRows, writeRows, type Cell } from "../formats/csv/write-rows.ts";
import type { LangMap } from "../story/records/text.ts";
import type { Imported, Reject } from "./imported.ts";
import type { ImportProblem } from "./sheet.ts";

/** How a reason is worded: as for the command, or for the page. */
type Wording = (problem: ImportProblem, lang: string) => string;

interface Said {
  /** Heading of the column, by language. */
  heading: LangMap;
  cell: (reject: Reject, lang: string, say: Wording) => Cell | undefined;
}

/** Between what is said of each of a row's problems. */
const BETWEEN = " | ";

/** The same of each problem of a row; empty where none has it. */
const each =
  (one: (problem: ImportProblem, lang: string, say: Wording) => string | undefined): Said["cell"] =>
  ({ problem, also }, lang, say) => {
    const all = [problem, ...also].map((each) => one(each, lang, say) ?? "");
    return all.join("") === "" ? undefined : all.join(BETWEEN);
  };

/** What is said about a row that was left out; it stands before the file's own columns. */
const SAID: readonly Said[] = [
  {
    heading: { en: "reject_reason", ar: "سبب الاستبعاد" },
    cell: each((problem, lang, say) => say(problem, lang)),
  },
  {
    heading: { en: "reject_code", ar: "رمز السبب" },
    cell: each(({ code }) => code),
  },
  {
    heading: { en: "reject_found", ar: "ما وُجد" },
    cell: each(({ detail }) => detail),
  },
  {
    heading: { en: "reject_nearest", ar: "الأقرب إليه" },
    cell: each(({ nearest }) => nearest),
  },
  { heading: { en: "reject_row", ar: "رقم الصف" }, cell: ({ problem }) => problem.row },
  { heading: { en: "reject_line", ar: "رقم السطر" }, cell: ({ problem }) => problem.line },
  {
    heading: { en: "reject_character", ar: "الموضع في السطر" },
    cell: ({ problem }) => problem.character,
  },
  { heading: { en: "reject_path", ar: "المسار في JSON" }, cell: ({ problem }) => problem.path },
  {
    heading: { en: "reject_column", ar: "العمود المعني" },
    cell: each(({ column }) => column),
  },
  {
    heading: { en: "reject_beyond", ar: "ما بعد العمود الأخير" },
    cell: ({ beyond }) => beyond?.join(" | "),
  },
];

const headingsIn = (lang: string): string[] =>
  SAID.map(({ heading }) => heading[lang] ?? heading["en"] ?? "");

const LANGS = ["en", "ar"];

/** The file's own columns: of rows that were left out before, what was said then is said anew. */
const ownOf = (columns: readonly string[]): readonly string[] => {
  const said = LANGS.map(headingsIn).find(([reason = "", code = ""]) =>
    [reason, code].every((one) => columns.includes(one)),
  );
  return said ? columns.filter((column) => !said.includes(column)) : columns;
};

const rejectCells = (
  reject: Reject,
  columns: readonly string[],
  lang: string,
  say: Wording,
): Cell[] => [
  ...SAID.map(({ cell }) => cell(reject, lang, say) ?? null),
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
  LANGS.some((lang) =>
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
