import type { ArchiveFault } from "../../archive/faults.ts";
import type { RawFile } from "../../formats/extract.ts";
import type { DateOrder } from "../../import/dates/order.ts";
import type { Choice } from "../../import/opening/choices.ts";
import type { SaidProblem } from "../../import/opening/said.ts";
import type { TableView } from "../../import/opening/table.ts";
import type { Issue } from "../../story/issue.ts";
import type { ParsedStory } from "../../story/parse/parse.ts";
import type { OpenedArchive } from "../archive/open-archive.ts";
import type { GivenArchive } from "./given-archive.ts";

/** A file that the reader gave, with the folders that it was given in. */
export interface GivenFile {
  path: string;
  file: Blob;
}

/** What the reader says about a table that the table itself does not. */
export interface TableChoices {
  /** Field by column; “-” for none. */
  map: Record<string, string>;
  dates?: DateOrder | undefined;
  /** First year of the century that years of two digits are of. */
  century?: 1900 | 2000 | undefined;
  /** BCP 47 tag of its texts; told by their letters where it is not said. */
  lang?: string | undefined;
  /** Of clock times without a zone. */
  tz?: string | undefined;
  /** How the file is saved, where it is neither UTF-8 nor UTF-16. */
  encoding?: string | undefined;
  /** Whether the first line is a row; told by what stands in it where it is not said. */
  headless?: boolean | undefined;
}

/** To the worker. */
export type ToOpener =
  | { is: "look"; files: readonly GivenFile[]; lang: string }
  /** One of several that there are. */
  | { is: "choose"; id: string; choices: TableChoices }
  /** Anew with other choices. */
  | { is: "read"; choices: TableChoices }
  /** The table as it was last read becomes a story. */
  | { is: "make" };

/** On the way of a long table to an archive. */
export type LongStage = "counting" | "taking" | "packing";

export type Stage = "reading" | "rows" | "checking" | LongStage;

/** Rows that were left out, as a table with the reason (CSV); `null` where there are none. */
export type Rejects = string | Blob | null;

/** What a table was taken for; of a long one the rejects are not in memory. */
export type ShownTable = Omit<TableView, "rejects"> & {
  rejects: Rejects;
  /** BCP 47 tag of the language that its texts were read as; “und” where it is not known. */
  lang: string;
  /** Whether its first line was read as a row; `null` where a file's columns have names anyway. */
  headless: boolean | null;
};

/** What there is to say of a table or map file, as of what it was taken for. */
export type FileRemarks = Pick<ShownTable, "problems" | "problemCount" | "problemsOf"> & {
  /** They are of files beside a story or an archive that came as it is. */
  isBeside?: true;
};

/** Why nothing was opened. */
export type OpenFailure =
  | "nothing-known"
  | "empty"
  | "too-large"
  | "too-many-rows"
  | "rows-too-many"
  | "not-readable"
  | "story-lost"
  | "worker";

/** What was opened, with all that the page needs to show it and to hand it out again. */
export interface OpenedStory {
  /** Name of the file or folder, or address of the folder, that it came from. */
  name: string;
  parsed: ParsedStory;
  files: RawFile[];
  rejects: Rejects;
  /** What was said of the file that it was made of, if it was. */
  remarks: FileRemarks | null;
  /** Its rows, where it is an archive. */
  archive?: OpenedArchive & { files: Readonly<Record<string, Blob>> };
}

/** An archive that was opened, to be made ready by the page. */
export interface ParcelledArchive extends GivenArchive {
  name: string;
  rejects: Rejects;
  remarks: FileRemarks | null;
}

/** From the worker. */
export type FromOpener =
  | { is: "at"; stage: Stage; done: number; total: number }
  | { is: "several"; choices: Choice[] }
  | { is: "table"; table: ShownTable }
  | { is: "story"; opened: OpenedStory }
  | { is: "archive"; opened: ParcelledArchive }
  | {
      is: "failed";
      why: OpenFailure;
      detail: string;
      problems: SaidProblem[];
      faults?: ArchiveFault[];
      issues?: readonly Issue[];
    };
