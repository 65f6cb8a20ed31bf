import papa from "papaparse";
import { eventsAtPlaces } from "../event-at-place.ts";
import type { Extract } from "../extract.ts";
import { COLUMNS, type Cell } from "./columns.ts";
import { guard } from "./formulas.ts";

/** Without it Excel reads UTF-8 as the system's old code page. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Half a surrogate pair is no text in UTF-8, and NUL ends a cell in some readers. */
const safe = (cell: Cell): Cell =>
  typeof cell === "string" ? guard(cell.toWellFormed().replaceAll("\0", "\uFFFD")) : cell;

/** RFC 4180, UTF-8: a heading, then one row for each event at each place. */
export const writeCsv = (extract: Extract): string => {
  const rows = eventsAtPlaces(extract).map((at) =>
    Object.values(COLUMNS).map((cell) => safe(cell(extract, at))),
  );
  const table = papa.unparse([Object.keys(COLUMNS), ...rows], { newline: "\r\n" });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
};
