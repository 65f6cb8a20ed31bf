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

/** Tells of every row that was read, with its place in the archive's order. */
export const forRows = (
  blocks: readonly BlockRows[],
  { targets }: Merged,
  each: (block: BlockRows, at: number, row: number) => void,
): void => {
  let stored = 0;
  for (const block of blocks)
    for (let at = 0; at < block.day.length; at++, stored++)
      each(block, at, targets[stored] as number);
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
  forRows(blocks, merged, ({ z }, at, row) => {
    if (at >= z.length) return;
    x[row] = middle(xOfZ(z[at] as number));
    y[row] = middle(yOfZ(z[at] as number));
  });
  return { x, y, placed: length };
};

export const codeColumn = <C extends Codes>({ blocks, merged }: Read, n: number, codes: C): C => {
  forRows(blocks, merged, (block, at, row) => (codes[row] = block.codes[n]?.[at] as number));
  return codes;
};

const timeOf = ({ head, blocks, merged, rows }: Read): TimeColumn => {
  const limits = head.layout.spans.map(limitsOf);
  const column = (mode: "possible" | "certain") => {
    const [begunBefore, lastsUntil] = [new Int32Array(rows), new Int32Array(rows)];
    forRows(blocks, merged, ({ day, codes: [spans] }, at, row) => {
      const [begun, lasts] = limits[spans?.[at] as number]?.[mode] ?? [0, 0];
      begunBefore[row] = limitAt(day[at] as number, begun);
      lastsUntil[row] = limitAt(day[at] as number, lasts);
    });
    return { begunBefore, lastsUntil };
  };
  const possible = column("possible");
  const isSame = limits.every(({ possible: [a, b], certain: [c, d] }) => a === c && b === d);
  // A day is one of its own zone, and so are those of links: no clock matters, whatever the zone.
  return {
    zones: ["UTC"],
    zone: new Uint8Array(rows),
    unitMs: DAY_MS,
    possible,
    certain: isSame ? possible : column("certain"),
  };
};

export const partiesOf = ({ head, blocks, merged, rows }: Read) => {
  const table = optionTable(head.story.actors.map(({ id }) => id));
  const starts = new Uint32Array(rows + 1);
  forRows(blocks, merged, (block, at, row) => (starts[row + 1] = block.partyCounts[at] as number));
  for (let row = 0; row < rows; row++)
    starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  const codes = codesFor(table, starts[rows] as number);
  let block: BlockRows | undefined;
  let next = 0;
  forRows(blocks, merged, (of, at, row) => {
    if (of !== block) [block, next] = [of, 0];
    const count = of.partyCounts[at] as number;
    for (let n = 0; n < count; n++)
      codes[(starts[row] as number) + n] = of.parties[next++] as number;
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
    claims: bitsColumn(optionTable(STATES), codeColumn(read, 4, new Uint8Array(rows))),
    places: listColumn(optionTable([]), new Uint8Array(rows + 1), new Uint8Array(0)),
    time: timeOf(read),
  };
};
