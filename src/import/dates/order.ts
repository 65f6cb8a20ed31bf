import { plain } from "../western-digits.ts";

/** Which comes first in 03/04/2023: the day or the month. */
export type DateOrder = "dmy" | "mdy";

/** Two numbers and a year, whichever of the two is the month; a clock time may follow. */
export const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,? (\d.*))?$/;

export interface OrderFound {
  order: DateOrder | null;
  /** Dates that can be read either way, where nothing decides. */
  ambiguous: string[];
  /** A date with the day first and one with the month first, where there are both. */
  disagreeing: [string, string] | null;
}

/** What one date says of the order: only a number above 12 can be no month. */
const said = (text: string): DateOrder | "either" | null => {
  const [, a, , b] = NUMERIC.exec(text) ?? [];
  if (a === undefined || b === undefined || Number(a) === Number(b)) return null;
  if (Number(a) > 12) return "dmy";
  return Number(b) > 12 ? "mdy" : "either";
};

/** So many ambiguous dates are kept to be told; that there are more changes nothing. */
const KEPT = 100;

/**
 * The order of day and month in a whole column: that of any of its dates that can be read in only one
 * way. Where none can, or they disagree, nothing is guessed.
 */
export class OrderFinder {
  private readonly first: Partial<Record<DateOrder, string>> = {};
  private readonly ambiguous: string[] = [];

  see(cell: string): void {
    const text = plain(cell);
    const order = said(text);
    if (order === "either") {
      if (this.ambiguous.length < KEPT) this.ambiguous.push(text);
    } else if (order) this.first[order] ??= text;
  }

  found(): OrderFound {
    const { dmy, mdy } = this.first;
    const { ambiguous } = this;
    if (dmy !== undefined && mdy !== undefined)
      return { order: null, ambiguous, disagreeing: [dmy, mdy] };
    const order = dmy !== undefined ? "dmy" : mdy !== undefined ? "mdy" : null;
    return { order, ambiguous: order ? [] : ambiguous, disagreeing: null };
  }
}

/** The order in cells that are all there. */
export const orderOf = (cells: Iterable<string>): OrderFound => {
  const finder = new OrderFinder();
  for (const cell of cells) finder.see(cell);
  return finder.found();
};
