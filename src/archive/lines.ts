import type { RowOrder } from "../explore/columns/rows-by-day.ts";
import { crc32 } from "../formats/crc32.ts";
import type { RowLine, RowText } from "./archive.ts";
import { ARCHIVE_FILES, type RowChunks } from "./head.ts";
import type { Inflate } from "./inflate.ts";
import { textsIn } from "./row-text.ts";
import { recordReader, type FetchRange } from "./texts.ts";

/** A chunk of lines, as JSON has it. */
interface LineChunk {
  /** What tells that it is of these rows: another order would put the words of one row beside another. */
  rows: number;
  lines: readonly RowLine[];
}

/** The check sum (CRC-32 of ISO 3309) of numbers of rows, 32 bits each, the lowest byte first. */
const sumOfRows = (rows: Uint32Array): number => {
  const view = new DataView(new ArrayBuffer(rows.length * 4));
  rows.forEach((row, n) => view.setUint32(n * 4, row, true));
  return crc32(new Uint8Array(view.buffer));
};

/** What a list says of a row, out of all that is said of it. */
export const lineOf = ({ title, place, date, coordinates, radiusM }: RowText): RowLine => ({
  title,
  ...(place !== undefined && { place }),
  date,
  ...(coordinates && { coordinates }),
  ...(radiusM !== undefined && { radiusM }),
});

/** A chunk of `list.bin`: the lines of these rows. */
export const lineChunk = (lines: readonly RowLine[], rows: Uint32Array): LineChunk => ({
  rows: sumOfRows(rows),
  lines,
});

const linesOfRows = (value: unknown, rows: Uint32Array): RowLine[] | null => {
  const { rows: sum, lines } = Object(value) as Record<string, unknown>;
  return sum === sumOfRows(rows) ? textsIn(lines, rows.length) : null;
};

/** The lines of an archive, all of whose rows are here in that order of time; each chunk is asked for once. */
export const lineReader = (
  layout: RowChunks,
  { rows: inTime, places }: RowOrder,
  fetchRange: FetchRange,
  inflate: Inflate,
): ((rows: readonly number[]) => Promise<RowLine[]>) => {
  const read = recordReader(
    { file: ARCHIVE_FILES.list, layout, rows: inTime.length, what: "lines" },
    (value, from, to) => linesOfRows(value, inTime.subarray(from, to)),
    fetchRange,
    inflate,
  );
  return (rows) => read(rows.map((row) => places[row] as number));
};
