import { plain } from "../western-digits.ts";
import { CLOCK_BESIDE } from "./clock.ts";

/** Which comes first in 03/04/2023: the day or the month. */
export type DateOrder = "dmy" | "mdy";

/** Two numbers and a year, whichever of the two is the month; a clock time may follow. */
export const NUMERIC = new RegExp(
  String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,? (${CLOCK_BESIDE}))?$`,
  "iu",
);

/** The same within a cell that holds more, such as a range or a day of the week. */
const WITHIN = /(?<![\d./-])\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/-]|\.\d)/g;

/** Marks between the parts of a date: each is a style of its own, of which another one says nothing. */
type Mark = "/" | "." | "-";

/** The order in which each style is written, as far as it is known; one for all where somebody says so. */
export type DateOrders = DateOrder | Readonly<Partial<Record<Mark, DateOrder>>>;

export const orderWith = (orders: DateOrders | null, mark?: string): DateOrder | null =>
  typeof orders === "string" ? orders : (orders?.[mark as Mark] ?? null);

/** A date, and the column in which it was seen. */
export interface SeenDate {
  text: string;
  column: string;
}

export interface OrderFound {
  order: Exclude<DateOrders, string>;
  /** Dates that can be read either way, where nothing decides. */
  ambiguous: SeenDate[];
  /** A date with the day first and one of the same style with the month first, where there are both. */
  disagreeing: [dmy: SeenDate, mdy: SeenDate] | null;
}

/** What one date says of the order: only a number above 12 can be no month. */
const said = (a: string, b: string): DateOrder | "either" | null => {
  if (Number(a) === Number(b) || Number(a) === 0 || Number(b) === 0) return null;
  if (Number(a) > 12) return "dmy";
  return Number(b) > 12 ? "mdy" : "either";
};

/** So many ambiguous dates are kept to be told; that there are more changes nothing. */
const KEPT = 100;

/** What was seen of one style. */
interface Style extends Partial<Record<DateOrder, SeenDate>> {
  ambiguous: SeenDate[];
}

/** The last day of databases is a program’s own, and tells nothing of the dates that people wrote. */
const LAST_YEAR = "9999";

/**
 * The order of day and month in a whole column: that of any of its dates of the same style that can be
 * read in only one way. Where none can, or they disagree, nothing is guessed.
 */
export class OrderFinder {
  private readonly styles = new Map<Mark, Style>();

  see(cell: string, column: string): void {
    const text = plain(cell);
    if (NUMERIC.test(text)) this.#seeDate({ text, column });
    else for (const [date] of text.matchAll(WITHIN)) this.#seeDate({ text: date, column });
  }

  #seeDate(seen: SeenDate): void {
    const [, a, mark, b, year] = NUMERIC.exec(seen.text) ?? [];
    if (a === undefined || b === undefined || year === LAST_YEAR) return;
    const order = said(a, b);
    const style = this.styles.get(mark as Mark) ?? { ambiguous: [] };
    if (order === "either") {
      if (style.ambiguous.length < KEPT) style.ambiguous.push(seen);
    } else if (order) style[order] ??= seen;
    this.styles.set(mark as Mark, style);
  }

  found(): OrderFound {
    const found: OrderFound = { order: {}, ambiguous: [], disagreeing: null };
    for (const [mark, { dmy, mdy, ambiguous }] of this.styles) {
      if (dmy !== undefined && mdy !== undefined) found.disagreeing ??= [dmy, mdy];
      else if (dmy !== undefined) found.order = { ...found.order, [mark]: "dmy" };
      else if (mdy !== undefined) found.order = { ...found.order, [mark]: "mdy" };
      else found.ambiguous.push(...ambiguous);
    }
    return found;
  }
}

/** The order in cells that are all there. */
export const orderOf = (cells: Iterable<string>): OrderFound => {
  const finder = new OrderFinder();
  for (const cell of cells) finder.see(cell, "");
  return finder.found();
};
