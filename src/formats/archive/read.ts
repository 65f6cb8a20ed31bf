import type { Problem } from "../problems.ts";
import { reading, type ArchivedFile, type DamagedFile, type Reading } from "../reading.ts";
import { zipDirectory, type ZipEntry } from "../zip/directory.ts";
import { isSystemFile } from "../zip/system-files.ts";
import { STORED, unpackEntry } from "../zip/unpack.ts";

const MAX_FILES = 64;
/** Entries that are listed: a Mac puts two beside every file, and folders are entries, too. */
const MAX_LISTED = 1000;
/** Bytes of all files that were packed smaller than they are; the others take no more than the zip does. */
const MAX_UNPACKED = 64_000_000;

/** Segments begin with a letter or digit: no `..`, no root, no drive, no `__proto__`. */
const SAFE_NAME = /^(?:[\p{L}\p{N}][\p{L}\p{N}._ -]*\/)*[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u;

/** In millions of bytes, as programs show it; more than it is rather than less. */
export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;

const sizeOf = (entries: readonly ZipEntry[]): number =>
  entries.reduce((sum, { size }) => sum + size, 0);

/** What of a zip is more than may be, as a problem; `null` where nothing is. */
const tooMuch = (entries: readonly ZipEntry[], zip: Uint8Array, most: number): Problem | null => {
  const tooLarge = (found: number, limit: number): Problem => ({
    code: "zip-too-large",
    detail: megabytes(found),
    expected: `≤ ${megabytes(limit)}`,
  });
  const stored = entries.filter(({ method }) => method === STORED);
  const packed = entries.filter(({ method }) => method !== STORED);
  if (sizeOf(packed) > most) return tooLarge(sizeOf(packed), most);
  return sizeOf(stored) > zip.length ? tooLarge(sizeOf(stored), zip.length) : null;
};

/** What a zip holds for somebody to read, without folders. */
const listed = (zip: Uint8Array): ZipEntry[] | null =>
  zipDirectory(zip, MAX_LISTED)?.filter(({ name }) => !name.endsWith("/") && !isSystemFile(name)) ??
  null;

/** A zip as it was read. */
interface ReadZip extends Reading {
  /** What was left packed. */
  later: ZipEntry[];
}

interface ZipOptions {
  /** Bytes. */
  mostUnpacked?: number;
  /** Whether a file is not unpacked here: it is too long to be in memory as a whole. */
  isLater?: (entry: ZipEntry) => boolean;
}

const notRead = (problem: Problem): ReadZip => ({ ...reading({ problems: [problem] }), later: [] });

/**
 * Reads a zip. Never throws; sizes are those of the archive's directory, which no file can outgrow:
 * the room for it is made before it is unpacked. A file that does not fit its check sum is kept apart,
 * and all others are read.
 */
export const readArchive = (
  zip: Uint8Array,
  { mostUnpacked = MAX_UNPACKED, isLater = () => false }: ZipOptions = {},
): ReadZip => {
  const entries = listed(zip);
  if (!entries) return notRead({ code: "zip-invalid", detail: `${zip.length}` });
  if (entries.length > MAX_FILES)
    return notRead({ code: "zip-too-many", detail: `> ${MAX_FILES}`, expected: `≤ ${MAX_FILES}` });
  const later = entries.filter((entry) => SAFE_NAME.test(entry.name) && isLater(entry));
  const now = entries.filter((entry) => !later.includes(entry));
  const excess = tooMuch(now, zip, mostUnpacked);
  if (excess) return notRead(excess);
  const files: ArchivedFile[] = [];
  const damaged: DamagedFile[] = [];
  const problems: Problem[] = [];
  for (const entry of now) {
    const path = entry.name;
    if (!SAFE_NAME.test(path)) {
      problems.push({ code: "zip-name", detail: path.slice(0, 80) });
      continue;
    }
    const { bytes, damage } = unpackEntry(zip, entry);
    const file = { path, name: path.slice(path.lastIndexOf("/") + 1), bytes };
    if (!damage) files.push(file);
    else {
      damaged.push({ ...file, ...damage });
      problems.push(damageProblem(path, damage));
    }
  }
  return { ...reading({ files, damaged, problems }), later };
};

/** What is wrong with a file of a zip, as a problem. */
export const damageProblem = (
  path: string,
  { code, expected, found }: Pick<DamagedFile, "code" | "expected" | "found">,
): Problem => ({ code, detail: `${path}: ${expected} ≠ ${found}` });
