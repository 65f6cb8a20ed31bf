import type { ArchiveFile } from "../../archive/head.ts";
import type { FetchRange } from "../../archive/texts.ts";

/** Where an archive's files are, in a form that another thread can be given. */
export interface ArchiveSource {
  /** Absolute address of their folder, with a slash at its end; missing where all files are here. */
  folder?: string;
  /** Files that are here, by their names. */
  files: Readonly<Record<string, Blob>>;
}

/** The files of an archive that is shown. */
export interface ArchiveFiles {
  head: ArchiveFile;
  fetchRange: FetchRange;
  /** Where they are by now. */
  source: () => ArchiveSource;
}

/** Gets parts of files that are here. */
export const partsOf =
  (files: ArchiveSource["files"]): FetchRange =>
  async (file, { start, end }) => {
    const whole = files[file];
    if (!whole) throw new Error(`${file}: no such file`);
    return new Uint8Array(await whole.slice(start, end).arrayBuffer());
  };
