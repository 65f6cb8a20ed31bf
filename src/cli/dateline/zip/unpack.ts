import { basename, join } from "node:path";
import { join as within } from "node:path/posix";
import { ARCHIVE_FILES } from "../../../archive/head.ts";
import { STORY_FILES } from "../../../story/file-names.ts";
import {
  allForPrograms,
  checkedAll,
  issueCount,
  tellAll,
  type CheckedAll,
} from "../check/check-all.ts";
import { EXIT, type Exit } from "../exit-codes.ts";
import { zipForPrograms } from "../import/for-programs.ts";
import type { FromZip, ImportPlaces } from "../import/import-places.ts";
import { earlierFiles, removeStale } from "../import/remove-stale.ts";
import { interruptible, pause } from "../interruptible.ts";
import { say, type FileToWrite, type Io } from "../io.ts";
import { count, printJson } from "../say.ts";
import { checkInZip } from "./check-zip.ts";
import { NoneInZip, openZip, theOne, type InZip, type OpenedZip } from "./open-zip.ts";

type ZipWish = Omit<ImportPlaces, "rejects">;

/** The head is what makes an archive of the other files: it comes last. */
const NAMES: Readonly<Record<InZip["kind"], readonly string[]>> = {
  story: Object.values(STORY_FILES),
  archive: [
    ...Object.values(ARCHIVE_FILES).filter((name) => name !== ARCHIVE_FILES.head),
    ARCHIVE_FILES.head,
  ],
};

const filesOf = (zip: OpenedZip, { kind, path }: InZip, folder: string): FileToWrite[] =>
  NAMES[kind].flatMap((name) => {
    const file = zip.files.get(within(path, name));
    return file ? [{ path: join(folder, name), content: file.bytes }] : [];
  });

/** Puts the files in place; their paths. */
const write = (files: readonly FileToWrite[], { folder, force }: ZipWish, io: Io): string[] => {
  const earlier = earlierFiles(folder, io);
  io.files.write(files, { force });
  const written = files.map((file) => file.path);
  if (force && written.length > 0) removeStale(earlier, written, io);
  return written;
};

const isDamaged = ({ damaged }: OpenedZip, { archives }: CheckedAll): boolean =>
  damaged.size > 0 || archives.some(({ faults }) => faults.length > 0);

/** What a zip may hold to be imported; a table or a map file by itself is read elsewhere. */
const IMPORTABLE = "a table, a map file, story.json or archive.json";

/** A zip without any of it is told of as a file of another kind is, which ends with 1, too. */
const openedToImport = (path: string, io: Io): OpenedZip | FromZip => {
  try {
    return openZip(path, io, IMPORTABLE);
  } catch (error) {
    if (!(error instanceof NoneInZip)) throw error;
    say(io.err, error.message);
    return { path, problems: error.advice };
  }
};

/** Of a zip with nothing to import what is wrong was told; programs are told it, too. */
const refused = ({ path, json }: ZipWish, zip: FromZip, io: Io): Exit => {
  say(io.err, `${path}: nothing was written.`);
  if (json) printJson(io, { problems: zipForPrograms(zip), written: [] });
  return EXIT.issues;
};

const unpackUntil = async (signal: AbortSignal, wish: ZipWish, io: Io): Promise<Exit> => {
  const { path, folder, dry, json } = wish;
  const zip = openedToImport(path, io);
  if (!("found" in zip) || zip.found.length === 0) return refused(wish, zip, io);
  const found = theOne(zip);
  const name = basename(io.files.resolve(folder));
  const checked = checkedAll([await checkInZip(zip, found, io, name)]);
  await pause(signal);
  tellAll(checked, (line) => say(io.err, line), io);
  const isBroken = isDamaged(zip, checked);
  const written = isBroken || dry ? [] : write(filesOf(zip, found, folder), wish, io);
  const problems = zipForPrograms(zip);
  if (json)
    printJson(io, {
      ...allForPrograms(checked, { problems }),
      written,
    });
  else if (written.length > 0)
    say(io.out, `${folder}: ${count(written.length, "file")}, as they stand in ${path}`);
  if (isBroken)
    say(io.err, `${path} is damaged; nothing was written. Get it again from where it came from.`);
  return issueCount(checked) + problems.length > 0 ? EXIT.issues : EXIT.clean;
};

/**
 * A zip of a story or an archive holds its files as they are; nothing is made anew. They are checked
 * first: what came damaged is not written, since in a folder nothing would tell that any more.
 */
export const unpack = (wish: ZipWish, io: Io): Promise<Exit> =>
  interruptible(io, (signal) => unpackUntil(signal, wish, io));
