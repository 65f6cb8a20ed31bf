import type { Problem } from "../problems.ts";
import { tooLarge } from "../too-large.ts";
import { MAX_CHARACTERS } from "../../story/parse/size-limits.ts";
import type { TableRow } from "./table-rows.ts";
import type { Options } from "./table-options.ts";
import { TableStream } from "./table-stream.ts";

/** Rows of the longest table that is read at once. */
export const MAX_ROWS = 100_000;

/** A table with a heading, as text. */
export interface Table {
  headings: string[];
  rows: TableRow[];
  /** What is wrong beside the faults of rows, which the rows have. */
  problems: Problem[];
}

/** All of the text is there before anything is made of it. */
const WHOLE = { sample: Infinity, longestRow: Infinity } as const;

const none = (problem: Problem): Table => ({ headings: [], rows: [], problems: [problem] });

/**
 * Reads a table, whatever separates its cells: found out from the text unless it is said. `names` are
 * those of the columns where its first row is one like the others; none at all numbers them.
 */
export const readTable = (
  text: string,
  delimiter = "",
  names?: readonly string[],
  found: Pick<Options, "isHeading" | "isUnderTitle" | "withParts"> = {},
): Table => {
  if (text.length > MAX_CHARACTERS) return none(tooLarge(text.length));
  const problems: Problem[] = [];
  const tell = (problem: Problem): void => void problems.push(problem);
  const mostRows = MAX_ROWS;
  const stream = new TableStream({ delimiter, names, ...found, tell, mostRows, ...WHOLE });
  const rows = [...stream.push(text), ...stream.end()];
  if (rows.length > MAX_ROWS) return none(tooLarge(rows.length, MAX_ROWS, "rows"));
  if (names && rows.length === 0) return none({ code: "csv-empty", detail: "" });
  return { headings: stream.headings ?? [], rows, problems };
};
