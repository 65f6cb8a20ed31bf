import type { Codes } from "../explore/columns/option-table.ts";
import type { TimeColumn } from "../explore/columns/time-column.ts";
import type { Span } from "./head.ts";
import { limitAt, limitsOf } from "./span.ts";

const DAY_MS = 86_400_000;

/** A limit of each row: its day and that of its span, but for what is open. */
const limitColumn = (day: Int32Array, spans: Codes | undefined, limits: readonly number[]) => {
  const ofSpan = Int32Array.from(limits);
  // Days that last a day reach up to themselves.
  if (!spans && ofSpan[0] === 0) return day;
  const column = new Int32Array(day.length);
  for (let row = 0; row < day.length; row++)
    column[row] = limitAt(day[row] as number, ofSpan[spans ? (spans[row] as number) : 0] as number);
  return column;
};

/** When rows were, from their days and the codes of their spans; without codes all have the first span. */
export const dayColumn = (
  day: Int32Array,
  codes: Codes | undefined,
  spans: readonly Span[],
): TimeColumn => {
  const limits = spans.map(limitsOf);
  const column = (mode: "possible" | "certain") => {
    const of = (n: 0 | 1) =>
      limitColumn(
        day,
        codes,
        limits.map((span) => span[mode][n]),
      );
    return { begunBefore: of(0), lastsUntil: of(1) };
  };
  const possible = column("possible");
  const isSame = limits.every(({ possible: [a, b], certain: [c, d] }) => a === c && b === d);
  // A day is one of its own zone, and so are those of links: no clock matters, whatever the zone.
  return {
    zones: ["UTC"],
    zone: new Uint8Array(day.length),
    unitMs: DAY_MS,
    possible,
    certain: isSame ? possible : column("certain"),
  };
};
