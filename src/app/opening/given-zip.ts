import { readArchive } from "../../formats/archive/read.ts";
import type { DamagedFile } from "../../formats/reading.ts";
import { MOST_BEGINNING, otherProgram } from "../../import/open/other-programs.ts";
import { nameOf } from "../../import/opening/candidates.ts";
import type { ImportProblem } from "../../import/sheet.ts";

/** What the reader gave, by paths; a zip as the files in it. */
export interface GivenFiles {
  files: Map<string, Blob>;
  /** What came out of a zip other than it was packed, by its path: nothing of it is in `files`. */
  damaged: Map<string, DamagedFile>;
  problems: readonly ImportProblem[];
}

export const plainFiles = (files: Map<string, Blob> = new Map()): GivenFiles => ({
  files,
  damaged: new Map(),
  problems: [],
});

export const isZip = (path: string): boolean => /\.zip$/i.test(path);

const blobOf = (bytes: Uint8Array): Blob => new Blob([bytes as BlobPart]);

/** Unpacks a zip. What is wrong with it is a problem; all that is good in it is there. */
export const openZip = async (zip: Blob): Promise<GivenFiles> => {
  const { files, damaged, problems } = readArchive(new Uint8Array(await zip.arrayBuffer()));
  return {
    files: new Map(files.map(({ path, bytes }) => [path, blobOf(bytes)])),
    damaged: new Map(damaged.map((file) => [file.path, file])),
    problems,
  };
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
