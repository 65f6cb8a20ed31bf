import type { ArchiveFault } from "../../../archive/faults.ts";
import type { ByteRange } from "../../../archive/chunks.ts";
import type { RowsView } from "../../../archive/exchange/about.ts";
import type { RowsKindId } from "../../../archive/exchange/kinds.ts";
import type { ArchiveFile } from "../../../archive/head.ts";
import type { SavingAt } from "../../../ui/share/row-files.ts";
import type { ArchiveSource } from "../archive-files.ts";

/** A file to be made of rows of an archive: to the thread that makes it. */
export interface RowsOrder {
  head: ArchiveFile;
  source: ArchiveSource;
  /** What of `texts.bin` is wanted, its table included; ascending. */
  ranges: readonly ByteRange[];
  view: RowsView;
  kind: RowsKindId;
  /** BCP 47 tags of the languages of names, the best first. */
  langs: readonly string[];
}

/** From that thread; all but `at` is its last word. */
export type FromRowsWriter =
  | ({ is: "at" } & SavingAt)
  | { is: "made"; file: Blob; columnsLeftOut: number }
  /** A part of the archive that is needed is not what it should be. */
  | { is: "refused"; fault: ArchiveFault }
  /** A part could not be had, or no file could be made of what was. */
  | { is: "notHad" | "notMade"; detail: string };
