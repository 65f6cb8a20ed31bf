import type { TableRow } from "../../formats/csv/table-rows.ts";
import { TableStream } from "../../formats/csv/table-stream.ts";
import { columnIndex } from "../open/table-cells.ts";
import { tableRow } from "../open/table-row.ts";
import type { Recipe } from "../options.ts";
import type { ImportProblem, SheetRow } from "../sheet.ts";
import { separatorOf } from "./streamed.ts";
import { textPieces, type DecoderOf } from "./text-pieces.ts";

/** Some rows of a file, and how far that is, from 0 to 1. */
export interface Batch {
  columns: string[];
  rows: SheetRow[];
  done: number;
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

export const tableSource = (
  { path, size, pieces, decoderOf }: TableFile,
  { delimiter, encoding }: Recipe,
): SheetSource => ({
  about: {},
  pass: async function* (listener = DEAF) {
    const tell = listener.problem;
    const separator = delimiter ?? separatorOf(path);
    const stream = new TableStream({ delimiter: separator, tell });
    let row = 0;
    let index: ReturnType<typeof columnIndex> | undefined;
    const batch = (found: readonly TableRow[], done: number): Batch => {
      const columns = stream.headings ?? [];
      const names = (index ??= stream.headings && columnIndex(columns));
      const rows = found.map((one) => tableRow(one, ++row, names ?? new Map<string, number>()));
      return { columns, rows, done: size > 0 ? done / size : 1 };
    };
    const found = { text: true };
    const problem = (one: ImportProblem): void => {
      if (one.code === "not-text") found.text = false;
      listener.problem(one);
    };
    for await (const { text, done } of textPieces(pieces(), encoding, decoderOf, problem)) {
      listener.text(text);
      yield batch(stream.push(text), done);
    }
    if (found.text) yield batch(stream.end(), size);
  },
});
