import type { Columns } from "../explore/columns/columns.ts";
import {
  bitsColumn,
  listColumn,
  singleColumn,
  type ListColumn,
  type NamedColumn,
} from "../explore/columns/facet-column.ts";
import {
  codesFor,
  optionTable,
  type Codes,
  type OptionTable,
} from "../explore/columns/option-table.ts";
import { STATES } from "../explore/columns/story-columns.ts";
import type { TimeColumn } from "../explore/columns/time-column.ts";
import type { ArchiveFile } from "./head.ts";
import type { BlockLists, BlockRows } from "./block.ts";
import { firstFrom, place, type Merged, type Placement } from "./merge.ts";
import type { Narrow } from "./planes.ts";
import type { PositionColumn } from "./positions.ts";
import { limitAt, limitsOf } from "./span.ts";

const DAY_MS = 86_400_000;

/** What all columns are made from. */
interface Read {
  head: ArchiveFile;
  blocks: readonly BlockRows[];
  merged: Merged;
  rows: number;
}

/** Goes through the blocks that were read, each with where its rows come to stand. */
export const eachBlock = (
  { blocks, merged: { placements } }: Pick<Read, "blocks" | "merged">,
  each: (block: BlockRows, placement: Placement) => void,
): void => blocks.forEach((block, n) => each(block, placements[n] as Placement));

export const positionsOf = ({ head, blocks, merged }: Read): PositionColumn => {
  const placed = firstFrom(merged, head.layout.placed);
  const all = { high: new Uint32Array(placed), low: new Uint32Array(placed) };
  eachBlock({ blocks, merged }, ({ z }, placement) => {
    place(all.high, z.high, placement);
    place(all.low, z.low, placement);
  });
  return { z: all, placed };
};

export const codeColumn = <C extends Codes>(read: Read, n: number, codes: C): C => {
  eachBlock(read, (block, placement) => place(codes, block.codes[n] as Narrow, placement));
  return codes;
};

const NO_CODES = new Uint8Array(0);

/** A limit of each row: its day and that of its span, but for what is open. */
const limitColumn = (read: Read, limits: readonly number[]): Int32Array => {
  const column = new Int32Array(read.rows);
  const ofSpan = Int32Array.from(limits);
  eachBlock(read, ({ day, codes: [spans = NO_CODES] }, placement) => {
    const own = new Int32Array(day.length);
    if (spans.length === 0)
      for (let at = 0; at < own.length; at++)
        own[at] = limitAt(day[at] as number, ofSpan[0] as number);
    for (let at = 0; at < spans.length; at++)
      own[at] = limitAt(day[at] as number, ofSpan[spans[at] as number] as number);
    place(column, own, placement);
  });
  return column;
};

const timeOf = (read: Read): TimeColumn => {
  const limits = read.head.layout.spans.map(limitsOf);
  const column = (mode: "possible" | "certain") => ({
    begunBefore: limitColumn(
      read,
      limits.map((of) => of[mode][0]),
    ),
    lastsUntil: limitColumn(
      read,
      limits.map((of) => of[mode][1]),
    ),
  });
  const possible = column("possible");
  const isSame = limits.every(({ possible: [a, b], certain: [c, d] }) => a === c && b === d);
  // A day is one of its own zone, and so are those of links: no clock matters, whatever the zone.
  return {
    zones: ["UTC"],
    zone: new Uint8Array(read.rows),
    unitMs: DAY_MS,
    possible,
    certain: isSame ? possible : column("certain"),
  };
};

const NO_LISTS: BlockLists = { counts: NO_CODES, codes: NO_CODES };

const listsOf = (
  read: Read,
  table: OptionTable,
  of: (block: BlockRows) => BlockLists,
): ListColumn => {
  const { rows } = read;
  if (read.blocks.every((block) => of(block).codes.length === 0))
    return listColumn(table, new Uint8Array(rows + 1), NO_CODES);
  const starts = new Uint32Array(rows + 1);
  eachBlock(read, (block, placement) => place(starts.subarray(1), of(block).counts, placement));
  let sum = 0;
  for (let row = 1; row <= rows; row++) starts[row] = sum += starts[row] as number;
  const codes = codesFor(table, sum);
  eachBlock(read, (block, { from, to }) => {
    const { codes: own } = of(block);
    let next = 0;
    for (let n = 0; n < to.length; n++) {
      const first = to[n] as number;
      const count = (from[n + 1] as number) - (from[n] as number);
      const [start, end] = [starts[first] as number, starts[first + count] as number];
      codes.set(own.subarray(next, next + end - start), start);
      next += end - start;
    }
  });
  return listColumn(table, starts, codes);
};

export const partiesOf = (read: Read): ListColumn =>
  listsOf(read, optionTable(read.head.story.actors.map(({ id }) => id)), ({ parties }) => parties);

/** The sources that rows name, each called as it is in the language of the file; undefined where none does. */
export const sourcesOf = (read: Read): NamedColumn | undefined => {
  const { layout, story } = read.head;
  const { sources } = layout;
  if (!sources) return undefined;
  const table = optionTable(sources.map(({ id }) => id));
  return {
    ...listsOf(read, table, ({ sources: lists = NO_LISTS }) => lists),
    names: sources.map(({ name }) => ({ [story.lang]: name })),
  };
};

/** How many events each row stands for; undefined where each is one. */
export const eventsOf = (read: Read): Uint32Array | undefined => {
  if (read.head.events === undefined) return undefined;
  const events = new Uint32Array(read.rows);
  eachBlock(read, ({ further }, placement) => further && place(events, further, placement));
  for (let row = 0; row < events.length; row++) events[row] = (events[row] as number) + 1;
  return events;
};

/** Filters' columns; the texts of rows are not in memory, so words are looked for elsewhere. */
export const columnsOf = (read: Read): Columns => {
  const { head, rows } = read;
  const single = (n: number, table: OptionTable) =>
    singleColumn(table, codeColumn(read, n, codesFor(table, rows)));
  const [events, sources] = [eventsOf(read), sourcesOf(read)];
  return {
    rows,
    types: single(1, optionTable(head.layout.types)),
    parties: partiesOf(read),
    claims: bitsColumn(optionTable(STATES), codeColumn(read, 4, new Uint8Array(rows))),
    places: listColumn(optionTable([]), new Uint8Array(rows + 1), new Uint8Array(0)),
    time: timeOf(read),
    ...(events && { events }),
    ...(sources && { sources }),
  };
};
