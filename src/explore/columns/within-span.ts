import type { Interval } from "../../story/edtf.ts";
import type { TimeMode } from "../view.ts";
import { Frontier } from "./frontier.ts";
import type { RowFilter } from "./row-filter.ts";
import type { TimeColumn } from "./time-column.ts";

interface Frontiers {
  begun: Frontier;
  /** By what is not over yet: the latest end comes first. */
  lasting: Frontier;
}

/**
 * A filter by a span of days, each zone's own, of which at least one end is set. A step of the span
 * asks only about rows that begin or end between its old and its new bounds.
 */
export const withinSpan = <T>(
  time: TimeColumn,
  boundsIn: (value: T, zone: string) => Interval | undefined,
): RowFilter<T> => {
  const sorted = new Map<TimeMode, Frontiers>();
  const sortedBy = (mode: TimeMode): Frontiers => {
    const { begunBefore, lastsUntil } = time[mode];
    const known = sorted.get(mode) ?? {
      begun: new Frontier(time, (row) => begunBefore[row] as number),
      lasting: new Frontier(time, (row) => -(lastsUntil[row] as number)),
    };
    sorted.set(mode, known);
    return known;
  };

  return {
    take: (value, { timeMode = "possible" }, tell) => {
      const bounds =
        value === undefined ? [] : time.zones.flatMap((zone) => boundsIn(value, zone) ?? []);
      const latest = bounds.map((one) => one.latest);
      const earliest = bounds.map((one) => -one.earliest);
      const isSet = bounds.length > 0;
      const { begunBefore, lastsUntil } = time[timeMode];
      const touch = (row: number): void => {
        const zone = time.zone[row] as number;
        const begun = (begunBefore[row] as number) <= (latest[zone] as number);
        tell(row, !isSet || (begun && -(lastsUntil[row] as number) <= (earliest[zone] as number)));
      };
      if (isSet) sortedBy(timeMode);
      for (const [mode, { begun, lasting }] of sorted) {
        begun.moveTo(mode === timeMode ? latest : undefined, touch);
        lasting.moveTo(mode === timeMode ? earliest : undefined, touch);
      }
    },
  };
};
