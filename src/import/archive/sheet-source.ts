import type { TableRow } from "../../formats/csv/table-rows.ts";
import { TableStream } from "../../formats/csv/table-stream.ts";
import { LATER } from "../headings.ts";
import { columnIndex } from "../open/table-cells.ts";
import { tableRow } from "../open/table-row.ts";
import type { Recipe } from "../options.ts";
import type { ImportProblem, Sheet, SheetRow } from "../sheet.ts";
import { separatorOf } from "./streamed.ts";
import type { DecoderOf } from "./decoding.ts";
import { textPieces } from "./text-pieces.ts";

/** Some rows of a file, and how far that is, from 0 to 1. */
export interface Batch {
  columns: string[];
  rows: SheetRow[];
  done: number;
  /** Nothing of the file is to be read, for what has been told of it. */
  isUnread?: true;
}

/** Who is told what is seen on the way; both are told of in the first of several passes. */
export interface Listener {
  problem: (problem: ImportProblem) => void;
  /** The file's text, in pieces. */
  text: (piece: string) => void;
}

/** A foreign file whose rows can be gone through more than once. */
export interface SheetSource {
  /** What the file says of itself. */
  about: Record<string, string>;
  /** Where a row stands, where the file has no line for each. */
  spotOf?: Sheet["spotOf"];
  pass: (listener?: Listener) => AsyncIterable<Batch>;
}

export const DEAF: Listener = { problem: () => undefined, text: () => undefined };

/** A table whose bytes can be had piece by piece, as often as they are asked for. */
export interface TableFile {
  path: string;
  /** Bytes. */
  size: number;
  pieces: () => AsyncIterable<Uint8Array>;
  decoderOf: DecoderOf;
}

/** Codes of what keeps all of a file from being read. */
const UNREAD: ReadonlySet<ImportProblem["code"]> = new Set([
  "not-text",
  "content-other",
  "encoding",
] as const);

export const tableSource = (
  { path, size, pieces, decoderOf }: TableFile,
  { delimiter, encoding, headings: names }: Recipe,
): SheetSource => ({
  about: {},
  pass: async function* (listener = DEAF) {
    const seen: { unread?: true } = {};
    const problem = (one: ImportProblem): void => {
      if (!seen.unread) listener.problem(one);
      if (UNREAD.has(one.code)) seen.unread = true;
    };
    const separator = delimiter ?? separatorOf(path);
    const stream = new TableStream({
      ...{ delimiter: separator, names, ...LATER },
      tell: problem,
    });
    let row = 0;
    let named: string[] | undefined;
    let index: ReturnType<typeof columnIndex> | undefined;
    const batch = (found: readonly TableRow[], done: number): Batch => {
      const columns = stream.headings ?? [];
      // The names may stand in a later line than the first.
      if (stream.headings !== named) [named, index] = [stream.headings, columnIndex(columns)];
      const names = index;
      const rows = found.map((one) => tableRow(one, ++row, names ?? new Map<string, number>()));
      return { columns, rows, done: size > 0 ? done / size : 1 };
    };
    for await (const { text, done } of textPieces(pieces(), encoding, decoderOf, problem)) {
      listener.text(text);
      const rows = stream.push(text);
      if (!seen.unread) yield batch(rows, done);
    }
    const rest = stream.end();
    // Its columns are shown, so that somebody sees what to do about it.
    yield seen.unread ? { ...batch([], size), isUnread: true } : batch(rest, size);
  },
});

/** The first rows of a long table. */
export const beginningOf = async (
  source: SheetSource,
): Promise<Pick<Sheet, "columns" | "rows">> => {
  for await (const batch of source.pass()) if (batch.rows.length > 0) return batch;
  return { columns: [], rows: [] };
};
