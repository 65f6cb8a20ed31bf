import type { DATE_NAMES } from "./date-names.ts";
import { NUMERIC, orderWith, type DateOrder, type DateOrders } from "./dates/order.ts";
import { readDate } from "./dates/read.ts";
import { isNoValue } from "./no-value.ts";
import type { RowSpot, SheetRow } from "./sheet.ts";
import { plain } from "./western-digits.ts";

const DATE_ORDERS: readonly DateOrder[] = ["dmy", "mdy"];

/** What a column of dates says, by its name. */
export type DateKind = keyof typeof DATE_NAMES;

/** A day of a cell: as it is read with the day first and with the month first, and what is told of it. */
interface Day extends Readonly<Record<DateOrder, string>> {
  said: string;
  /** The mark between its numbers, where the two readings are not the same. */
  mark?: string;
}

const readIn = (text: string, order: DateOrder | null): ReturnType<typeof readDate> =>
  readDate(text, { order, tz: undefined });

const withoutTime = (read: ReturnType<typeof readDate>): string | null =>
  "edtf" in read ? read.edtf.replace(/T.*/, "") : null;

/** A day that is another one with the month first. */
const eitherOf = (text: string): Day => {
  const [dmy, mdy] = DATE_ORDERS.map((order) => withoutTime(readIn(text, order)) ?? text);
  const [, , mark] = NUMERIC.exec(text) ?? [];
  return { dmy: dmy ?? text, mdy: mdy ?? text, said: text, mark: mark ?? "" };
};

/** The day of a cell; `null` where it is no date. */
const dayIn = (cell: string): Day | null => {
  const text = plain(cell);
  const read = text === "" ? null : readIn(text, null);
  if (!read) return null;
  if ("problem" in read) return read.problem === "row-date-ambiguous" ? eitherOf(text) : null;
  const day = read.edtf.replace(/T.*/, "");
  return { dmy: day, mdy: day, said: day };
};

const isSame = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one);

export type RowSeen = Pick<SheetRow, "cells" | "at" | "geometry">;

/** Another column that can be the date. */
export class Rival {
  readonly column: string;
  readonly kind: DateKind;
  hasDates = false;
  /** The first two days that are not the same, once the order of day and month is known. */
  apart: string | null = null;
  /** The same in either order. */
  readonly #apart: Record<DateOrder, string | null> = { dmy: null, mdy: null };
  /** Marks in days that can be read either way. */
  readonly #marks = new Set<string>();
  /** The first row in which it is the only date, and how many there are. */
  alone: { at: RowSpot; day: string; count: number } | null = null;

  constructor(column: string, kind: DateKind) {
    this.column = column;
    this.kind = kind;
  }

  see(taken: string, { cells, at }: RowSeen): void {
    const cell = (cells.get(taken) ?? "").trim();
    const isEmpty = cell === "" || isNoValue(cell);
    if (DATE_ORDERS.every((order) => this.#apart[order] !== null) && !isEmpty) return;
    const other = dayIn(cells.get(this.column) ?? "");
    if (other === null) return;
    this.hasDates = true;
    if (isEmpty) this.#seeAlone(other.said, at);
    else this.#compare(dayIn(cell), other);
  }

  /** Where nothing says the order, days are the same only if they are so in both. */
  end(orders: DateOrders): void {
    const [order, ...more] = new Set(Array.from(this.#marks, (mark) => orderWith(orders, mark)));
    const { dmy, mdy } = this.#apart;
    this.apart = order && more.length === 0 ? this.#apart[order] : (dmy ?? mdy);
  }

  #seeAlone(day: string, at: RowSpot): void {
    this.alone ??= { at, day, count: 0 };
    this.alone.count += 1;
  }

  #compare(day: Day | null, other: Day): void {
    if (day === null) return;
    for (const { mark } of [day, other]) if (mark !== undefined) this.#marks.add(mark);
    for (const order of DATE_ORDERS)
      if (!isSame(day[order], other[order])) this.#apart[order] ??= `${day.said} / ${other.said}`;
  }
}
