import { isHtml, textOfHtml } from "../formats/html-text.ts";
import { withoutInvisible } from "../story/invisible.ts";
import { withoutHidden } from "../story/parse/hidden-characters.ts";
import type { FieldId } from "./fields.ts";
import type { Cells } from "./sheet.ts";

/** What of HTML a field can hold: its lines, and the addresses of its links behind their words. */
type Kept = "lines" | "links" | "line";

const KEPT: Partial<Record<FieldId, Kept>> = {
  description: "links",
  source: "links",
  url: "links",
  actor: "lines",
};

const read = (html: string, kept: Kept): string => {
  const text = textOfHtml(html, kept === "links");
  return kept === "line" ? text.replace(/\n+/g, " ") : text;
};

/** Printed letters and figures alone, without blanks round them and without tags or entities: most cells. */
const PLAIN = /^[!-%'-;=-~](?:[ -%'-;=-~]*[!-%'-;=-~])?$/;

const textOf = (cell: string, kept: Kept): string => {
  if (PLAIN.test(cell)) return cell;
  const text = withoutHidden(cell.toWellFormed());
  return withoutInvisible(isHtml(text) ? read(text, kept) : text);
};

/** What a reader sees of a cell: no tags of HTML and nothing invisible. */
export const seen = (cell: string, id?: FieldId): string =>
  textOf(cell, (id === undefined ? "links" : KEPT[id]) ?? "line");

/** A cell of a column as it is seen; empty where there is none. */
export const cellSeen = (cells: Cells, column: string): string =>
  textOf(cells.get(column) ?? "", "line");

/** A cell with the addresses of its links, where its field has no room for them; `null` where it has none. */
export const lostLinks = (cell: string, id: FieldId): string | null =>
  /<a\s/i.test(cell) && KEPT[id] !== "links" && seen(cell) !== textOf(cell, "lines")
    ? seen(cell)
    : null;
