import { plain } from "./western-digits.ts";

/** What stands in cells that hold nothing, as programs and people write it. */
const WORDS: ReadonlySet<string> = new Set([
  ...["na", "n/a", "n.a.", "#n/a", "nan", "null", "nil", "none", "nd", "n.d.", "unknown"],
  ...["n. d.", "undated", "no date", "not known", "tbd", "sans date", "ohne datum"],
  ...["sin fecha", "unbekannt", "inconnu", "desconocido", "неизвестно", "без даты", "بلا تاريخ"],
  ...["-", "--", "---", "?", ".", "k.a.", "k. a.", "s/d", "s.d.", "غير معروف", "لا يوجد"],
]);

/** Days with which databases fill a date that is empty. */
const EMPTY_DAY = /^0000-0[01]-0[01](?:[T ]00:00.*)?$|^0001-01-01[T ]00:00(?::00(?:\.0+)?)?Z?$/;

/** Whether a cell that should be a date or a coordinate says that there is none. */
export const isNoValue = (cell: string): boolean =>
  // Nearly all cells are numbers and dates, which need no closer look.
  /^[+-]?\d/.test(cell)
    ? cell.startsWith("000") && EMPTY_DAY.test(cell)
    : WORDS.has(plain(cell).toLowerCase());
