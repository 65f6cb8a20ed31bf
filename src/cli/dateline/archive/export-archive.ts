import { join } from "node:path";
import { ARCHIVE_EXPORTS, type ArchiveExport } from "../../../archive/exchange/exports.ts";
import { storedRows } from "../../../archive/exchange/stored-rows.ts";
import { writeExchange } from "../../../archive/exchange/write-rows.ts";
import type { ArchiveFault } from "../../../archive/faults.ts";
import { ARCHIVE_FILES, type ArchiveFile } from "../../../archive/head.ts";
import { readHead } from "../../../archive/read-head.ts";
import { ArchiveError, type FetchRange } from "../../../archive/texts.ts";
import { LOSSES } from "../../../formats/losses.ts";
import { lostOf } from "../../../formats/lost-of.ts";
import { languagesOf } from "../../../story/languages.ts";
import { EXIT, type Exit } from "../exit-codes.ts";
import { checkFree } from "../export/check-free.ts";
import { formatOf } from "../export/format-of.ts";
import { wantedLanguages } from "../export/wanted-languages.ts";
import { interruptible } from "../interruptible.ts";
import { say, type Io } from "../io.ts";
import { partPath } from "../part-path.ts";
import { progress } from "../progress.ts";
import { count, printJson } from "../say.ts";
import { visible } from "../visible.ts";
import { inflate } from "./inflate.ts";

export interface ArchiveExportWish {
  folder: string;
  format: string | undefined;
  /** Where it is written; standard output by default. */
  out: string | undefined;
  langs: readonly string[];
  force: boolean;
  json: boolean;
}

const FORMATS: Readonly<Record<string, ArchiveExport>> = ARCHIVE_EXPORTS;

/** A file missing rows would pass for the whole: what is damaged is told, and nothing written. */
const refuse = (folder: string, faults: readonly ArchiveFault[], io: Io): Exit => {
  for (const { code, file, message } of faults)
    say(io.err, visible(`${join(folder, file)}: error: ${message} [${code}]`));
  say(io.err, "Not all of the archive can be read, so nothing was written.");
  return EXIT.issues;
};

const rangesIn =
  (folder: string, { files }: Io): FetchRange =>
  (name, { start, end }) => {
    const path = join(folder, name);
    if (files.entry(path)?.kind !== "file") return Promise.resolve(new Uint8Array());
    const file = files.reader(path);
    try {
      return Promise.resolve(file.read(start, end - start));
    } finally {
      file.close();
    }
  };

/** Where the file is made; beside its place, so that nobody sees half of it. */
const outputOf = ({ out, force }: ArchiveExportWish, io: Io) => {
  if (out === undefined)
    return {
      append: (bytes: Uint8Array) => io.out.write(Uint8Array.from(bytes)),
      done: () => undefined,
      undo: () => undefined,
    };
  checkFree(out, force, io);
  const part = partPath(out);
  const file = io.files.writer(part);
  return {
    append: (bytes: Uint8Array) => file.append(bytes),
    done: () => {
      file.close();
      io.files.move(part, out);
    },
    undo: () => {
      file.close();
      io.files.remove(part);
    },
  };
};

const tellLosses = (
  { story }: ArchiveFile,
  { loses }: ArchiveExport,
  columnsLeftOut: number,
  { err }: Io,
): void => {
  for (const loss of lostOf(story, loses)) say(err, `Not in the file: ${LOSSES[loss].en}`);
  if (columnsLeftOut > 0)
    say(err, `Not in the file: ${columnsLeftOut} columns beyond the first 500.`);
};

const write = async (
  wish: ArchiveExportWish,
  head: ArchiveFile,
  columns: Uint8Array,
  format: ArchiveExport,
  io: Io,
): Promise<Exit> => {
  const { folder, out } = wish;
  const langs = wantedLanguages(wish.langs, languagesOf(head.story), io);
  const rows = await storedRows(head, columns, inflate);
  if (Array.isArray(rows)) return refuse(folder, rows, io);
  const bar = progress(io.err, folder);
  const output = outputOf(wish, io);
  return interruptible(io, async (signal) => {
    const step = (done: number): void => {
      signal.throwIfAborted();
      bar.at(done, 1);
    };
    try {
      const fetchRange = rangesIn(folder, io);
      const { append } = output;
      const task = { head, rows, fetchRange, inflate, langs, format, append, step };
      const written = await writeExchange(task).finally(bar.end);
      output.done();
      tellLosses(head, format, written.columnsLeftOut, io);
      if (out !== undefined && wish.json)
        printJson(io, { archive: folder, out, rows: written.rows });
      else if (out !== undefined) say(io.out, `${out}: ${count(written.rows, "row")}`);
      return EXIT.clean;
    } catch (error) {
      output.undo();
      if (error instanceof ArchiveError) return refuse(folder, [error.fault], io);
      throw error;
    }
  });
};

/** `dateline export` of an archive: every row as one file, in memory that does not grow with their texts. */
export const exportArchive = async (wish: ArchiveExportWish, io: Io): Promise<Exit> => {
  const format = formatOf(FORMATS, wish.format, wish.out, io);
  const bytes = (name: string): Uint8Array => {
    const path = join(wish.folder, name);
    return io.files.entry(path)?.kind === "file" ? io.files.read(path) : new Uint8Array();
  };
  const { head, fault } = readHead(new TextDecoder().decode(bytes(ARCHIVE_FILES.head)));
  if (!head) return refuse(wish.folder, [fault], io);
  return write(wish, head, bytes(ARCHIVE_FILES.columns), format, io);
};
