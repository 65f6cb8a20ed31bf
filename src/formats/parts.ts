import type { Geometry } from "geojson";
import type { Problem } from "./problems.ts";

/** A file of which any part can be read, so that its size does not matter. */
export interface PartFile {
  name: string;
  /** Bytes. */
  size: number;
  /** Bytes from `start` to `end`, which is not among them; fewer where the file is shorter than it was. */
  slice: (start: number, end: number) => Promise<ArrayBuffer>;
}

/** A row with a cell for each column. */
export interface PartRow {
  /** Its place in the file, from 1; rows that could not be read are counted. */
  row: number;
  cells: string[];
  /** WGS 84; `undefined` where the file has no shapes. */
  geometry?: Geometry | null;
  /** Why nothing is made of it. */
  fault?: Problem;
}

/** Some rows, and how far that is, from 0 to 1. */
export interface PartRows {
  rows: PartRow[];
  done: number;
}

/** A file that says in its beginning or end how it is to be read. */
export interface PartReading {
  columns: string[];
  /** What the file says of itself. */
  about: Record<string, string>;
  /** Goes through the rows; as often as it is called. Never throws for what the file holds. */
  rows: (tell: (problem: Problem) => void) => AsyncGenerator<PartRows>;
}

/** Tells what is only so of some files, the first time that it is seen to be so. */
export const tellerOf = (
  problem: Problem | null | undefined,
  tell: (problem: Problem) => void,
): ((isSo: boolean) => void) => {
  let isLeft = true;
  return (isSo) => {
    if (problem && isSo && isLeft) tell(problem);
    isLeft &&= !isSo;
  };
};

/** A file of which nothing can be read. */
export const unread = (problem: Problem): PartReading => ({
  columns: [],
  about: {},
  // oxlint-disable-next-line typescript/require-await, require-yield -- there is no row
  rows: async function* (tell) {
    tell(problem);
  },
});

/** What is wrong with a file, in words that say it of the file. */
export class FileFault extends RangeError {}

/** Of a library's own words only those on what it cannot do say something of the file. */
const UNSUPPORTED = /\bunsupported ([\w ]{1,40}: ?[A-Z][A-Z0-9_]{0,40})$/;

/** Why a file cannot be read, as far as that is known; else the sentence has to do. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "";
  return error instanceof FileFault ? error.message : (UNSUPPORTED.exec(error.message)?.[1] ?? "");
};
