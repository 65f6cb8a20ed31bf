import type { RawFile } from "../../formats/extract.ts";
import type { DateOrder } from "../../import/dates/order.ts";
import type { SaidProblem, TableView } from "../../import/opening/table.ts";
import type { ParsedStory } from "../../story/parse/parse.ts";

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
  /** BCP 47 tag of its texts. */
  lang: string;
  /** Of clock times without a zone. */
  tz?: string | undefined;
  /** How the file is saved, where it is neither UTF-8 nor UTF-16. */
  encoding?: string | undefined;
}

/** To the worker. */
export type ToOpener =
  | { is: "look"; files: readonly GivenFile[]; lang: string }
  /** One of several that there are. */
  | { is: "choose"; path: string; choices: TableChoices }
  /** Anew with other choices. */
  | { is: "read"; choices: TableChoices }
  /** The table as it was last read becomes a story. */
  | { is: "make" };

export type Stage = "reading" | "rows" | "checking";

/** Why nothing was opened. */
export type OpenFailure =
  "nothing-known" | "empty" | "too-large" | "too-many-rows" | "not-readable" | "worker";

/** What was opened, with all that the page needs to show it and to hand it out again. */
export interface OpenedStory {
  /** Name of the file or folder, or address of the folder, that it came from. */
  name: string;
  parsed: ParsedStory;
  files: RawFile[];
  /** Rows that were left out, as a table with the reason (CSV). */
  rejects: string | null;
}

/** From the worker. */
export type FromOpener =
  | { is: "at"; stage: Stage; done: number; total: number }
  | { is: "several"; paths: string[] }
  | { is: "table"; table: TableView }
  | { is: "story"; opened: OpenedStory }
  | { is: "failed"; why: OpenFailure; detail: string; problems: SaidProblem[] };
