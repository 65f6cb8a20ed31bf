import type { ImportProblem } from "../../../import/sheet.ts";

/** The zip that a file came in, and what is wrong with that, which was told. */
export interface FromZip {
  path: string;
  problems: readonly ImportProblem[];
}

/** What is imported, and where it goes. */
export interface ImportPlaces {
  path: string;
  /** Where it came in one. */
  zip?: FromZip;
  /** The folder of the story or archive. */
  folder: string;
  /** Where the table of rejects goes. */
  rejects: string;
  force: boolean;
  /** Only tell, write nothing. */
  dry: boolean;
  json: boolean;
}
