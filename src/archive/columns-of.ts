import type { Columns } from "../explore/columns/columns.ts";
import {
  bitsColumn,
  listColumn,
  singleColumn,
  type BitsColumn,
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
import type { Block, BlockLists } from "./block.ts";
import type { Planes } from "./planes.ts";
import type { RowsRead } from "./read-rows.ts";
import { CODE_COLUMNS, type CodeColumn } from "./rows.ts";
import { limitAt, limitsOf } from "./span.ts";
import { unpackCodes } from "./unpack.ts";

const DAY_MS = 86_400_000;

const NO_CODES = new Uint8Array(0);

/** One of the columns of a code a row, into room of zeros for each row. */
export const codeColumn = <C extends Codes>(read: RowsRead, name: CodeColumn, codes: C): C => {
  const n = CODE_COLUMNS.indexOf(name);
  read.each((block, rows) => unpackCodes(block.codes[n] as Planes, rows, codes));
  return codes;
};

const claimsOf = (read: RowsRead): BitsColumn => {
  let bytes = 0;
  read.each(({ codes }) => (bytes += codes[CODE_COLUMNS.indexOf("claims")]?.width ?? 0));
  const bits = codeColumn(read, "claims", new Uint8Array(read.rows));
  return bitsColumn(optionTable(STATES), bits, bytes > 0);
};

/** A limit of each row: its day and that of its span, but for what is open. */
const limitColumn = (day: Int32Array, spans: Codes | undefined, limits: readonly number[]) => {
  const ofSpan = Int32Array.from(limits);
  // Days that last a day reach up to themselves.
  if (!spans && ofSpan[0] === 0) return day;
  const column = new Int32Array(day.length);
  for (let row = 0; row < day.length; row++)
    column[row] = limitAt(day[row] as number, ofSpan[spans ? (spans[row] as number) : 0] as number);
  return column;
};

const timeOf = (read: RowsRead): TimeColumn => {
  const { head, rows, whereabouts } = read;
  const { spans } = head.layout;
  const codes = spans.length > 1 ? codeColumn(read, "span", new Uint32Array(rows)) : undefined;
  const limits = spans.map(limitsOf);
  const column = (mode: "possible" | "certain") => {
    const of = (n: 0 | 1) =>
      limitColumn(
        whereabouts.day,
        codes,
        limits.map((span) => span[mode][n]),
      );
    return { begunBefore: of(0), lastsUntil: of(1) };
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

/** A column of lists; `of` finds them in a block, where they may be missing. */
const listsOf = (
  { rows, each }: RowsRead,
  table: OptionTable,
  of: (block: Block) => BlockLists | undefined,
): ListColumn => {
  const starts = new Uint32Array(rows + 1);
  let bytes = 0;
  each((block, places) => {
    const counts = of(block)?.counts;
    if (counts) unpackCodes(counts, places, starts.subarray(1));
    bytes += counts?.width ?? 0;
  });
  if (bytes === 0) return listColumn(table, new Uint8Array(rows + 1), NO_CODES);
  let sum = 0;
  for (let row = 1; row <= rows; row++) starts[row] = sum += starts[row] as number;
  const codes = codesFor(table, sum);
  each((block, places) => {
    const own = of(block)?.codes;
    if (own) unpackCodes(own, listPlaces(own.count, places, starts), codes);
  });
  return listColumn(table, starts, codes);
};

export const partiesOf = (read: RowsRead): ListColumn =>
  listsOf(read, optionTable(read.head.story.actors.map(({ id }) => id)), ({ parties }) => parties);

/** The sources that rows name, each called as it is in the language of the file; undefined where none does. */
export const sourcesOf = (read: RowsRead): NamedColumn | undefined => {
  const { layout, story } = read.head;
  const { sources } = layout;
  if (!sources) return undefined;
  const table = optionTable(sources.map(({ id }) => id));
  return {
    ...listsOf(read, table, (block) => block.sources),
    names: sources.map(({ name }) => ({ [story.lang]: name })),
  };
};

/** Filters' columns; the texts of rows are not in memory, so words are looked for elsewhere. */
export const columnsOf = (read: RowsRead): Columns => {
  const { head, rows, events } = read;
  const types = optionTable(head.layout.types);
  const sources = sourcesOf(read);
  return {
    rows,
    types: singleColumn(types, codeColumn(read, "type", codesFor(types, rows))),
    parties: partiesOf(read),
    claims: claimsOf(read),
    places: listColumn(optionTable([]), new Uint8Array(rows + 1), new Uint8Array(0)),
    time: timeOf(read),
    ...(events && { events }),
    ...(sources && { sources }),
  };
};
