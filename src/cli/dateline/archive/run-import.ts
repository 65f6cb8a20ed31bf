import { basename, join } from "node:path";
import { ARCHIVE_FILES } from "../../../archive/head.ts";
import { isStreamed } from "../../../import/archive/streamed.ts";
import type { Recipe } from "../../../import/options.ts";
import { EXIT, type Exit } from "../exit-codes.ts";
import { problemForPrograms, summary, tellColumns, tellProblems } from "../import/tell-import.ts";
import { say, type Io } from "../io.ts";
import { progress } from "../progress.ts";
import { printJson } from "../say.ts";
import { today } from "../today.ts";
import { WrongUse } from "../wrong-use.ts";
import { importArchive, partFolder, REJECTS, type ArchiveImport } from "./import-archive.ts";
import { sheetSource } from "./sheet-source.ts";

/** Longest file, in bytes, of a kind that cannot be read piece by piece. */
const MAX_WHOLE = 80_000_000;

export interface ArchiveWish {
  path: string;
  /** The archive's folder. */
  folder: string;
  /** Where the table of rejects goes. */
  rejects: string;
  force: boolean;
  /** Only tell, write nothing. */
  dry: boolean;
  json: boolean;
}

class Interrupted extends Error {}

const sizeOf = (path: string, { files }: Io): number => {
  const entry = files.entry(path);
  if (entry?.kind !== "file")
    throw new WrongUse(`Expected a file at ${path}, found ${entry ? "a folder" : "none"}.`);
  if (entry.size > MAX_WHOLE && !isStreamed(path))
    throw new WrongUse(
      `Expected at most ${MAX_WHOLE} bytes in ${path}, found ${entry.size}. A table (csv, tsv) may be of any length.`,
    );
  return entry.size;
};

const checkFree = ({ folder, rejects, force, dry }: ArchiveWish, { files }: Io): void => {
  const wanted = [...Object.values(ARCHIVE_FILES).map((name) => join(folder, name)), rejects];
  const taken = wanted.find((path) => files.entry(path));
  if (taken !== undefined && !force && !dry)
    throw new WrongUse(`${taken} exists; nothing was written. With --force it is replaced.`);
};

/** The head goes first and comes last: without it, nobody takes the other files for an archive. */
const putInPlace = (
  { folder, rejects }: ArchiveWish,
  from: string,
  made: ArchiveImport,
  { files }: Io,
): string[] => {
  if (made.files.includes(ARCHIVE_FILES.head)) files.remove(join(folder, ARCHIVE_FILES.head));
  return made.files.map((name) => {
    const to = name === REJECTS ? rejects : join(folder, name);
    files.move(join(from, name), to);
    return to;
  });
};

const tell = (wish: ArchiveWish, made: ArchiveImport, written: string[], io: Io): Exit => {
  const { problems, counts, columns, shape } = made;
  tellColumns(wish.path, made, io);
  tellProblems(problems, wish.path, io);
  say(io.err, `${wish.path}: ${summary(made)}`);
  if (wish.json)
    printJson(io, {
      shape,
      columns,
      counts,
      problems: problems.told.map(problemForPrograms),
      numbers: problems.numbers,
      written,
    });
  else for (const name of written) say(io.out, name);
  if (counts.placed + counts.unplaced === 0)
    say(io.err, "No row could be used, so no archive was written.");
  const wrong = Object.keys(problems.numbers).filter((code) => code !== "height-dropped");
  return wrong.length > 0 ? EXIT.issues : EXIT.clean;
};

/** `dateline import --archive`: all files are made beside their place and put there at the end, or none. */
export const runArchiveImport = async (
  wish: ArchiveWish,
  { id, recipe }: { id: string; recipe: Recipe },
  io: Io,
): Promise<Exit> => {
  const source = sheetSource(wish.path, sizeOf(wish.path, io), recipe, io);
  checkFree(wish, io);
  const folder = partFolder(wish.folder);
  const bar = progress(io.err, wish.path);
  let isInterrupted = false;
  const listen = io.onInterrupt(() => (isInterrupted = true));
  const step = (done: number): void => {
    if (isInterrupted) throw new Interrupted();
    bar.at(done, 1);
  };
  try {
    const imported = { id, today: today(), recipe, fileName: basename(wish.path) };
    const made = await importArchive({ source, wish: imported, folder, step }, io);
    bar.end();
    return tell(wish, made, wish.dry ? [] : putInPlace(wish, folder, made, io), io);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    bar.end();
    say(io.err, "Interrupted; nothing was written.");
    return EXIT.interrupted;
  } finally {
    listen();
    io.files.remove(folder);
  }
};
