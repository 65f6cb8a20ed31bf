import type { Century } from "./century.ts";
import { parseEdtf } from "../../story/edtf.ts";
import { utc } from "../../story/zone.ts";
import type { ImportProblemCode } from "../problems.ts";
import type { DateOrders } from "./order.ts";

/** A date that was read. */
interface DateFound {
  edtf: string;
  zoneMissing?: true;
  /** A clock time that came twice or never as clocks were changed, and the instants that it may be. */
  clocks?: string;
  /** What stands beside the day and is no clock time that can be read. */
  timeUnread?: string;
  /** A second date of the cell. */
  another?: string;
  /** The day of the week that stands beside it, and is another one. */
  weekday?: string;
  /** A mark behind it that leads to a note, such as “*” or “[1]”. */
  mark?: string;
  /** It was a part of this year or month for which there are no fixed days, such as “mid-2023”. */
  isCoarser?: true;
  /** A set that is all of a unit for which EDTF has no form, such as a quarter. */
  isUnit?: true;
}

/** The first and the last date of a unit, which any other date is by itself. */
export const endsOf = ({ edtf, isUnit }: DateFound): readonly [first: string, last: string] => {
  const [, first = edtf, last = edtf] = (isUnit && /^\[(.+)\.\.(.+)\]$/.exec(edtf)) || [];
  return [first, last];
};

/** A date as EDTF, as exact as the cell has it, or why there is none. */
export type DateRead =
  | DateFound
  | {
      problem: Extract<ImportProblemCode, `row-date-${string}` | "row-end-before-start">;
      expected?: string;
    };

export interface Style {
  /** Of day and month, where only the column or its editor can say. */
  order: DateOrders | null;
  /** IANA zone of clock times that name none; without it only their day is kept. */
  tz: string | undefined;
  /** That of years of two digits, where somebody says it. */
  century?: Century | undefined;
  /** Other cells of the column are ranges of years such as “1941–42”. */
  yearRanges?: boolean;
  /** Whether midnight is a time; where nobody knows, only one that somebody wrote out. */
  midnight?: boolean | undefined;
}

/** Reads dates of one kind; `null` where the text is none. What it holds within is read by `read`. */
export type Reader = (
  text: string,
  style: Style,
  read: (text: string, style: Style) => DateRead,
) => DateRead | null;

export const UNREADABLE: DateRead = { problem: "row-date-unreadable" };

export const two = (n: number | string): string => String(n).padStart(2, "0");

/** That there is no such month, or no such day in it. */
const noSuchDay = (edtf: string): DateRead => {
  const [, year, month, day] = /^(-?\d{4})-(\d\d)(?:-(\d\d))?$/.exec(edtf) ?? [];
  if (year === undefined || month === undefined || !parseEdtf(year)) return UNREADABLE;
  if (day === undefined || !parseEdtf(`${year}-${month}`))
    return { problem: "row-date-day", expected: `${year}-01 … ${year}-12` };
  const last = new Date(utc(Number(year), Number(month) + 1, 0)).getUTCDate();
  return { problem: "row-date-day", expected: `${year}-${month}-01 … ${year}-${month}-${last}` };
};

/** The date, where there is one of that name. */
export const checked = (edtf: string): DateRead => (parseEdtf(edtf) ? { edtf } : noSuchDay(edtf));
