import { firstFew } from "../../formats/first-few.ts";
import type { Cells } from "../sheet.ts";
import { boundsIn, type OtherSpan } from "./linked-places-columns.ts";

/** Characters of a note for such times. */
const LONGEST = 500;

/** A side of a span as the file writes it: one time, or the bounds of one (EDTF level 2). */
const sideOf = ([within = "", earliest = "", latest = ""]: readonly string[]): string =>
  within === "" && earliest + latest !== "" ? `[${earliest}..${latest}]` : within;

/** A span as that of an event is read: a start alone is its time, an end alone leaves open when it began. */
const timeOf = (bounds: readonly string[]): string => {
  const [start, end] = [sideOf(bounds.slice(0, 3)), sideOf(bounds.slice(3))];
  return end === "" ? start : `${start === "" ? ".." : start}/${end}`;
};

/** What the file says of other times, in its own words; of many the first, and how many more there are. */
export const timesIn = (cells: Cells, others: readonly OtherSpan[]): string => {
  const times = others.map(({ of, span }) => timeOf(boundsIn(cells, of, span)));
  const tooMany = times.findIndex((_, n) => times.slice(0, n + 1).join("; ").length > LONGEST);
  return firstFew(times, tooMany < 0 ? times.length : tooMany, "; ");
};
