import type { Problem } from "../problems.ts";
import { reading, type ArchivedFile, type DamagedFile, type Reading } from "../reading.ts";
import { zipDirectory, type ZipEntry } from "../zip/directory.ts";
import { STORED, unpackEntry } from "../zip/unpack.ts";

const MAX_FILES = 64;
/** Bytes of all files that were packed smaller than they are; the others take no more than the zip does. */
const MAX_UNPACKED = 64_000_000;

/** Segments begin with a letter or digit: no `..`, no root, no drive, no `__proto__`. */
const SAFE_NAME = /^(?:[\p{L}\p{N}][\p{L}\p{N}._ -]*\/)*[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u;

const sizeOf = (entries: readonly ZipEntry[]): number =>
  entries.reduce((sum, { size }) => sum + size, 0);

/** What of a zip is more than may be, as a problem; `null` where nothing is. */
const tooMuch = (entries: readonly ZipEntry[], zip: Uint8Array, most: number): Problem | null => {
  const told = (found: string, limit: number): Problem => ({
    code: "zip-too-large",
    detail: found,
    expected: `≤ ${limit}`,
  });
  const stored = entries.filter(({ method }) => method === STORED);
  const packed = entries.filter(({ method }) => method !== STORED);
  if (entries.length > MAX_FILES) return told(`> ${MAX_FILES}`, MAX_FILES);
  if (sizeOf(packed) > most) return told(`${sizeOf(packed)}`, most);
  return sizeOf(stored) > zip.length ? told(`${sizeOf(stored)}`, zip.length) : null;
};

/**
 * Reads a zip. Never throws; sizes are those of the archive's directory, which no file can outgrow:
 * the room for it is made before it is unpacked. A file that does not fit its check sum is kept apart,
 * and all others are read.
 */
export const readArchive = (zip: Uint8Array, mostUnpacked = MAX_UNPACKED): Reading => {
  const entries = zipDirectory(zip, MAX_FILES + 1);
  if (!entries) return reading({ problems: [{ code: "zip-invalid", detail: `${zip.length}` }] });
  const excess = tooMuch(entries, zip, mostUnpacked);
  if (excess) return reading({ problems: [excess] });
  const files: ArchivedFile[] = [];
  const damaged: DamagedFile[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    const path = entry.name;
    if (path.endsWith("/")) continue;
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
  return reading({ files, damaged, problems });
};

/** What is wrong with a file of a zip, as a problem. */
export const damageProblem = (
  path: string,
  { code, expected, found }: Pick<DamagedFile, "code" | "expected" | "found">,
): Problem => ({ code, detail: `${path}: ${expected} ≠ ${found}` });
