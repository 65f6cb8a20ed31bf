import type { Filter } from "../filters/filter.ts";
import type { View } from "../view.ts";
import type { Columns } from "./columns.ts";
import type { Counts, FacetColumn } from "./facet-column.ts";
import type { RowFilter } from "./row-filter.ts";

type Field = Filter["field"];

interface Facet {
  column: FacetColumn;
  /** That of its own filter, without which it counts. */
  bit: number;
  /** Of each option, the events that fail no other filter. */
  counts: Counts;
}

/** Told of a row that comes to be shown, or is shown no more. */
type Watch = (row: number, by: 1 | -1) => void;

interface WatchOptions {
  /** Filters that are passed over. */
  without?: readonly Field[];
  all?: () => void;
}

interface Watcher {
  tell: Watch;
  /** The filters that are passed over: it is told as though they were not there. */
  lifted: number;
}

interface Part {
  filter: Filter;
  work: RowFilter<NonNullable<View[Field]>>;
  /** Its bit among those of a row. */
  bit: number;
  facet: Facet | undefined;
  /** What of the view it last took. */
  taken: string;
}

/** What of a view a filter depends on, comparable. */
const wantedOf = ({ field, meantBy }: Filter, view: View): string =>
  JSON.stringify([view[field] ?? null, (meantBy && view[meantBy]) ?? null]);

/** How many events all rows stand for. */
const totalOf = ({ rows, events }: Columns): number =>
  events ? events.reduce((sum, one) => sum + one, 0) : rows;

/** How many events have each option of a column, by its code, whatever is filtered. */
export const tallied = (column: FacetColumn, { events }: Columns): Counts => {
  const { length } = column.table.ids;
  if (!events) {
    const counts = new Int32Array(length);
    column.tallyAll(counts);
    return counts;
  }
  const counts = new Float64Array(length);
  for (let row = 0; row < events.length; row++) column.tally(row, events[row] as number, counts);
  return counts;
};

/**
 * Filters and counts rows after the manner of Crossfilter: it keeps for each row which filters fail
 * it, as bits, so that a change of one filter asks that filter alone. At most eight filters. A row
 * counts as many times as it stands for events.
 */
export class FacetEngine {
  readonly columns: Columns;
  /** How many events there are. */
  readonly total: number;
  /** Of how many rows filters told so far that they may say something else of them. */
  scanned = 0;
  readonly #parts: readonly Part[];
  /** Those of the parts that count options. */
  readonly #facets: readonly Facet[];
  readonly #failed: Uint8Array;
  /** How many events fail just these filters, for each set of them. */
  readonly #sizes: Counts;
  readonly #watchers: Watcher[] = [];

  constructor(columns: Columns, filters: readonly Filter[]) {
    this.columns = columns;
    this.#failed = new Uint8Array(columns.rows);
    this.total = totalOf(columns);
    this.#sizes = new (columns.events ? Float64Array : Int32Array)(1 << filters.length);
    this.#sizes[0] = this.total;
    this.#parts = filters.map((filter, n) => {
      const work = filter.on(columns);
      const { facet: column } = work;
      const bit = 1 << n;
      const facet = column && { column, bit, counts: tallied(column, columns) };
      return { filter, work, bit, facet, taken: wantedOf(filter, {}) };
    });
    this.#facets = this.#parts.flatMap(({ facet }) => facet ?? []);
  }

  /**
   * Takes the filters of a view; only those that changed are asked. One that does not know yet keeps
   * what it took last, and is asked again the next time.
   */
  show(view: View): this {
    const { events } = this.columns;
    for (const part of this.#parts) {
      const wanted = wantedOf(part.filter, view);
      if (wanted === part.taken) continue;
      const isTaken = part.work.take(view[part.filter.field], view, (row, passes) => {
        this.scanned++;
        const before = this.#failed[row] as number;
        const now = passes ? before & ~part.bit : before | part.bit;
        if (now !== before) this.#move(row, before, now, events ? (events[row] as number) : 1);
      });
      if (isTaken) part.taken = wanted;
    }
    return this;
  }

  #move(row: number, before: number, now: number, events: number): void {
    this.#failed[row] = now;
    this.#sizes[before] = (this.#sizes[before] as number) - events;
    this.#sizes[now] = (this.#sizes[now] as number) + events;
    for (const { bit, column, counts } of this.#facets) {
      const is = (now & ~bit) === 0;
      if (((before & ~bit) === 0) !== is) column.tally(row, is ? events : -events, counts);
    }
    for (const { lifted, tell } of this.#watchers) {
      const is = (now & ~lifted) === 0;
      if (((before & ~lifted) === 0) !== is) tell(row, is ? 1 : -1);
    }
  }

  /**
   * Tells of every row that is shown now, and from then on of each that comes or goes; without some
   * filters, of those that there would be without them. Where that is all of them, `all` is told once
   * instead: an archive opens so, and has a million.
   */
  watch(tell: Watch, { without = [], all }: WatchOptions = {}): void {
    const lifted = this.#bitsOf(without);
    this.#watchers.push({ tell, lifted });
    const { rows } = this.columns;
    if (all && this.countWithout(without) === this.total) {
      all();
      return;
    }
    for (let row = 0; row < rows; row++)
      if (((this.#failed[row] as number) & ~lifted) === 0) tell(row, 1);
  }

  #bitsOf(fields: readonly Field[]): number {
    return this.#parts.reduce(
      (bits, { filter, bit }) => (fields.includes(filter.field) ? bits | bit : bits),
      0,
    );
  }

  passes(row: number): boolean {
    return this.#failed[row] === 0;
  }

  /** Whether a filter is among those that fail a row. */
  fails(row: number, field: Field): boolean {
    return ((this.#failed[row] as number) & this.#bitsOf([field])) !== 0;
  }

  /** How many events there would be without these filters. */
  countWithout(fields: readonly Field[]): number {
    const lifted = this.#bitsOf(fields);
    let sum = 0;
    this.#sizes.forEach((size, set) => {
      if ((set & ~lifted) === 0) sum += size;
    });
    return sum;
  }

  /** How many events an option would show, given the other filters. */
  countOption(field: Field, id: string): number {
    const facet = this.#parts.find(({ filter }) => filter.field === field)?.facet;
    const code = facet?.column.table.codes.get(id);
    return (code !== undefined && facet?.counts[code]) || 0;
  }
}
