import { withoutInvisible } from "../../story/invisible.ts";
import type { Problem } from "../problems.ts";
import { unguard } from "./formulas.ts";

export interface TableRow {
  /** One for each heading; what a short row lacks is empty. */
  cells: string[];
  /** Line of the file on which the row begins, from 1. */
  line: number;
  /** What is wrong with how it is written; `csv-row-padded` alone takes nothing away. */
  fault?: Problem;
  /** How many cells it has in the file, where that is less than there are columns. */
  present?: number;
  /** What stands in it beyond the last column. */
  beyond?: string[];
}

const LINE_END = /\r\n?|\n/g;

export const linesIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(LINE_END)?.length ?? 0), 1);

/** Whether a row holds nothing: an empty line, or one of separators alone, as spreadsheets leave them. */
export const isBlank = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell.trim() === "");

/** Spreadsheets write it before the heading to say what separates the cells. */
const SEPARATOR_LINE = /^sep=(.)[^\r\n]*(?:\r\n?|\n)/i;

/** Headings as they are found again: no two alike, none empty. */
export const named = (headings: readonly string[]): string[] => {
  const taken = new Set<string>();
  return headings.map((heading, n) => {
    const base = withoutInvisible(unguard(heading)) || `column ${n + 1}`;
    let name = base;
    for (let copy = 2; taken.has(name); copy += 1) name = `${base} (${copy})`;
    taken.add(name);
    return name;
  });
};

/** One cell for each heading, without the guard against formulas; in place, since tables are long. */
const fit = (cells: string[], count: number): void => {
  cells.length = Math.min(cells.length, count);
  for (let n = 0; n < count; n += 1) cells[n] = unguard(cells[n] ?? "");
};

/** A row as long as the heading, with what is wrong with it. */
export const fitted = (
  cells: string[],
  { line, columns, fault }: { line: number; columns: number; fault: Problem | undefined },
): TableRow => {
  const count = cells.length;
  const beyond = count > columns ? cells.slice(columns) : undefined;
  fit(cells, columns);
  return {
    cells,
    line,
    ...(fault && { fault }),
    ...(count < columns && { present: count }),
    ...(beyond && { beyond }),
  };
};

/** The table itself, what it says separates its cells, and the line on which it begins. */
export const withoutSeparatorLine = (
  text: string,
): { plain: string; said: string; first: number } => {
  const whole = text.replace(/^\uFEFF/, "");
  const [line = "", said = ""] = SEPARATOR_LINE.exec(whole) ?? [];
  return { plain: whole.slice(line.length), said, first: line === "" ? 1 : 2 };
};
