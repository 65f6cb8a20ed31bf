import type { FieldId } from "../fields.ts";
import type { ImportWish } from "../imported.ts";
import { planOf } from "../plan.ts";
import { languageSaid } from "../row-languages.ts";
import type { Recipe } from "../options.ts";
import type { Sheet, SheetRow } from "../sheet.ts";

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

/** Words that hardly a sentence in English does without, and other languages in Latin letters do not have. */
const ENGLISH = new Set("the of and with from near by was were at after between".split(" "));
/** From one word in so many on, a text is English. */
const ENGLISH_SHARE = 1 / 30;

const isEnglish = (text: string): boolean => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => ENGLISH.has(word)).length > words.length * ENGLISH_SHARE;
};

/**
 * BCP 47 tag of a text: that of the script most of its letters are in, where a script mostly means one
 * language; English by its most frequent words; the page's language where it has no letters; else
 * “und”, as names alone, or French and German, look alike. A guess, for somebody to set right.
 */
export const languageOfText = (text: string, page: string): string => {
  const all = countOf(text, LETTERS);
  if (all === 0) return page;
  return scriptOf(text, all) ?? (isEnglish(text) ? "en" : "und");
};

/** The same of a table's first rows, from the columns that are worded. */
export const languageOfRows = (
  columns: string[],
  rows: readonly SheetRow[],
  recipe: Recipe,
  page: string,
): string => {
  const { mapping, shape } = planOf(columns, recipe);
  const said = shape && languageSaid(rows.slice(0, FIRST_ROWS), shape);
  if (said !== undefined) return said;
  const worded = WORDED.flatMap((field) => mapping.get(field) ?? []);
  const texts = rows
    .slice(0, FIRST_ROWS)
    .flatMap(({ cells }) => worded.map((column) => cells.get(column) ?? ""));
  return languageOfText(texts.join(" "), page);
};

/** The wish with a language: what nobody says, the first rows have to tell, and each text for itself where it does. */
export const worded = <T extends Pick<ImportWish, "recipe" | "asTextsSay">>(
  wish: T,
  { columns, rows }: Pick<Sheet, "columns" | "rows">,
  page: string,
): T => {
  const { recipe } = wish;
  const lang = recipe.lang ?? languageOfRows(columns, rows, recipe, page);
  return { ...wish, recipe: { ...recipe, lang }, asTextsSay: recipe.lang === undefined };
};
