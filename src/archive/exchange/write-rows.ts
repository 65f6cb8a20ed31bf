import type { RowText } from "../archive.ts";
import type { ArchiveFile } from "../head.ts";
import type { Inflate } from "../inflate.ts";
import { textReader, type FetchRange } from "../texts.ts";
import type { RowsView } from "./about.ts";
import { Bounds } from "../bounds.ts";
import { exchangeColumns, MOST_OTHERS } from "./columns.ts";
import type { ArchiveExport } from "./exports.ts";
import { rowMaker } from "./rows.ts";
import type { StoredRows } from "./stored-rows.ts";

interface Task {
  head: ArchiveFile;
  rows: StoredRows;
  /** What of the archive is written; all of it by default. */
  view?: RowsView;
  fetchRange: FetchRange;
  inflate: Inflate;
  /** BCP 47 tags of the languages of names, the best first. */
  langs: readonly string[];
  format: Pick<ArchiveExport, "make">;
  append: (bytes: Uint8Array) => void;
  /** Told how far it is, from 0 to 1; throws where it shall end. */
  step: (done: number) => void;
}

/** The rows that are written, those of one chunk of texts at a time. */
function* wantedOf({ head, view }: Task): Generator<number[]> {
  const per = head.layout.texts.rowsPerChunk;
  const count = view ? view.rows.length : head.rows;
  const rowAt = (n: number): number => (view ? (view.rows[n] as number) : n);
  for (let n = 0; n < count;) {
    const chunk = Math.floor(rowAt(n) / per);
    const wanted: number[] = [];
    while (n < count && Math.floor(rowAt(n) / per) === chunk) wanted.push(rowAt(n++));
    yield wanted;
  }
}

/** The texts of the rows that are written, chunk by chunk; says how far it is. */
async function* textsOf(
  task: Task,
  from: number,
): AsyncGenerator<[rows: readonly number[], texts: RowText[]]> {
  const { head, view, fetchRange, inflate, step } = task;
  const read = textReader(head, fetchRange, inflate);
  const count = view ? view.rows.length : head.rows;
  let done = 0;
  for (const wanted of wantedOf(task)) {
    step(from + done / count / 2);
    yield [wanted, await read(wanted)];
    done += wanted.length;
  }
}

/** What was written, and how many columns were too many for it. */
interface Written {
  rows: number;
  columnsLeftOut: number;
}

/**
 * Writes rows of an archive as one file; their texts are gone through twice, first for the names of
 * what they say beside the usual. Rejects with `ArchiveError` where a text cannot be read.
 */
export const writeExchange = async (task: Task): Promise<Written> => {
  const { head, rows, view, langs, format, append } = task;
  const names = new Set<string>();
  const bounds = new Bounds();
  let hasRadius = false;
  let hasAreas = false;
  let events = 0;
  const make = rowMaker(head, rows, langs);
  for await (const [wanted, texts] of textsOf(task, 0))
    texts.forEach((text, n) => {
      for (const [name] of text.more ?? []) names.add(name);
      hasRadius ||= text.radiusM !== undefined;
      const row = wanted[n] as number;
      hasAreas ||= text.coordinates !== undefined && Number.isNaN(rows.z[row]);
      if (!view) return;
      const { position } = make(row, text);
      if (position) bounds.add(position);
      events += rows.events?.[row] ?? 1;
    });
  const hasClaims = rows.codes.claims.some((states) => states > 0);
  const ofAll = head.layout.placed > 0 ? head.bounds : null;
  const file = {
    head,
    langs,
    rows: view ? view.rows.length : head.rows,
    bounds: view ? bounds.found : ofAll,
    ...(view && { view: { ...view, events } }),
  };
  const columns = exchangeColumns({ names, hasRadius, hasAreas, hasClaims }, head);
  const writer = format.make(columns, file, append);
  for await (const [wanted, texts] of textsOf(task, 0.5))
    texts.forEach((text, n) => writer.add(make(wanted[n] as number, text)));
  writer.end();
  return { rows: file.rows, columnsLeftOut: Math.max(0, names.size - MOST_OTHERS) };
};
