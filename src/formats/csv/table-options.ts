import type { Problem } from "../problems.ts";

/** How a table is read. */
export interface Options {
  /** What separates the cells; found out where it is empty. */
  delimiter?: string;
  /** Names of the columns, where the first row is one like the others; none at all numbers them. */
  names?: readonly string[] | undefined;
  /** Whether the first row has the names of the columns, rather than what was read as such before it. */
  isHeading?: (row: readonly string[], before: readonly string[]) => boolean;
  /** Whether a row has the names of the columns, and what was read as such is a title of the table. */
  isUnderTitle?: (row: readonly string[], before: readonly string[]) => boolean;
  /** The names of the columns with the parts of them that a row directly below names; `null` where it names none. */
  withParts?: (row: readonly string[], names: readonly string[]) => string[] | null;
  /** Told of what is wrong beside the faults of rows, which the rows have. */
  tell: (problem: Problem) => void;
  sample?: number;
  longestRow?: number;
  /** Rows after which no more are read; a table with more has one row more than this. */
  mostRows?: number;
}
