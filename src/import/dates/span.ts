import { parseEdtf, resolveEdtf, runsBackwards } from "../../story/edtf.ts";
import { UNREADABLE, type DateRead } from "./reading.ts";

/** The dates with which a range, or a set of which one is meant, begins and ends; any other date is both itself. */
export const outerOf = (edtf: string): readonly [first: string, last: string] => {
  const [, first = edtf, last = edtf] =
    /^\[(.*)\.\.(.*)\]$/.exec(edtf) ?? /^(.*)\/(.*)$/.exec(edtf) ?? [];
  return [first, last];
};

/** Whether a date is a range that says itself that it ends after that moment. */
const endsAfter = (edtf: string, latest: number, tz: string): boolean => {
  const date = parseEdtf(edtf);
  return date?.kind === "span" && date.to !== null && resolveEdtf(date, tz).latest > latest;
};

/**
 * All of the time from one date to another, either of which may be open, or why there is none: from the earliest of the
 * first, as a start “in Q1” may be in January, to the latest of the second.
 */
export const endFrom = (from: string, to: string, tz: string): DateRead => {
  const edtf = `${outerOf(from)[0]}/${outerOf(to)[1]}`;
  const date = parseEdtf(edtf);
  if (!date) return UNREADABLE;
  return runsBackwards(date, tz) || endsAfter(from, resolveEdtf(date, tz).latest, tz)
    ? { problem: "row-end-before-start" }
    : { edtf };
};
