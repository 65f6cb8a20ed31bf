import type { ArchiveFile } from "../head.ts";
import type { Inflate } from "../inflate.ts";
import { textReader, type FetchRange } from "../texts.ts";
import { exchangeColumns, MOST_OTHERS } from "./columns.ts";
import type { ArchiveExport } from "./exports.ts";
import { rowMaker } from "./rows.ts";
import type { StoredRows } from "./stored-rows.ts";
import type { RowText } from "../archive.ts";

interface Task {
  head: ArchiveFile;
  rows: StoredRows;
  fetchRange: FetchRange;
  inflate: Inflate;
  /** BCP 47 tags of the languages of names, the best first. */
  langs: readonly string[];
  format: ArchiveExport;
  append: (bytes: Uint8Array) => void;
  /** Told how far it is, from 0 to 1; throws where it shall end. */
  step: (done: number) => void;
}

/** The texts of all rows, chunk by chunk, with the first row of each. */
async function* chunksOf({
  head,
  fetchRange,
  inflate,
}: Task): AsyncGenerator<[from: number, RowText[]]> {
  const read = textReader(head, fetchRange, inflate);
  const per = head.layout.texts.rowsPerChunk;
  for (let from = 0; from < head.rows; from += per) {
    const length = Math.min(per, head.rows - from);
    yield [from, await read(Array.from({ length }, (_, n) => from + n))];
  }
}

/** What was written, and how many columns were too many for it. */
interface Written {
  rows: number;
  columnsLeftOut: number;
}

/**
 * Writes every row of an archive as one file; its texts are gone through twice, first for the names of
 * what they say beside the usual. Rejects with `ArchiveError` where a text cannot be read.
 */
export const writeExchange = async (task: Task): Promise<Written> => {
  const { head, rows, langs, format, append, step } = task;
  const names = new Set<string>();
  let hasRadius = false;
  for await (const [from, texts] of chunksOf(task)) {
    step(from / head.rows / 2);
    for (const { more = [], radiusM } of texts) {
      for (const [name] of more) names.add(name);
      hasRadius ||= radiusM !== undefined;
    }
  }
  const make = rowMaker(head, rows, langs);
  const hasClaims = rows.codes.claims.some((states) => states > 0);
  const columns = exchangeColumns({ names, hasRadius, hasClaims }, head);
  const writer = format.make(columns, head, append);
  for await (const [from, texts] of chunksOf(task)) {
    step(0.5 + from / head.rows / 2);
    texts.forEach((text, n) => writer.add(make(from + n, text)));
  }
  writer.end();
  return { rows: head.rows, columnsLeftOut: Math.max(0, names.size - MOST_OTHERS) };
};
