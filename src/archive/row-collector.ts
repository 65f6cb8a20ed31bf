import { STATES } from "../explore/columns/story-columns.ts";
import type { ClaimState } from "../story/claims.ts";
import type { Edtf } from "../story/edtf.ts";
import { Bounds } from "./bounds.ts";
import { cellX, cellY, zOf } from "./grid.ts";
import { CodeBook, Growing } from "./growing.ts";
import type { ArchiveHead, Layout, Span } from "./head.ts";
import type { Rows } from "./rows.ts";
import { ListCollector } from "./list-collector.ts";
import { archiveOrder } from "./sort-rows.ts";
import { daySpanOf, endsOf } from "./span.ts";

/** A row as it is put into an archive. */
export interface NewRow {
  /** Degrees, longitude first; `null` where it has no place. */
  position: readonly [lng: number, lat: number] | null;
  date: Edtf;
  /** IANA zone whose days its date has. */
  tz: string;
  /** Code of its type; what the code stands for is said at the end. */
  type: number;
  /** Codes of actors, at most 255. */
  parties: readonly number[];
  /** Codes of the sources that it names, at most 255; what they stand for is said at the end. */
  sources?: readonly number[];
  /** Whether what parties claim of it is contested and so on; empty where nothing says it. */
  claims?: readonly ClaimState[];
  /** How many events it stands for, where that is not one; at most `MOST_EVENTS`. */
  events?: number | undefined;
}

/** All rows of an archive in its order, and what its head says of them. */
export interface Collected {
  rows: Rows;
  /** For each row of the archive the row as it was added, from 0. */
  order: Uint32Array;
  layout: Pick<Layout, "placed" | "zones" | "spans">;
  /** How many events the rows stand for; missing where each is one. */
  events?: number;
  bounds: ArchiveHead["bounds"];
  /** First and last day since 1970-01-01; `null` where no row has an end on that side. */
  days: [first: number | null, last: number | null];
}

const floats = () => new Growing((length) => new Float64Array(length));
const ints = () => new Growing((length) => new Int32Array(length));
const codes = () => new Growing((length) => new Uint32Array(length));

const least = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);
const most = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);

/** Takes rows one by one, at some 30 bytes of memory each, and puts them in the archive's order. */
export class RowCollector {
  readonly #columns = { z: floats(), day: ints(), span: codes(), type: codes(), zone: codes() };
  readonly #isPlaced = new Growing((length) => new Uint8Array(length));
  readonly #claims = new Growing((length) => new Uint8Array(length));
  readonly #parties = new ListCollector();
  readonly #sources = new ListCollector();
  readonly #spans = new CodeBook();
  readonly #zones = new CodeBook();
  /** How many events each row stands for, from the first on that is not one. */
  #events: Growing<Uint32Array> | undefined;
  readonly #bounds = new Bounds();
  #days: Collected["days"] = [null, null];

  get length(): number {
    return this.#columns.z.length;
  }

  /** Code of the type of a row that was added. */
  typeOf(row: number): number {
    return this.#columns.type.at(row);
  }

  /** The order in which the rows from one on will stand, counted from it. */
  orderFrom(from: number): Uint32Array {
    const { z, day } = this.#columns;
    return archiveOrder(
      { z: z.values.subarray(from), day: day.values.subarray(from) },
      (row) => this.#isPlaced.at(from + row) === 1,
    );
  }

  add({ position, date, tz, type, parties, sources = [], claims = [], events = 1 }: NewRow): void {
    this.#addEvents(events);
    const { day, span } = daySpanOf(date, tz);
    const [first, last] = endsOf(day, span);
    this.#days = [least(this.#days[0], first), most(this.#days[1], last)];
    this.#isPlaced.push(position ? 1 : 0);
    this.#columns.z.push(position ? this.#place(position) : 0);
    this.#columns.day.push(day);
    this.#columns.span.push(this.#spans.codeOf(JSON.stringify(span)));
    this.#columns.type.push(type);
    this.#columns.zone.push(this.#zones.codeOf(tz));
    this.#claims.push(claims.reduce((bits, state) => bits | (1 << STATES.indexOf(state)), 0));
    this.#parties.push(parties);
    this.#sources.push(sources);
  }

  #addEvents(events: number): void {
    if (events > 1) this.#events ??= this.#ones();
    this.#events?.push(events);
  }

  /** As many as there are rows so far. */
  #ones(): Growing<Uint32Array> {
    const ones = codes();
    while (ones.length < this.length) ones.push(1);
    return ones;
  }

  #place([lng, lat]: readonly [number, number]): number {
    this.#bounds.add([lng, lat]);
    return zOf(cellX(lng), cellY(lat));
  }

  /**
   * Ends the collection. `typeCodes` says for each code that rows were given the final one, and so do
   * `sourceCodes`, of which some have none.
   */
  end(typeCodes: readonly number[], sourceCodes: readonly (number | undefined)[] = []): Collected {
    const { z, day, span, type, zone } = this.#columns;
    const isPlaced = (row: number): boolean => this.#isPlaced.at(row) === 1;
    const order = archiveOrder({ z: z.values, day: day.values }, isPlaced);
    const placed = this.#isPlaced.values.reduce((sum, one) => sum + one, 0);
    const events = this.#events;
    const sources = this.#sources.in(order, (code) => sourceCodes[code]);
    return {
      rows: {
        rows: order.length,
        placed,
        z: Float64Array.from(order, (row) => z.at(row)),
        day: Int32Array.from(order, (row) => day.at(row)),
        span: Uint32Array.from(order, (row) => span.at(row)),
        type: Uint32Array.from(order, (row) => typeCodes[type.at(row)] ?? 0),
        zone: Uint32Array.from(order, (row) => zone.at(row)),
        source: new Uint8Array(order.length),
        claims: Uint8Array.from(order, (row) => this.#claims.at(row)),
        parties: this.#parties.in(order),
        ...(sources.codes.length > 0 && { sources }),
        ...(events && { events: Uint32Array.from(order, (row) => events.at(row)) }),
      },
      order,
      ...(events && { events: events.values.reduce((sum, one) => sum + one, 0) }),
      layout: {
        placed,
        zones: this.#zones.texts,
        spans: this.#spans.texts.map((text) => JSON.parse(text) as Span),
      },
      bounds: this.#bounds.found ?? [-180, -85, 180, 85],
      days: this.#days,
    };
  }
}
