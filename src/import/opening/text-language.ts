import type { FieldId } from "../fields.ts";
import { planOf } from "../plan.ts";
import type { Recipe } from "../options.ts";
import type { SheetRow } from "../sheet.ts";

/** Rows that are looked at, and the columns whose cells are sentences or names. */
const FIRST_ROWS = 50;
const WORDED: readonly FieldId[] = ["title", "description", "place", "type", "actor"];

/** Scripts that mostly mean one language; to know another: its line here. */
const SCRIPTS = [
  { letters: /\p{Script=Arabic}/gu, lang: "ar" },
  { letters: /\p{Script=Hebrew}/gu, lang: "he" },
  { letters: /\p{Script=Hangul}/gu, lang: "ko" },
] as const;

const LETTERS = /\p{L}/gu;

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The language of the script that most letters of a text are in; `undefined` for other scripts. */
const scriptOf = (text: string, all: number): string | undefined =>
  SCRIPTS.find(({ letters }) => countOf(text, letters) * 2 > all)?.lang;

/**
 * BCP 47 tag of a text by its letters alone: that of their script, where a script mostly means one
 * language; else the page's language where the page is written in the same letters or the text has
 * none; else “und”, as French and German look alike. A guess, for somebody to set right.
 */
export const languageOfText = (text: string, page: string): string => {
  const all = countOf(text, LETTERS);
  if (all === 0) return page;
  const ofPage = SCRIPTS.find(({ lang }) => lang === page)?.lang;
  const found = scriptOf(text, all);
  return found ?? (ofPage === undefined ? page : "und");
};

/** The same of a table's first rows, from the columns that are worded. */
export const languageOfRows = (
  columns: string[],
  rows: readonly SheetRow[],
  recipe: Recipe,
  page: string,
): string => {
  const { mapping } = planOf(columns, recipe);
  const worded = WORDED.flatMap((field) => mapping.get(field) ?? []);
  const texts = rows
    .slice(0, FIRST_ROWS)
    .flatMap(({ cells }) => worded.map((column) => cells.get(column) ?? ""));
  return languageOfText(texts.join(" "), page);
};
