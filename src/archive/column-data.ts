import { codesBelow, type Codes } from "../explore/columns/option-table.ts";
import type { TimeColumn } from "../explore/columns/time-column.ts";
import type { Block, BlockLists } from "./block.ts";
import { dayColumn } from "./day-column.ts";
import type { Planes } from "./planes.ts";
import type { RowsRead } from "./read-rows.ts";
import { CODE_COLUMNS, type CodeColumn, type CodeLists } from "./rows.ts";
import { unpackCodes } from "./unpack.ts";

/** What filters need of the rows that are there: numbers alone, which another thread can hand over. */
export interface ColumnData {
  rows: number;
  /** Of the layout's types. */
  types: Codes;
  /** Of the actors of the story. */
  parties: CodeLists;
  claims: Uint8Array;
  /** Whether any row has a claim. */
  hasClaims: boolean;
  time: TimeColumn;
  /** Of the layout's sources; missing where no row names one. */
  sources?: CodeLists;
  /** How many events each row stands for; missing where each is one. */
  events?: Uint32Array;
}

/** One of the columns of a code a row, into room of zeros for each row. */
export const codeColumn = <C extends Codes>(read: RowsRead, name: CodeColumn, codes: C): C => {
  const n = CODE_COLUMNS.indexOf(name);
  read.each((block, rows) => unpackCodes(block.codes[n] as Planes, rows, codes));
  return codes;
};

const claimsOf = (read: RowsRead): Pick<ColumnData, "claims" | "hasClaims"> => {
  let bytes = 0;
  read.each(({ codes }) => (bytes += codes[CODE_COLUMNS.indexOf("claims")]?.width ?? 0));
  return { claims: codeColumn(read, "claims", new Uint8Array(read.rows)), hasClaims: bytes > 0 };
};

const timeOf = (read: RowsRead): TimeColumn => {
  const { spans } = read.head.layout;
  const codes = spans.length > 1 ? codeColumn(read, "span", new Uint32Array(read.rows)) : undefined;
  return dayColumn(read.whereabouts.day, codes, spans);
};

/** Where the codes of a block's rows stand, given where each row's begin. */
const listPlaces = (count: number, rows: Uint32Array, starts: Uint32Array): Uint32Array => {
  const places = new Uint32Array(count);
  let next = 0;
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n] as number;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) places[next++] = at;
  }
  return places;
};

/** Lists of nothing. */
export const noLists = (rows: number): CodeLists => ({
  starts: new Uint8Array(rows + 1),
  codes: new Uint8Array(0),
});

/** Lists of codes below a limit; `of` finds them in a block, where they may be missing. */
const listsOf = (
  { rows, each }: RowsRead,
  limit: number,
  of: (block: Block) => BlockLists | undefined,
): CodeLists => {
  const starts = new Uint32Array(rows + 1);
  let bytes = 0;
  each((block, places) => {
    const counts = of(block)?.counts;
    if (counts) unpackCodes(counts, places, starts.subarray(1));
    bytes += counts?.width ?? 0;
  });
  if (bytes === 0) return noLists(rows);
  let sum = 0;
  for (let row = 1; row <= rows; row++) starts[row] = sum += starts[row] as number;
  const codes = codesBelow(limit, sum);
  each((block, places) => {
    const own = of(block)?.codes;
    if (own) unpackCodes(own, listPlaces(own.count, places, starts), codes);
  });
  return { starts, codes };
};

export const partiesOf = (read: RowsRead): CodeLists =>
  listsOf(read, read.head.story.actors.length, ({ parties }) => parties);

/** The sources that rows name; undefined where none does. */
export const sourcesOf = (read: RowsRead): CodeLists | undefined => {
  const { sources } = read.head.layout;
  return sources && listsOf(read, sources.length, (block) => block.sources);
};

export const columnData = (read: RowsRead): ColumnData => {
  const { head, rows, events } = read;
  const sources = sourcesOf(read);
  return {
    rows,
    types: codeColumn(read, "type", codesBelow(head.layout.types.length, rows)),
    parties: partiesOf(read),
    ...claimsOf(read),
    time: timeOf(read),
    ...(events && { events }),
    ...(sources && { sources }),
  };
};
