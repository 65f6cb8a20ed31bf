import type { Interval } from "../../story/edtf.ts";
import type { TimeMode } from "../view.ts";
import type { RowFilter } from "./row-filter.ts";
import { SortedRows } from "./sorted-rows.ts";
import type { TimeColumn } from "./time-column.ts";

/** A span of days in each zone, and how it is meant. */
interface Span {
  mode: TimeMode;
  latest: number[];
  /** With their signs turned, as the latest ends come first among rows that are sorted by end. */
  earliest: number[];
}

interface Order {
  byBegin: SortedRows;
  byEnd: SortedRows;
}

/** From this part of all rows on, going through all in memory’s order is faster than to those alone. */
const MANY = 1 / 32;

const orderIn = (time: TimeColumn, mode: TimeMode): Order => {
  const { begunBefore, lastsUntil } = time[mode];
  return {
    byBegin: new SortedRows(time, (row) => begunBefore[row] as number),
    byEnd: new SortedRows(time, (row) => -(lastsUntil[row] as number)),
  };
};

const testFor = (time: TimeColumn, span: Span | undefined): ((row: number) => boolean) => {
  if (!span) return () => true;
  const { mode, latest, earliest } = span;
  const { begunBefore, lastsUntil } = time[mode];
  return (row) => {
    const zone = time.zone[row] as number;
    return (
      (begunBefore[row] as number) <= (latest[zone] as number) &&
      -(lastsUntil[row] as number) <= (earliest[zone] as number)
    );
  };
};

/**
 * A filter by a span of days, each zone's own, of which at least one end is set. A step of the span
 * asks only about rows that begin or end between its old and its new bounds.
 */
export const withinSpan = <T>(
  time: TimeColumn,
  boundsIn: (value: T, zone: string) => Interval | undefined,
): RowFilter<T> => {
  const { unitMs = 1 } = time;
  const orders = new Map<TimeMode, Order>();
  let shown: Span | undefined;

  const spanOf = (value: T, mode: TimeMode): Span | undefined => {
    const bounds = time.zones.flatMap((zone) => boundsIn(value, zone) ?? []);
    if (bounds.length === 0) return undefined;
    return {
      mode,
      latest: bounds.map(({ latest }) => latest / unitMs),
      earliest: bounds.map(({ earliest }) => -earliest / unitMs),
    };
  };

  /** The rows that a step crosses, where they are few. Sorted only now: most spans are set and left. */
  const crossed = (from: Span | undefined, to: Span | undefined): Uint32Array[] | undefined => {
    if (!from || from.mode !== to?.mode) return undefined;
    const order = orders.get(to.mode) ?? orderIn(time, to.mode);
    orders.set(to.mode, order);
    const rows = [
      ...order.byBegin.between(from.latest, to.latest),
      ...order.byEnd.between(from.earliest, to.earliest),
    ];
    const count = rows.reduce((sum, { length }) => sum + length, 0);
    return count < time.zone.length * MANY ? rows : undefined;
  };

  return {
    take: (value, { timeMode = "possible" }, tell) => {
      const before = shown;
      shown = value === undefined ? undefined : spanOf(value, timeMode);
      if (!before && !shown) return true;
      const passes = testFor(time, shown);
      const few = crossed(before, shown);
      if (few) for (const rows of few) rows.forEach((row) => tell(row, passes(row)));
      else for (let row = 0; row < time.zone.length; row++) tell(row, passes(row));
      return true;
    },
  };
};
