import type { Counts } from "../explore/columns/facet-column.ts";
import type { FacetEngine } from "../explore/columns/facet-engine.ts";
import { isOpen, OPEN, type TimeColumn } from "../explore/columns/time-column.ts";
import { dayAt, type Days } from "../explore/timeline/days.ts";

/** Events that begin within some days. */
export interface DayBar {
  days: Days;
  count: number;
  /** The same of each type by its code. */
  types: Counts;
}

const DAY_MS = 86_400_000;

/**
 * The day after that on which each row begins where it happened. Where instants are days of each row's
 * own zone no clock matters, and the column itself says that. It is open where the time is not known.
 */
const daysAfter = ({ zones, zone, possible, unitMs = 1 }: TimeColumn): Int32Array => {
  const { begunBefore } = possible;
  if (unitMs === DAY_MS && begunBefore instanceof Int32Array) return begunBefore;
  // Most rows begin at midnight, many at the same: a zone's calendar is asked once for each instant.
  const known = zones.map(() => new Map<number, number>());
  return Int32Array.from(begunBefore, (before, row) => {
    if (isOpen(begunBefore, before)) return OPEN;
    const begin = (before - 1) * unitMs;
    const code = zone[row] as number;
    const own = known[code];
    const day = own?.get(begin) ?? dayAt(begin, zones[code] ?? "UTC");
    own?.set(begin, day);
    return day + 1;
  });
};

/**
 * How many events begin on each day, by type: those that all filters show but the one by time, so that
 * choosing days leaves the bars from which they are chosen.
 */
export class DayCounts {
  /** First and last day on which any row begins; `null` where none does. */
  readonly axis: Days | null;
  /** Events that begin on no known day and are in no bar. */
  readonly undated: number;
  readonly #types: number;
  readonly #counts: Counts;
  /** The bars that were last made, for as long as they are right. */
  #made: { most: number; bars: readonly DayBar[] } | undefined;

  constructor(engine: FacetEngine) {
    const { types, time, events } = engine.columns;
    const days = daysAfter(time);
    let [first, last, undated] = [Infinity, -Infinity, 0];
    for (let row = 0; row < days.length; row++) {
      const day = days[row] as number;
      if (isOpen(days, day)) undated += events ? (events[row] as number) : 1;
      else {
        if (day < first) first = day;
        if (day > last) last = day;
      }
    }
    this.axis = first <= last ? { first: first - 1, last: last - 1 } : null;
    this.undated = undated;
    this.#types = types.table.ids.length;
    const length = this.axis ? (last - first + 1) * this.#types : 0;
    this.#counts = new (events ? Float64Array : Int32Array)(length);
    const counts = this.#counts;
    const width = this.#types;
    engine.watch(
      (row, by) => {
        const day = days[row] as number;
        if (isOpen(days, day)) return;
        const at = (day - first) * width + (types.codes[row] as number);
        counts[at] = (counts[at] as number) + (events ? by * (events[row] as number) : by);
        this.#made = undefined;
      },
      {
        without: ["time"],
        all: () => {
          const { codes } = types;
          for (let row = 0; row < days.length; row++) {
            const day = days[row] as number;
            if (isOpen(days, day)) continue;
            const at = (day - first) * width + (codes[row] as number);
            counts[at] = (counts[at] as number) + (events ? (events[row] as number) : 1);
          }
        },
      },
    );
  }

  /** The axis in at most so many bars, each of as many days as the others, of which the last may lie beyond it. */
  bars(most: number): readonly DayBar[] {
    if (this.#made?.most !== most) this.#made = { most, bars: this.#count(most) };
    return this.#made.bars;
  }

  #count(most: number): DayBar[] {
    if (!this.axis) return [];
    const { first, last } = this.axis;
    const perBar = Math.ceil((last - first + 1) / most);
    return Array.from({ length: Math.ceil((last - first + 1) / perBar) }, (_, n) => {
      const from = first + n * perBar;
      const types = this.#counts.slice(0, this.#types).fill(0);
      const counts = this.#counts.subarray(
        n * perBar * this.#types,
        (n + 1) * perBar * this.#types,
      );
      let sum = 0;
      counts.forEach((count, at) => {
        const code = at % this.#types;
        types[code] = (types[code] as number) + count;
        sum += count;
      });
      return { days: { first: from, last: from + perBar - 1 }, count: sum, types };
    });
  }
}
