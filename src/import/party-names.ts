import { entriesOf, jsonTexts, listText } from "../formats/list-text.ts";
import { nameRecords } from "./name-records.ts";
import { isNoText } from "./no-value.ts";

/** Marks of lists and separators that are left at a name’s ends. */
const STRAY = /^[\s,،/•*·-]+|[\s,،/]+$/gu;

const isNamed = (name: string): boolean => /[\p{L}\p{N}]/u.test(name);

/** The names of a list or of records that the file has as such, whatever characters they hold. */
export const namesOfList = (cell: string): string[] | null =>
  (jsonTexts(cell) ?? nameRecords(cell)?.names)?.map((name) => name.trim()).filter(isNamed) ?? null;

/** The parties that a cell names, each by itself: “A; B”, “A / B”, one on each line, or a list or records in JSON. */
export const partyNames = (cell: string): string[] =>
  namesOfList(cell) ??
  entriesOf(cell)
    .map((name) => name.replace(STRAY, ""))
    .filter(isNamed);

/** A cell with several entries, of which some say that there is none, without those. */
export const withoutNone = (cell: string): string => {
  if (nameRecords(cell)) return cell;
  const entries = (jsonTexts(cell) ?? entriesOf(cell)).map((entry) => entry.trim());
  return entries.some(isNoText)
    ? listText(entries.filter((entry) => entry !== "" && !isNoText(entry)))
    : cell;
};

/** A cell with several entries as it is read by people. */
export const shownList = (cell: string): string => jsonTexts(cell)?.join("; ") ?? cell;
