import type { Columns } from "../explore/columns/columns.ts";
import { bitsColumn, listColumn, singleColumn } from "../explore/columns/facet-column.ts";
import {
  codesFor,
  optionTable,
  type Codes,
  type OptionTable,
} from "../explore/columns/option-table.ts";
import { STATES } from "../explore/columns/story-columns.ts";
import type { TimeColumn } from "../explore/columns/time-column.ts";
import type { PositionColumn } from "./archive.ts";
import type { ArchiveFile } from "./head.ts";
import { middle, xOfZ, yOfZ } from "./grid.ts";
import type { BlockRows } from "./block.ts";
import type { Merged } from "./merge.ts";
import { limitAt, limitsOf } from "./span.ts";

const DAY_MS = 86_400_000;

/** Goes through the blocks that were read, each with the places of its rows in the archive's order. */
const eachBlock = (
  blocks: readonly BlockRows[],
  { targets }: Merged,
  each: (block: BlockRows, places: Uint32Array) => void,
): void => {
  let stored = 0;
  for (const block of blocks) {
    const end = stored + block.day.length;
    each(block, targets.subarray(stored, end));
    stored = end;
  }
};

/** What all columns are made from. */
interface Read {
  head: ArchiveFile;
  blocks: readonly BlockRows[];
  merged: Merged;
  rows: number;
}

export const positionsOf = ({ head, blocks, merged }: Read): PositionColumn => {
  const { placed: all } = head.layout;
  const placed = merged.original.findIndex((row) => row >= all);
  const length = placed < 0 ? merged.original.length : placed;
  const [x, y] = [new Uint32Array(length), new Uint32Array(length)];
  eachBlock(blocks, merged, ({ z }, places) => {
    for (let at = 0; at < z.length; at++) {
      const [row, own] = [places[at] as number, z[at] as number];
      x[row] = middle(xOfZ(own));
      y[row] = middle(yOfZ(own));
    }
  });
  return { x, y, placed: length };
};

const codeColumn = ({ blocks, merged }: Read, n: number, codes: Codes): Codes => {
  eachBlock(blocks, merged, (block, places) => {
    const own = block.codes[n] as Float64Array;
    for (let at = 0; at < places.length; at++) codes[places[at] as number] = own[at] as number;
  });
  return codes;
};

/** A limit of each row: its day and that of its span, but for what is open. */
const limitColumn = ({ blocks, merged, rows }: Read, limits: readonly number[]): Int32Array => {
  const column = new Int32Array(rows);
  const ofSpan = Int32Array.from(limits);
  eachBlock(blocks, merged, ({ day, codes: [spans] }, places) => {
    for (let at = 0; at < places.length; at++) {
      const limit = ofSpan[(spans as Float64Array)[at] as number] as number;
      column[places[at] as number] = limitAt(day[at] as number, limit);
    }
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

const partiesOf = ({ head, blocks, merged, rows }: Read) => {
  const table = optionTable(head.story.actors.map(({ id }) => id));
  const starts = new Uint32Array(rows + 1);
  eachBlock(blocks, merged, ({ partyCounts }, places) => {
    for (let at = 0; at < places.length; at++)
      starts[(places[at] as number) + 1] = partyCounts[at] as number;
  });
  for (let row = 0; row < rows; row++)
    starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  const codes = codesFor(table, starts[rows] as number);
  eachBlock(blocks, merged, ({ partyCounts, parties }, places) => {
    let next = 0;
    for (let at = 0; at < places.length; at++) {
      const start = starts[places[at] as number] as number;
      const count = partyCounts[at] as number;
      for (let n = 0; n < count; n++) codes[start + n] = parties[next++] as number;
    }
  });
  return listColumn(table, starts, codes);
};

/** Filters' columns; the texts of rows are not in memory, so words are looked for elsewhere. */
export const columnsOf = (read: Read): Columns => {
  const { head, rows } = read;
  const single = (n: number, table: OptionTable) =>
    singleColumn(table, codeColumn(read, n, codesFor(table, rows)));
  return {
    rows,
    types: single(1, optionTable(head.layout.types)),
    parties: partiesOf(read),
    claims: bitsColumn(
      optionTable(STATES),
      codeColumn(read, 4, new Uint8Array(rows)) as Uint8Array,
    ),
    places: listColumn(optionTable([]), new Uint8Array(rows + 1), new Uint8Array(0)),
    time: timeOf(read),
  };
};
