import { decimalIn, type DecimalMark } from "./decimal-mark.ts";
import { isNoValue } from "./no-value.ts";
import type { Cells } from "./sheet.ts";
import { plain } from "./western-digits.ts";

/** So many people, at least `min` and at most `max`; `null` is “or more”. */
export interface CountRange {
  min: number;
  max: number | null;
  /** The number as it is written, where that one is not meant itself: “more than 20” is 21 or more. */
  beyond?: number;
}

const MOST_DIGITS = 9;

/** Thousands apart, all by the same mark. */
const GROUPED = /^[1-9]\d{0,2}([,.'’\u066c ])\d{3}(?:\1\d{3})*$/;

/** People are counted whole, so what stands behind the point is a program’s; “3.000” may be 3 or 3000. */
const WHOLE = /^(\d+)(?:[.,]0{1,2})?$/;

/** Three digits behind one mark, which is that of thousands or of decimals. */
const EITHER = /^([1-9]\d{0,2})([.,])(\d{3})$/;

/** The same in a cell that may have more than one number. */
const EITHER_WITHIN = /(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?![\d.,])/;

/** Whether a count can be read in two ways, as “1.204”, of which no decimal mark tells the one that is meant. */
export const isEither = (cell: string, decimal: DecimalMark): boolean =>
  decimal === null && EITHER_WITHIN.test(plain(cell));

/** “1200”, “1,204”, “1.204”, “3.0” as a number; NaN where it is none, or could be two. */
const wholeNumber = (text: string, decimal: DecimalMark): number => {
  const [, ones = "", mark, thousandth = ""] = EITHER.exec(text) ?? [];
  if (mark === undefined || decimal === null) return ofOneReading(text);
  // With the mark of decimals “1.000” may be 1 of a program’s all the same, or a thousand.
  return mark === decimal ? NaN : Number(ones + thousandth);
};

const ofOneReading = (text: string): number => {
  const digits = GROUPED.test(text) && !/^\d+\.000$/.test(text) ? text.replace(/\D/g, "") : text;
  const [, number = ""] = WHOLE.exec(digits) ?? [];
  return number === "" || number.length > MOST_DIGITS ? NaN : Number(number);
};

const N = String.raw`(\d(?:[\d,.'’\u066c ]*\d)?)`;

const form = (before: string, after = ""): RegExp => new RegExp(`^${before}${N}${after}$`, "iu");

const atLeast = (n: number): CountRange => ({ min: n, max: null });
const atMost = (n: number): CountRange => ({ min: 0, max: n });

/** Ways to say that it is so many or more, or so many or fewer. */
const BOUNDS: readonly (readonly [form: RegExp, range: (n: number) => CountRange])[] = [
  [
    form(
      "(?:(?:at least|min(?:imum|\\.)?|mindestens|au moins|al menos|por lo menos|не менее|не менше|щонайменше|en az|لا يقل عن|ما لا يقل عن|على الأقل) |(?:>=|≥) ?)",
    ),
    atLeast,
  ],
  [
    form(
      "",
      "(?: ?\\+| (?:or more|at least|oder mehr|ou plus|o más|и более|і більше|veya daha fazla|أو أكثر|على الأقل))",
    ),
    atLeast,
  ],
  [
    form("(?:(?:more than|over|mehr als|über|plus de|más de|более|свыше|понад|أكثر من) |> ?)"),
    (n) => ({ ...atLeast(n + 1), beyond: n }),
  ],
  [
    form(
      "(?:(?:up to|at most|max(?:imum|\\.)?|bis zu|höchstens|jusqu[’']à|au plus|hasta|не более|до|не більше|en fazla|لا يزيد على|حتى) |(?:<=|≤) ?)",
    ),
    atMost,
  ],
  [form("", " (?:or fewer|or less|at most|oder weniger|ou moins|o menos|أو أقل)"), atMost],
  [
    form(
      "(?:(?:fewer than|less than|under|weniger als|unter|moins de|menos de|менее|أقل من) |< ?)",
    ),
    (n) => ({ ...atMost(n - 1), beyond: n }),
  ],
];

const BETWEEN = new RegExp(
  `^(?:(?:between|from|zwischen|von|entre|de|от|від|между|між|بين|من) )?${N} ?(?:-|to|and|bis|und|à|et|a|y|до|и|і|إلى|و) ?${N}$`,
  "iu",
);

/** `null` where a part is no number, or the range runs backwards. */
const inOrder = (range: CountRange): CountRange | null => {
  const { min, max } = range;
  return min >= 0 && (max === null || max >= min) ? range : null;
};

const bounded = (text: string, decimal: DecimalMark): CountRange | null => {
  for (const [one, range] of BOUNDS) {
    const [, n] = one.exec(text) ?? [];
    if (n !== undefined) return inOrder(range(wholeNumber(n, decimal)));
  }
  return null;
};

/**
 * A number of people as a cell has it: “1,204”, “5+”, “10-15”, “at least 5”. `null` where it is none,
 * as of “about 20”: how far it may be off nobody says, so no claim can hold it. `decimal` tells whether “1.204” is
 * 1204, or no number of people.
 */
export const readCount = (cell: string, decimal: DecimalMark = null): CountRange | null => {
  const text = plain(cell);
  const number = wholeNumber(text, decimal);
  if (!Number.isNaN(number)) return { min: number, max: number };
  const [, from, to] = BETWEEN.exec(text) ?? [];
  return from === undefined || to === undefined
    ? bounded(text, decimal)
    : inOrder({ min: wholeNumber(from, decimal), max: wholeNumber(to, decimal) });
};

/**
 * Whether a cell says that there is no number. “None” and “nil” may be a number, of nobody, or none that
 * is known: a claim of nobody is made of a 0 alone.
 */
export const isNoCount = (cell: string): boolean =>
  isNoValue(cell) && !/^(?:none|nil)$/i.test(plain(cell));

/** Columns of coordinates in tables of the known kinds that have numbers of people. */
const COORDINATES = ["latitude", "longitude"] as const;

/** The number of people in a column of a known kind of file; `null` where it is empty. */
export const countIn = (cells: Cells, column: string): CountRange | "unread" | null => {
  const text = plain(cells.get(column) ?? "");
  return text === "" ? null : (readCount(text, decimalIn(cells, COORDINATES)) ?? "unread");
};

/** The same where it can be read. */
export const readIn = (cells: Cells, column: string): CountRange | null => {
  const count = countIn(cells, column);
  return count === "unread" ? null : count;
};
