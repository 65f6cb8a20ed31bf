import { PROBLEMS } from "../formats/problems.ts";
import { moreRows, writeRows, type Cell } from "../formats/csv/write-rows.ts";
import type { LangMap } from "../story/records/text.ts";
import type { Imported, Reject } from "./imported.ts";
import { IMPORT_PROBLEMS } from "./problems.ts";
import type { ImportProblem } from "./sheet.ts";

const SENTENCES: Readonly<Record<string, LangMap>> = { ...PROBLEMS, ...IMPORT_PROBLEMS };

/** What is wrong, as a sentence. */
export const sentence = ({ code }: ImportProblem, lang = "en"): string =>
  SENTENCES[code]?.[lang] ?? SENTENCES[code]?.["en"] ?? code;

const ENGLISH = ["reject_reason", "reject_code", "reject_row", "reject_line", "reject_column"];

/** Headings of what is said about a row, by language; they stand before those of the file. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  ar: ["سبب الاستبعاد", "رمز السبب", "رقم الصف", "رقم السطر", "العمود المعني"],
};

const rejectCells = (
  { problem, cells }: Reject,
  columns: readonly string[],
  lang: string,
): Cell[] => [
  sentence(problem, lang),
  problem.code,
  problem.row ?? null,
  problem.line ?? null,
  problem.column ?? null,
  ...columns.map((column) => cells.get(column) ?? null),
];

const namesOf = (columns: readonly { column: string }[]): string[] =>
  columns.map(({ column }) => column);

/** The rows that were left out as a table: why, where, and all that stood in them. */
export const rejectsTable = ({ rejects, columns }: Imported, lang = "en"): string =>
  writeRows([
    [...(HEADINGS[lang] ?? ENGLISH), ...namesOf(columns)],
    ...rejects.map((reject) => rejectCells(reject, namesOf(columns), lang)),
  ]);

/** Whether a text begins as a table of rejects does, in any language. */
export const isRejectsTable = (text: string): boolean =>
  [ENGLISH, ...Object.values(HEADINGS)].some((names) =>
    text.replace(/^\uFEFF/, "").startsWith(names.join(",")),
  );

/** The beginning of that table, and some rows more, for one that is too long to be made at once. */
export const rejectsBeginning = (columns: readonly string[], lang = "en"): string =>
  writeRows([[...(HEADINGS[lang] ?? ENGLISH), ...columns]]);
export const moreRejects = (
  rejects: readonly Reject[],
  columns: readonly string[],
  lang = "en",
): string => moreRows(rejects.map((reject) => rejectCells(reject, columns, lang)));
