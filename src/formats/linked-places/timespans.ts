import { NO_DATE } from "../../story/edtf.ts";

/** ISO 8601 with the marks `~`, `?` and `%`; `earliest` and `latest` are bounds of one moment or unit. */
interface Side {
  in?: string;
  earliest?: string;
  latest?: string;
}

/** A time span of Linked Places, which has a start always. */
export interface Timespan {
  start: Side;
  end?: Side;
}

/** Decades and centuries, which ISO 8601 writes otherwise. */
const VAGUE_YEAR = /^(-?)(\d{2,3}X{1,2})(?:-XX)*([?~%]?)$/;

const sideOf = (date: string): Side => {
  const [, sign = "", year, mark = ""] = VAGUE_YEAR.exec(date) ?? [];
  if (year === undefined) return { in: date.replace(/(?:-XX)+/, "") };
  const withDigit = (digit: string): string => sign + year.replaceAll("X", digit) + mark;
  // Of two years before 0001 the larger number is the earlier one.
  const [first, last] = sign === "" ? (["0", "9"] as const) : (["9", "0"] as const);
  return { earliest: withDigit(first), latest: withDigit(last) };
};

const first = (date: string): string => sideOf(date).earliest ?? sideOf(date).in ?? "";
const last = (date: string): string => sideOf(date).latest ?? sideOf(date).in ?? "";

/** The two dates of a range or of bounds; empty where a side is open. */
const sidesIn = (edtf: string): { dates: [from: string, to: string]; isSpan: boolean } | null => {
  const [, from, to] = /^\[(.*?)\.\.([^.]*)\]$/.exec(edtf) ?? /^(.*)\/(.*)$/.exec(edtf) ?? [];
  if (from === undefined || to === undefined) return null;
  const open = (date: string): string => (date === ".." ? "" : date);
  return { dates: [open(from), open(to)], isSpan: edtf.includes("/") };
};

const within = (from: string, to: string): Timespan => ({
  start: { ...(from && { earliest: first(from) }), ...(to && { latest: last(to) }) },
});

/** An open side is given by what is certain of it: that it is not before the start, or not after the end. */
const lasting = (from: string, to: string): Timespan => ({
  start: from ? sideOf(from) : { latest: last(to) },
  end: to ? sideOf(to) : { earliest: first(from) },
});

/** An EDTF date as a time span; `null` where it says nothing of when. */
export const timespanOf = (edtf: string): Timespan | null => {
  if (edtf === NO_DATE) return null;
  const sides = sidesIn(edtf);
  return sides ? (sides.isSpan ? lasting : within)(...sides.dates) : { start: sideOf(edtf) };
};

/** Whether the time span of a date says all that the date does, in its own terms. */
export const isTimespan = (edtf: string): boolean => {
  const [from, to] = sidesIn(edtf)?.dates ?? [];
  return (
    edtf === NO_DATE ||
    !(edtf.includes("X") || /^\/|\/$/.test(edtf) || (from !== undefined && from === to))
  );
};
