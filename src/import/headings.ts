import { bare } from "./bare.ts";
import { COUNT_FIELDS } from "./count-fields.ts";
import { readAngle } from "./coordinates.ts";
import { readDate } from "./dates/read.ts";
import { guess } from "./guess.ts";
import { isProse } from "./prose.ts";
import type { Sheet } from "./sheet.ts";

/** Years are names of columns in many tables. */
const isNumber = (text: string): boolean =>
  /\d/.test(text) && !/^\d{4}$/.test(text) && readAngle(text, "lat") !== null;

/** A decimal fraction, or degrees and minutes: nobody names a column so. */
const isExact = (text: string): boolean => isNumber(text) && /[.,°'′]/.test(text);

/** A date with its day, also one whose day and month can be read either way round. */
const isDay = (text: string): boolean => {
  const read = readDate(text, { order: null, tz: undefined });
  return "problem" in read
    ? read.problem === "row-date-ambiguous"
    : /^\d{4}-\d\d-\d\d/.test(read.edtf);
};

/**
 * Whether a table's first line looks like a row rather than names of columns: a day or a number in it
 * where no heading is known, or a day together with a position.
 */
export const looksLikeData = (headings: readonly string[]): boolean => {
  const days = headings.filter(isDay).length;
  const exact = headings.filter(isExact).length;
  if (days > 0 && exact >= 2) return true;
  return guess(headings).size === 0 && (days > 0 || headings.some(isNumber));
};

/** Whether a table begins with a row, and is no running text that only looks like one. */
export const beginsWithRow = ({ columns, rows }: Pick<Sheet, "columns" | "rows">): boolean =>
  looksLikeData(columns) && !isProse(columns, rows[0]?.cells.values() ?? []);

/**
 * Whether a first row is the names of columns though names were given for them: it is the same, or has two
 * that are known and nothing that is data.
 */
export const namesColumns = (row: readonly string[], given: readonly string[]): boolean => {
  if (row.every((cell, n) => bare(cell) === bare(given[n] ?? ""))) return true;
  return guess(row).size >= 2 && !row.some((cell) => isDay(cell) || isNumber(cell));
};

/** More names that are known than in the line before it make a line one of headings. */
const MORE = 2;

/**
 * Whether a first row is the names of the columns, and what stands before it names groups of them, as merged
 * cells do: it leaves names out and knows fewer.
 */
const isLaterHeading = (row: readonly string[], before: readonly string[]): boolean => {
  if (!before.some((name, n) => name === `column ${n + 1}`)) return false;
  const known = guess(row.filter((cell) => cell.trim() !== "")).size;
  return known >= guess(before).size + MORE && !row.some((cell) => isDay(cell) || isNumber(cell));
};

/** Names that are known make a line one of headings below titles of which none is. */
const FEW = 2;

/** Whether a row is the names of the columns, and what stands before it only says what the table is. */
const isUnderTitle = (row: readonly string[], before: readonly string[]): boolean =>
  guess(before).size === 0 &&
  guess(row.filter((cell) => cell.trim() !== "")).size >= FEW &&
  !row.some((cell) => isDay(cell) || isNumber(cell));

const isUnnamed = (name: string | undefined, n: number): boolean => name === `column ${n + 1}`;

/** The name over each column: one that is merged over several stands in the first of them. */
const overEach = (names: readonly string[]): string[] => {
  let over = "";
  return names.map((name, n) => (over = isUnnamed(name, n) ? over : name));
};

/**
 * The names of the columns with the parts into which a row below splits numbers of people, as “Staff” and
 * “Patients” below “Killed”, merged over both: it has only words, and those only there.
 */
const withParts = (row: readonly string[], names: readonly string[]): string[] | null => {
  const known = guess(names);
  const counts = new Set(COUNT_FIELDS.flatMap((id) => known.get(id) ?? []));
  const over = overEach(names);
  const filled = [...row.keys()].filter((n) => row[n]?.trim() !== "");
  const isPart = (n: number): boolean => counts.has(over[n] ?? "") && !/\p{N}/u.test(row[n] ?? "");
  const isSplit = filled.some((n) => isUnnamed(names[n], n) && filled.includes(n - 1));
  if (!isSplit || !filled.every(isPart)) return null;
  return names.map((name, n) => (filled.includes(n) ? `${over[n]} ${row[n]?.trim()}` : name));
};

/** How the names of columns are found in a later line than the first. */
export const LATER = { isHeading: isLaterHeading, isUnderTitle, withParts } as const;
