import type { Counts } from "../explore/columns/facet-column.ts";
import type { FacetEngine } from "../explore/columns/facet-engine.ts";
import {
  binAround,
  binStep,
  finestUnit,
  placeOfStep,
  stepHolding,
} from "../explore/timeline/calendar-bins.ts";
import type { CalendarStep } from "../explore/timeline/calendar-step.ts";
import type { Days } from "../explore/timeline/days.ts";
import { beginSlots, type BeginSlots } from "./begin-slots.ts";

/** Events that begin within some days. */
export interface DayBar {
  days: Days;
  count: number;
  /** The same of each type by its code. */
  types: Counts;
}

/** The axis in parts of the calendar, and what is in none of them. */
export interface DayBars {
  step: CalendarStep;
  bars: readonly DayBar[];
  /** Events of whose begin less is known than a bar tells. */
  rough: number;
  /** Events that begin on no known day. */
  undated: number;
}

/** Bars that are fewer tell nothing, however many dates are known to the year alone. */
const LEAST_BARS = 4;
const [TO_WEEK, TO_QUARTER] = [stepHolding(7), stepHolding(92)];

/** Which of the bars, in the order of time, a day lies in. */
const barOf = (bars: readonly DayBar[], day: number): number => {
  let [low, high] = [0, bars.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((bars[middle] as DayBar).days.first <= day) low = middle;
    else high = middle - 1;
  }
  return low;
};

/**
 * How many events begin on each day, by type: those that all filters show but the one by time, so that
 * choosing days leaves the bars from which they are chosen.
 */
export class DayCounts {
  /** First and last day on which any row may begin; `null` where none does. */
  readonly axis: Days | null;
  readonly #engine: FacetEngine;
  readonly #slots: BeginSlots;
  readonly #types: number;
  /** Of each slot for each type. */
  readonly #counts: Counts;
  /** The bars that were last made, for as long as they are right. */
  #made: { most: number; bars: DayBars } | undefined;

  constructor(engine: FacetEngine) {
    const { types, time, events } = engine.columns;
    this.#engine = engine;
    this.#slots = beginSlots(time);
    this.axis = this.#slots.axis;
    const { of, from, days, rough } = this.#slots;
    const width = types.table.ids.length;
    this.#types = width;
    const length = (days + 1 + rough.length) * width;
    this.#counts = new (events ? Float64Array : Int32Array)(length);
    const counts = this.#counts;
    engine.watch(
      (row, by) => {
        const at = ((of[row] as number) - from) * width + (types.codes[row] as number);
        counts[at] = (counts[at] as number) + (events ? by * (events[row] as number) : by);
        this.#made = undefined;
      },
      {
        without: ["time"],
        all: () => {
          const { codes } = types;
          for (let row = 0; row < of.length; row++) {
            const at = ((of[row] as number) - from) * width + (codes[row] as number);
            counts[at] = (counts[at] as number) + (events ? (events[row] as number) : 1);
          }
        },
      },
    );
  }

  /**
   * The axis in about so many parts of the calendar at most. An event is in none that is shorter than the
   * days in which it may have begun; where too many would be in none, parts are longer.
   */
  bars(most: number): DayBars {
    if (this.#made?.most !== most) this.#made = { most, bars: this.#count(most) };
    return this.#made.bars;
  }

  /** The counts of a slot by type. */
  #slot(at: number): Counts {
    return this.#counts.subarray(at * this.#types, (at + 1) * this.#types);
  }

  #sum(at: number): number {
    let sum = 0;
    for (const count of this.#slot(at)) sum += count;
    return sum;
  }

  #stepFor(most: number, axis: Days, roughly: readonly number[], dated: number): CalendarStep {
    const share = (from: number, to?: number): number =>
      roughly.slice(from, to).reduce((sum, one) => sum + one, 0) / Math.max(1, dated);
    const [years, months] = [share(TO_QUARTER + 1), share(TO_WEEK + 1, TO_QUARTER + 1)];
    const days = axis.last - axis.first + 1;
    const step = binStep(days, most, finestUnit(years, months));
    const { first, last } = binAround(axis.first, step);
    return (last - first + 1) * LEAST_BARS > days ? binStep(days, most, "day") : step;
  }

  #count(most: number): DayBars {
    const { axis, days, rough } = this.#slots;
    const undated = this.#sum(days);
    if (!axis) return { step: { unit: "day", every: 1 }, bars: [], rough: 0, undated };
    const roughly: number[] = Array<number>(stepHolding(Infinity) + 1).fill(0);
    const sums = rough.map((_, n) => this.#sum(days + 1 + n));
    rough.forEach(({ step }, n) => (roughly[step] = (roughly[step] ?? 0) + (sums[n] ?? 0)));
    const dated = this.#engine.countWithout(["time"]) - undated;
    const step = this.#stepFor(most, axis, roughly, dated);
    const bars = this.#exact(axis, step);
    const place = placeOfStep(step);
    rough.forEach(({ day, step: finest }, n) => {
      const bar = finest <= place && sums[n] ? bars[barOf(bars, day)] : undefined;
      if (!bar) return;
      bar.count += sums[n] as number;
      this.#slot(days + 1 + n).forEach(
        (count, code) => (bar.types[code] = (bar.types[code] as number) + count),
      );
    });
    const left = roughly.slice(place + 1).reduce((sum, one) => sum + one, 0);
    return { step, bars, rough: left, undated };
  }

  /** The bars with the events of which the day is known. */
  #exact(axis: Days, step: CalendarStep): DayBar[] {
    const bars: DayBar[] = [];
    for (let day = axis.first; day <= axis.last;) {
      const { last } = binAround(day, step);
      const types = this.#counts.slice(0, this.#types).fill(0);
      const [from, to] = [day - axis.first, Math.min(last - axis.first + 1, this.#slots.days)];
      let count = 0;
      this.#counts
        .subarray(from * this.#types, Math.max(from, to) * this.#types)
        .forEach((own, at) => {
          const code = at % this.#types;
          types[code] = (types[code] as number) + own;
          count += own;
        });
      bars.push({ days: { first: day, last: Math.min(last, axis.last) }, count, types });
      day = last + 1;
    }
    return bars;
  }
}
