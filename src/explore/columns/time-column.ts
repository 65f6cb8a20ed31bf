import type { Certainty } from "../../story/edtf-certainty.ts";
import type { Interval } from "../../story/edtf.ts";
import type { TimeMode } from "../view.ts";
import { codesFor, optionTable, type Codes } from "./option-table.ts";

/** Milliseconds take 64 bits, days 32. */
type Instants = Float64Array | Int32Array;

/** Where infinity does not go in: beyond all days, so that open ends come to stand there. */
export const OPEN = 2 ** 31 - 1;

/** Whether an instant of a column stands for an end that is open. */
export const isOpen = (column: Instants, instant: number): boolean =>
  column instanceof Int32Array ? Math.abs(instant) === OPEN : !Number.isFinite(instant);

/**
 * Two instants of each row, in the column's unit since 1970. A row lies in a span of days when the one is
 * no later than the end of the span and the other no earlier than its begin.
 */
export interface SpanColumn {
  /** Before this instant it has begun. */
  begunBefore: Instants;
  /** Up to this instant it is not over. */
  lastsUntil: Instants;
}

/** When the rows were: at the widest that their dates allow, and what is certain whatever they leave open. */
export interface TimeColumn extends Record<TimeMode, SpanColumn> {
  /** IANA names; a row's code is a place among them. */
  zones: readonly string[];
  zone: Codes;
  /** What instants are counted in, in milliseconds: 1 unless said. It goes into a day without rest. */
  unitMs?: number;
}

interface Timed {
  tz: string;
  interval: Interval;
  certainty: Certainty | null;
}

/** Instants are whole milliseconds, so that “after the first” is “one later”; a moment lasts one. */
const possible = ({ earliest, latest }: Interval): Certainty => ({
  begunBefore: earliest + 1,
  lastsUntil: earliest === latest ? latest : latest - 1,
});

/** Outside of every span that has at least one end. */
const NEVER: Certainty = { begunBefore: Infinity, lastsUntil: -Infinity };

/** What is certain is possible too, also where a date ends before it begins. */
const certain = ({ interval, certainty }: Timed): Certainty => {
  if (!certainty) return NEVER;
  const { begunBefore, lastsUntil } = possible(interval);
  return {
    begunBefore: Math.max(begunBefore, certainty.begunBefore),
    lastsUntil: Math.min(lastsUntil, certainty.lastsUntil),
  };
};

const spans = (rows: readonly Certainty[]): SpanColumn => ({
  begunBefore: Float64Array.from(rows, ({ begunBefore }) => begunBefore),
  lastsUntil: Float64Array.from(rows, ({ lastsUntil }) => lastsUntil),
});

export const timeColumnOf = (rows: readonly Timed[]): TimeColumn => {
  const table = optionTable(rows.map(({ tz }) => tz));
  const zone = codesFor(table, rows.length);
  rows.forEach(({ tz }, row) => (zone[row] = table.codes.get(tz) as number));
  return {
    zones: table.ids,
    zone,
    possible: spans(rows.map(({ interval }) => possible(interval))),
    certain: spans(rows.map(certain)),
  };
};
