import { plain } from "./western-digits.ts";

/** What stands in cells that hold nothing, whatever they are for: no name is so written. */
const NOTHING: ReadonlySet<string> = new Set([
  ...["na", "n/a", "n.a.", "nan", "null", "nil", "none", "-", "--", "---", "?", "."],
  // As COPY of PostgreSQL and MySQL write null.
  "\\n",
  ...["#n/a", "#ref!", "#div/0!", "#name?", "#value!", "#num!", "#null!", "#error!", "#spill!"],
]);

/** The same of cells that should be a date or a place, as programs and people write it. */
const WORDS: ReadonlySet<string> = new Set([
  ...NOTHING,
  ...["nd", "n.d.", "unknown"],
  ...["n. d.", "undated", "no date", "not known", "tbd", "sans date", "ohne datum"],
  ...["sin fecha", "unbekannt", "inconnu", "desconocido", "неизвестно", "без даты", "بلا تاريخ"],
  ...["k.a.", "k. a.", "n/d", "s/d", "s.d.", "s/f", "s.f.", "غير معروف", "لا يوجد"],
]);

/** How a cell says that nobody knows who it was; with more words it is a name: “Unidentified armed group”. */
const NO_PARTY: ReadonlySet<string> = new Set([
  ...["unknown", "unidentified", "not known", "not identified", "unbekannt", "неизвестно"],
  ...["inconnu", "inconnue", "inconnus", "non identifié", "non identifiés", "невідомо"],
  ...["desconocido", "desconocida", "desconocidos", "no identificado", "no identificados"],
  ...["sin identificar", "مجهول", "مجهولة", "مجهولون", "مجهولين", "غير معروف", "غير معروفة"],
  ...["bilinmiyor", "نامعلوم"],
]);

/** Whether a name of a party says that it is not known. */
export const isUnknownParty = (name: string): boolean =>
  NO_PARTY.has(plain(name).normalize("NFC").toLowerCase());

/** Days with which databases fill a date that is empty. */
const EMPTY_DAY = /^0000-0[01]-0[01](?:[T ]00:00.*)?$|^0001-01-01[T ]00:00(?::00(?:\.0+)?)?Z?$/;

/** The last day that databases know, with which they fill an end that is none. */
const LAST_DAY = /^(?:9999-12-31|(?:31[./-]12|12[./-]31)[./-]9999)(?:[T ](?:00:00|23:59).*)?$/;

/** Whether a cell has the day with which a database says that something has no end. */
export const isLastDay = (cell: string): boolean => cell.includes("9999") && LAST_DAY.test(cell);

const TO_LAST_DAY = /^.*\d.*?[-–/ ] ?(9999-12-31|(?:31[./-]12|12[./-]31)[./-]9999)$/;

/** Whether a cell is a range that ends on that day. */
export const endsOnLastDay = (cell: string): boolean =>
  cell.includes("9999") && TO_LAST_DAY.test(cell.trim());

/** Whether a cell has a day with which a database fills a date that is empty. */
export const isEmptyDay = (cell: string): boolean =>
  (cell.startsWith("000") && EMPTY_DAY.test(cell)) || isLastDay(cell);

/** Whether a cell that should be a date or a coordinate says that there is none. */
export const isNoValue = (cell: string): boolean =>
  // Nearly all cells are numbers and dates, which need no closer look.
  /^[+-]?\d/.test(cell) ? isEmptyDay(cell) : WORDS.has(plain(cell).toLowerCase());

const LONGEST = Math.max(...Array.from(NOTHING, (word) => word.length));

/** Whether a cell with a text, such as a name, says that there is none. */
export const isNoText = (cell: string): boolean =>
  cell.length <= LONGEST && NOTHING.has(plain(cell).toLowerCase());
