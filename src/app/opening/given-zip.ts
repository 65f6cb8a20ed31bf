import { damageProblem, readArchive } from "../../formats/archive/read.ts";
import type { DamagedFile } from "../../formats/reading.ts";
import type { ZipEntry } from "../../formats/zip/directory.ts";
import { DEFLATED, STORED } from "../../formats/zip/unpack.ts";
import { isOfAnySize } from "../../import/archive/streamed.ts";
import { MOST_BEGINNING, otherProgram } from "../../import/open/other-programs.ts";
import { nameOf } from "../../import/opening/candidates.ts";
import type { ImportProblem } from "../../import/sheet.ts";
import type { OpenFailure } from "./opener-messages.ts";
import { unpackBlob } from "./unpack-blob.ts";

/** A file that is still packed, and how many bytes it has when it is not. */
interface Later {
  size: number;
  unpack: () => ReturnType<typeof unpackBlob>;
}

/** What the reader gave, by paths; a zip as the files in it. */
export interface GivenFiles {
  files: Map<string, Blob>;
  /** What came out of a zip other than it was packed, by its path: nothing of it is in `files`. */
  damaged: Map<string, DamagedFile>;
  /** Tables of a zip that are too long to be unpacked before one is chosen, by their paths. */
  later: Map<string, Later>;
  problems: readonly ImportProblem[];
}

export const plainFiles = (files: Map<string, Blob> = new Map()): GivenFiles => ({
  files,
  damaged: new Map(),
  later: new Map(),
  problems: [],
});

/** The paths of all of it. */
export const pathsIn = ({ files, damaged, later }: GivenFiles): string[] =>
  [files, damaged, later].flatMap((some) => [...some.keys()]);

export const isZip = (path: string): boolean => /\.zip$/i.test(path);

const blobOf = (bytes: Uint8Array): Blob => new Blob([bytes as BlobPart]);

/** Tables pack to a tenth or so; what would unpack to more than so many times its bytes only takes time. */
const MOST_TIMES = 100;

/** Bytes from which on a table, which is read piece by piece, is unpacked so as well. */
const LONG = 20_000_000;

const isLongTable = ({ name, size, packed, method, isLocked }: ZipEntry): boolean =>
  size > LONG &&
  size <= MOST_TIMES * packed &&
  isOfAnySize(name) &&
  !isLocked &&
  (method === STORED || method === DEFLATED);

/** Unpacks a zip, but for its long tables. What is wrong with it is a problem; all that is good in it is there. */
export const openZip = async (zip: Blob): Promise<GivenFiles> => {
  const bytes = new Uint8Array(await zip.arrayBuffer());
  const { files, damaged, problems, later } = readArchive(bytes, { isLater: isLongTable });
  return {
    later: new Map(
      later.map((entry) => [
        entry.name,
        { size: entry.size, unpack: () => unpackBlob(zip, entry) },
      ]),
    ),
    files: new Map(files.map(({ path, bytes }) => [path, blobOf(bytes)])),
    damaged: new Map(damaged.map((file) => [file.path, file])),
    problems,
  };
};

/** What was given at a path, or why it is not there; at most `most` bytes. */
export const fileIn = async (
  { files, later, damaged, problems }: GivenFiles,
  path: string,
  most: number,
): Promise<{ file: Blob } | { why: OpenFailure; problems?: readonly ImportProblem[] }> => {
  if (damaged.has(path)) return { why: "not-readable", problems };
  const packed = later.get(path);
  if (packed && packed.size <= most) {
    const unpacked = await packed.unpack();
    return "blob" in unpacked
      ? { file: unpacked.blob }
      : { why: "not-readable", problems: [...problems, damageProblem(path, unpacked.damage)] };
  }
  const file = files.get(path);
  if (file && file.size > 0 && file.size <= most) return { file };
  return { why: file?.size === 0 ? "empty" : "too-large" };
};

/** The bytes of a file that is checked piece by piece anyway, damaged or not. */
export const evenDamaged = ({ files, damaged }: GivenFiles, path: string): Blob | undefined => {
  const broken = damaged.get(path);
  return files.get(path) ?? (broken && broken.bytes.length > 0 ? blobOf(broken.bytes) : undefined);
};

/** Most files that are looked into for advice. */
const MOST_ADVISED = 5;

/** What to do about the first file of another program, where there is one. */
export const adviceOn = async ({ files }: GivenFiles): Promise<ImportProblem[]> => {
  for (const [path, file] of [...files].slice(0, MOST_ADVISED)) {
    const bytes = new Uint8Array(await file.slice(0, MOST_BEGINNING).arrayBuffer());
    const problem = otherProgram(nameOf(path), bytes);
    if (problem.code !== "kind-unknown") return [problem];
  }
  return [];
};
