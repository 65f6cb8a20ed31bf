import { isNoText } from "./no-value.ts";

/** What stands between parties of one cell. A slash within a name, or a comma, may be part of it. */
const BETWEEN = /[;；؛|\n\r]|(?<=\s)\/(?=\s)/u;

/** Marks of lists and separators that are left at a name’s ends. */
const STRAY = /^[\s,،/•*·-]+|[\s,،/]+$/gu;

const isNamed = (name: string): boolean => /[\p{L}\p{N}]/u.test(name);

/** The parties that a cell names, each by itself: “A; B”, “A / B”, or one on each line. */
export const partyNames = (cell: string): string[] =>
  cell
    .split(BETWEEN)
    .map((name) => name.replace(STRAY, ""))
    .filter(isNamed);

/** A cell with several entries, of which some say that there is none, without those. */
export const withoutNone = (cell: string): string => {
  const entries = cell.split(BETWEEN);
  const said = entries.filter((entry) => entry.trim() !== "" && !isNoText(entry.trim()));
  return entries.some((entry) => isNoText(entry.trim()))
    ? said.map((one) => one.trim()).join("; ")
    : cell;
};
