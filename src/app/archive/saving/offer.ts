import { readTable, tableRange } from "../../../archive/chunks.ts";
import { ROWS_KINDS, type RowsKind, type RowsKindId } from "../../../archive/exchange/kinds.ts";
import { textsNeeded } from "../../../archive/exchange/texts-needed.ts";
import { figure } from "../../../archive/faults.ts";
import { ARCHIVE_FILES } from "../../../archive/head.ts";
import { engineOf } from "../../../explore/filtering.ts";
import type { LoadRowsOffer, RowsOffer, Saving, SavingEnd } from "../../../ui/share/row-files.ts";
import type { SaveFile } from "../../sharing/save-file.ts";
import type { ArchiveFiles } from "../archive-files.ts";
import type { ShownArchive } from "../archive-parts.ts";
import type { FromRowsWriter, RowsOrder } from "./order.ts";
import type { StartRowsWriter } from "./rows-writer.ts";

/** An archive as a view shows it, to be saved. */
export interface RowsRequest {
  archive: Pick<ShownArchive, "index" | "columns"> & { files: ArchiveFiles };
  /** What narrows the view, each in words. */
  filters: readonly string[];
  /** The address that brings it back; empty where it has none that others can open. */
  link: string;
  /** BCP 47 tags of the languages of names, the best first. */
  langs: readonly string[];
  /** ISO 8601, for the files' names. */
  day: string;
}

/** What has an effect outside of the page. */
export interface RowsEffects {
  save: SaveFile;
  start: StartRowsWriter;
}

/** The rows that the filters show, in the order of the archive. */
const shownRows = ({ index, columns }: RowsRequest["archive"]): Uint32Array => {
  const engine = engineOf(index);
  const rows = new Uint32Array(columns.rows);
  let count = 0;
  for (let row = 0; row < columns.rows; row++) if (engine.passes(row)) rows[count++] = row;
  return rows.slice(0, count);
};

/** `floods-300-of-99709-2026-11-24.csv`; of all rows without how many. */
const nameOf = ({ archive, day }: RowsRequest, rows: number, { extension }: RowsKind): string => {
  const { head } = archive.files;
  const part = rows < head.rows ? `-${rows}-of-${head.rows}` : "";
  return `${head.story.id}${part}-${day}.${extension}`;
};

const saving = (
  order: RowsOrder,
  { name, mediaType }: { name: string; mediaType: string },
  at: Parameters<RowsOffer["save"]>[1],
  { save, start }: RowsEffects,
): Saving => {
  let cancel = (): void => undefined;
  const end = new Promise<SavingEnd>((resolve) => {
    cancel = start(order, (message: FromRowsWriter): void => {
      if (message.is === "at") return at(message);
      cancel();
      if (message.is === "refused")
        return resolve({ is: "refused", fault: `${message.fault.file}: ${message.fault.message}` });
      if (message.is !== "made") return resolve({ is: message.is });
      save({ name, mediaType, content: message.file });
      resolve({ is: "saved", name, columnsLeftOut: message.columnsLeftOut });
    });
  });
  return { end, cancel };
};

/**
 * The files that the rows of a view can be saved as; what has to be fetched for them stands in the table
 * of texts. Rejects where that cannot be had.
 */
export const rowsOffer =
  (request: RowsRequest, effects: RowsEffects): LoadRowsOffer =>
  async () => {
    const { archive, filters, link, langs } = request;
    const { head, fetchRange, source } = archive.files;
    const { texts } = head.layout;
    const missing = head.rows - archive.columns.rows;
    if (missing > 0)
      return { refused: `${ARCHIVE_FILES.columns}: ${figure(missing)} rows are missing.` };
    const inTable = tableRange(texts);
    const table = readTable(
      ARCHIVE_FILES.texts,
      texts,
      await fetchRange(ARCHIVE_FILES.texts, inTable),
    );
    if ("code" in table) return { refused: `${table.file}: ${table.message}` };
    const rows = shownRows(archive);
    const { events } = archive.columns;
    const needed = textsNeeded(table, texts.rowsPerChunk, rows);
    const isHere = source().files[ARCHIVE_FILES.texts] !== undefined;
    return {
      rows: rows.length,
      ...(events && { events: rows.reduce((sum, row) => sum + (events[row] as number), 0) }),
      bytes: isHere ? 0 : needed.bytes,
      kinds: Object.entries<RowsKind>(ROWS_KINDS).map(([id, kind]) => ({ id, ...kind })),
      save: (id, at) => {
        const kind = id as RowsKindId;
        const order = {
          ...{ head, kind, langs, source: source() },
          ranges: [...needed.ranges, inTable],
          view: { rows, filters, link },
        };
        const { mediaType } = ROWS_KINDS[kind];
        const name = nameOf(request, rows.length, ROWS_KINDS[kind]);
        return saving(order, { name, mediaType }, at, effects);
      },
    };
  };
