import type { Axis } from "./axis.ts";
import { PARTS } from "./angle-fields.ts";
import type { FieldRow } from "./field-row.ts";
import { sideIn, type Side } from "./sides.ts";
import { plain } from "./western-digits.ts";

/** A number without the decimals `.0` that programs give to whole ones; what follows has to be whole, too. */
const whole = (cell: string): string => plain(cell).replace(/^([+-]?\d+)[.,]0+$/, "$1");

/** With the sign of its unit, which it may have already. */
const marked = (cell: string, mark: "°" | "′" | "″"): string =>
  /\d$/.test(cell) ? `${cell}${mark}` : cell;

/**
 * A latitude or longitude of a row as one text: the cell itself, or its degrees, minutes and seconds out
 * of the columns that have them. A part that is missing before another one leaves its mark alone, which
 * cannot be read.
 */
const partsOf = (row: FieldRow, axis: Axis): string => {
  const degrees = row.value(axis);
  const [minutes, seconds] = [row.value(PARTS[axis].minutes), row.value(PARTS[axis].seconds)];
  if (minutes === "" && seconds === "") return degrees;
  const last = seconds === "" ? [] : [marked(plain(seconds), "″")];
  const middle = last.length > 0 ? whole(minutes) : plain(minutes);
  return [marked(whole(degrees), "°") || "°", marked(middle, "′") || "′", ...last].join(" ");
};

/** The cells of a row that name a side in a column of their own. */
const sideCells = (row: FieldRow, axis: Axis): readonly string[] =>
  row.cells(PARTS[axis].side).filter((cell) => cell !== "");

/** A latitude or longitude with its parts and the side beside it, as it is told; empty where there is none. */
export const angleTextOf = (row: FieldRow, axis: Axis): string => {
  const text = partsOf(row, axis);
  return text === "" ? "" : [text, ...sideCells(row, axis)].join(" ");
};

/** The side of one cell beside a latitude or longitude. */
const sideOfCell = (row: FieldRow, axis: Axis, cell: string): Side => {
  const id = PARTS[axis].side;
  const side = sideIn(cell, axis, row.column(id) ?? "");
  if (side !== undefined) return side;
  const isOther = sideIn(cell, axis === "lat" ? "lon" : "lat", "") !== undefined;
  return row.fail(isOther ? "row-wrong-axis" : "row-side-unknown", id, { detail: cell });
};

/**
 * The side of a row's latitude or longitude that its column's heading or another column names; `?` where
 * that is not known, `undefined` where none does. Only within an `attempt`.
 */
const sideOf = (row: FieldRow, axis: Axis, text: string): Side | undefined => {
  const ofHeading = row.context.sides.get(row.column(axis) ?? "");
  if (!row.context.mapping.has(PARTS[axis].side)) return ofHeading;
  const cells = sideCells(row, axis);
  if (cells.length === 0) return ofHeading ?? "?";
  const sides = new Set(cells.map((cell) => sideOfCell(row, axis, cell)));
  if (ofHeading !== undefined) sides.add(ofHeading);
  const [side, other] = sides;
  const detail = angleTextOf(row, axis);
  if (other !== undefined) return row.fail("row-side", axis, { detail });
  return plain(text).startsWith("-") ? row.fail("row-minus-letter", axis, { detail }) : side;
};

/** A row's latitude or longitude as one text without its side, and that. Only within an `attempt`. */
export const angleIn = (row: FieldRow, axis: Axis): { text: string; side: Side | undefined } => {
  const text = partsOf(row, axis);
  return { text, side: sideOf(row, axis, text) };
};
