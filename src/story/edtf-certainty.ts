import { resolveEdtf, type Edtf } from "./edtf.ts";

/** What is certain of a time, whatever a date leaves open; instants in milliseconds. */
export interface Certainty {
  /** Before this instant it has begun. */
  begunBefore: number;
  /** Up to this instant it is not over. */
  lastsUntil: number;
}

type Bound = Edtf["from"];

const startOf = (bound: Bound, tz: string): number =>
  bound ? resolveEdtf({ ...EDGE, from: bound }, tz).earliest : -Infinity;

/** A moment counts as one millisecond, so that “before” means the same for it as for a day. */
const endOf = (bound: Bound, tz: string): number => {
  if (!bound) return Infinity;
  const { latest } = resolveEdtf({ ...EDGE, to: bound }, tz);
  return bound.unit === "instant" ? latest + 1 : latest;
};

const EDGE: Edtf = { from: null, to: null, approximate: false, uncertain: false, kind: "span" };

/**
 * What a date says for certain; `null` where it is only about (`~`), possibly (`?`) or both. A span
 * begins somewhere in its first unit and ends somewhere in its last; with an end that is open or
 * unknown it may be over as soon as it has begun. A moment within a range may be any of it.
 */
export const certaintyOf = (date: Edtf, tz: string): Certainty | null => {
  const { from, to, kind, approximate, uncertain } = date;
  if (approximate || uncertain) return null;
  if (kind === "within") return { begunBefore: endOf(to, tz), lastsUntil: startOf(from, tz) };
  return {
    begunBefore: Math.min(endOf(from, tz), endOf(to, tz)),
    lastsUntil: Math.max(startOf(from, tz), startOf(to, tz)),
  };
};
