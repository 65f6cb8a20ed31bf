import { basename, join } from "node:path";
import { ARCHIVE_FILES } from "../../../archive/head.ts";
import { isOfAnySize, isStreamed } from "../../../import/archive/streamed.ts";
import { STORY_FILES } from "../../../story/file-names.ts";
import { isIssue } from "../../../import/problems.ts";
import type { Recipe } from "../../../import/options.ts";
import { beginningOf } from "../../../import/archive/sheet-source.ts";
import { worded } from "../../../import/opening/text-language.ts";
import { EXIT, type Exit } from "../exit-codes.ts";
import { problemForPrograms, zipForPrograms } from "../import/for-programs.ts";
import { separatorIn, type CellTexts } from "../import/problem-excerpt.ts";
import type { ImportPlaces } from "../import/import-places.ts";
import { earlierFiles, REJECTS, removeStale } from "../import/remove-stale.ts";
import { summary, tellColumns, tellPlaceless, tellProblems } from "../import/tell-import.ts";
import { DEFAULT_LANG, tellLanguage } from "../import/tell-language.ts";
import { interruptible } from "../interruptible.ts";
import { say, type Io } from "../io.ts";
import { partPath } from "../part-path.ts";
import { progress } from "../progress.ts";
import { printJson } from "../say.ts";
import { noFile } from "../import/bytes-of.ts";
import { today } from "../today.ts";
import { WrongUse } from "../wrong-use.ts";
import { importArchive, type ArchiveImport } from "./import-archive.ts";
import { textFrom } from "./rows-in-text.ts";
import { sheetSource } from "./sheet-source.ts";

/** Longest file, in bytes, of a kind that cannot be read piece by piece. */
const MAX_WHOLE = 80_000_000;

const sizeOf = (path: string, io: Io): number => {
  const entry = io.files.entry(path);
  if (entry?.kind !== "file") throw noFile(path, io);
  if (entry.size > MAX_WHOLE && !isOfAnySize(path))
    throw new WrongUse(
      `Expected at most ${MAX_WHOLE} bytes in ${path}, found ${entry.size}. A table (csv, tsv), Parquet or FlatGeobuf may be of any length.`,
    );
  return entry.size;
};

const checkFree = ({ folder, rejects, force, dry }: ImportPlaces, { files }: Io): void => {
  const names = [...Object.values(ARCHIVE_FILES), STORY_FILES.story];
  const wanted = [...names.map((name) => join(folder, name)), rejects];
  const taken = wanted.find((path) => files.entry(path));
  if (taken !== undefined && !force && !dry)
    throw new WrongUse(`${taken} exists; nothing was written. With --force it is replaced.`);
};

/** The head goes first and comes last: without it, nobody takes the other files for an archive. */
const putInPlace = (
  { folder, rejects, force }: ImportPlaces,
  from: string,
  made: ArchiveImport,
  io: Io,
): string[] => {
  const { files } = io;
  const isUsed = made.files.includes(ARCHIVE_FILES.head);
  const earlier = earlierFiles(folder, io);
  if (isUsed) files.remove(join(folder, ARCHIVE_FILES.head));
  const written = made.files.map((name) => {
    const to = name === REJECTS ? rejects : join(folder, name);
    files.move(join(from, name), to);
    return to;
  });
  if (isUsed && force) removeStale(earlier, written, io);
  return written;
};

/** Where the cells stand of which something is told; of files without lines it is known already. */
const cellTexts = async (
  { path, json }: ImportPlaces,
  { problems, columns }: ArchiveImport,
  recipe: Recipe,
  io: Io,
): Promise<CellTexts | null> => {
  // Only programs are told the place in a line.
  if (!json || !isStreamed(path) || problems.told.length === 0) return null;
  const lines = problems.told.flatMap(({ line, character }) =>
    line === undefined || character !== undefined ? [] : [line],
  );
  const texts = await textFrom(path, new Set([1, ...lines]), recipe, io);
  const delimiter = recipe.delimiter ?? separatorIn(path, texts.get(1) ?? "");
  return {
    from: (line) => texts.get(line) ?? null,
    table: { columns: columns.map(({ column }) => column), delimiter },
  };
};

const tell = async (
  wish: ImportPlaces,
  made: ArchiveImport,
  { recipe, written }: { recipe: Recipe; written: string[] },
  io: Io,
): Promise<Exit> => {
  const { problems, counts, columns, shape } = made;
  tellColumns(wish.path, made, io);
  tellProblems(problems, wish.path, io);
  say(io.err, `${wish.path}: ${summary(made)}`);
  tellPlaceless(wish.path, made, Object.hasOwn(problems.numbers, "crs-unsupported"), io);
  const shown = await cellTexts(wish, made, recipe, io);
  if (wish.json)
    printJson(io, {
      shape,
      columns,
      counts,
      problems: [
        ...zipForPrograms(wish.zip),
        ...problems.told.map((problem) => problemForPrograms(problem, wish.path, shown)),
      ],
      numbers: problems.numbers,
      written,
    });
  else for (const name of written) say(io.out, name);
  const isNone = counts.placed + counts.unplaced === 0;
  if (isNone) say(io.err, "No row could be used, so no archive was written.");
  const ofZip = wish.zip?.problems.map(({ code }) => code) ?? [];
  const wrong = [...ofZip, ...Object.keys(problems.numbers)].filter(isIssue);
  return isNone || wrong.length > 0 ? EXIT.issues : EXIT.clean;
};

/** `dateline import --archive`: all files are made beside their place and put there at the end, or none. */
export const runArchiveImport = async (
  wish: ImportPlaces,
  { id, recipe }: { id: string; recipe: Recipe },
  io: Io,
): Promise<Exit> => {
  const source = await sheetSource(wish.path, sizeOf(wish.path, io), recipe, io);
  checkFree(wish, io);
  const folder = partPath(wish.folder);
  const bar = progress(io.err, wish.path);
  return interruptible(io, async (signal) => {
    const step = (done: number): void => {
      signal.throwIfAborted();
      bar.at(done, 1);
    };
    try {
      const asked = { id, today: today(), recipe, fileName: basename(wish.path) };
      const imported = worded(asked, await beginningOf(source), DEFAULT_LANG);
      tellLanguage(recipe, imported.recipe, io);
      const task = { source, wish: imported, folder, step };
      const made = await importArchive(task, io).finally(bar.end);
      const written = wish.dry ? [] : putInPlace(wish, folder, made, io);
      return await tell(wish, made, { recipe, written }, io);
    } finally {
      io.files.remove(folder);
    }
  });
};
