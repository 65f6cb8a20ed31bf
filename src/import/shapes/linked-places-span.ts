import { parseEdtf, runsBackwards } from "../../story/edtf.ts";
import type { LangMap } from "../../story/records/text.ts";
import { isGiven, limitOf, type Side } from "../dates/bounds-note.ts";
import { readDate } from "../dates/read.ts";
import type { Style } from "../dates/reading.ts";
import { remarksOn } from "../dates/remarks-on.ts";
import { outerOf } from "../dates/span.ts";
import { isNoValue } from "../no-value.ts";
import type { Cells } from "../sheet.ts";
import {
  BOUNDS,
  columnOf,
  columnsOf,
  filled,
  furtherSpans,
  OF,
  spansOfShapes,
  type BoundName,
  type Of,
  type OtherSpan,
  type SideName,
} from "./linked-places-columns.ts";
import { timesIn } from "./linked-places-other-times.ts";
import { noteOf } from "./linked-places-span-notes.ts";
import type { ShapeRemark } from "./shape.ts";

interface Span {
  edtf: string | undefined;
  /** What of the file's own dates is not in `edtf`, for readers. */
  dateNote?: LangMap | undefined;
  remarks: ShapeRemark[];
}

const EARLY = /^-\d{5,}(?:-\d\d){0,2}(?:T.*)?$/;

/** A bound as EDTF, and what is told of it. */
const readBound = (
  column: string,
  detail: string,
  style: Style,
): { edtf?: string | null; told: ShapeRemark[] } => {
  if (EARLY.test(detail)) return { edtf: null, told: [{ code: "date-early", column, detail }] };
  const read = readDate(detail, style);
  if ("problem" in read) return { told: [{ code: read.problem, column, detail, isFatal: true }] };
  const told: ShapeRemark[] = remarksOn(read, detail).map(([code, found]) => ({
    code,
    column,
    detail: found,
  }));
  if (read.zoneMissing) told.push({ code: "time-without-zone", column, detail });
  return { edtf: read.edtf, told };
};

/** A bound as a side has it: of a range or a quarter its outer date. */
const boundOf = (bound: BoundName, edtf: string | null): Side => {
  if (edtf === null) return { [bound]: null };
  const [first, last] = outerOf(edtf);
  return bound === "in"
    ? limitOf(edtf)
    : { [bound]: (bound === "earliest" ? first : last) || edtf };
};

/** A start or an end is given as `in`, or by its bounds `earliest` and `latest`. */
const readSide = (
  cells: Cells,
  of: Of,
  name: SideName,
  { style, remarks }: { style: Style; remarks: ShapeRemark[] },
): Side => {
  const side: Side = {};
  for (const bound of BOUNDS) {
    const column = columnOf(of, name, bound);
    const detail = cells.get(column)?.trim() ?? "";
    if (detail === "" || isNoValue(detail)) continue;
    const { edtf, told } = readBound(column, detail, style);
    if (edtf !== undefined) Object.assign(side, boundOf(bound, edtf));
    remarks.push(...told);
  }
  return side;
};

/** One moment or unit between its bounds. */
const within = ({ in: when, earliest, latest }: Side): string | undefined => {
  if (when !== undefined) return when ?? undefined;
  if (latest === null || (!earliest && !latest)) return undefined;
  return earliest === latest ? earliest : `[${earliest ?? ""}..${latest ?? ""}]`;
};

/** The outer bound of a side, which is only about when it was unless the inner one is the same; a clock time takes no mark. */
const about = (outer: string | null | undefined, inner: string | null | undefined) =>
  !outer || outer === inner || outer.includes("T") ? outer : `${outer}~`;

/** The ends of a span; a side of which only the inner bound is known is open: the file says no more. */
const joined = (start: Side, end: Side): string | undefined => {
  const from = start.in === undefined ? about(start.earliest, start.latest) : start.in;
  const to = end.in === undefined ? about(end.latest, end.earliest) : end.in;
  if (!from && !to) return innerOf(start, end);
  if (from === to) return from ?? undefined;
  return `${outerOf(from ?? "..")[0]}/${outerOf(to ?? "..")[1]}`;
};

/** What lies between two inner bounds is certain, and a date needs one side. */
const innerOf = ({ latest: from }: Side, { earliest: to }: Side): string | undefined => {
  if (!from || !to) return undefined;
  return from === to ? from : `${from}/${to}`;
};

const edtfOf = (start: Side, end: Side): string | undefined => {
  if (isGiven(start)) return isGiven(end) ? joined(start, end) : within(start);
  // What has an end only began at a time that is not said.
  return end.in ? `../${outerOf(end.in)[1]}` : within(end);
};

const wrongSpan = (of: Of, edtf: string): ShapeRemark[] => {
  const date = parseEdtf(edtf);
  const told = { column: columnOf(of, "start", "in"), detail: edtf, isFatal: true } as const;
  if (!date) return [{ ...told, code: "row-date-unreadable" }];
  return runsBackwards(date, "UTC") ? [{ ...told, code: "row-end-before-start" }] : [];
};

/** Times beside the one that is taken. What one of several shapes has is not that of all of them. */
const further = (cells: Cells, others: readonly OtherSpan[]): ShapeRemark[] => {
  const columns = others.flatMap(({ of, span }) => columnsOf(of, span));
  const column = filled(cells, columns);
  return column === undefined
    ? []
    : [{ code: "span-further", column, detail: cells.get(column) ?? "" }];
};

/** The first time span of a place, or of its geometry; `style` is how dates are written, where somebody says it. */
export const spanOf = (cells: Cells, style: Style): Span => {
  const of = OF.find((one) => filled(cells, columnsOf(one)) !== undefined) ?? "when";
  const [others, single] = [furtherSpans(cells, of), spansOfShapes(cells, of)];
  const remarks = further(cells, [...others, ...single]);
  const read = { style, remarks };
  const [start, end] = [readSide(cells, of, "start", read), readSide(cells, of, "end", read)];
  const edtf = edtfOf(start, end);
  if (edtf !== undefined) remarks.push(...wrongSpan(of, edtf));
  const times = { further: timesIn(cells, others), single: timesIn(cells, single) };
  return { edtf, dateNote: noteOf(start, end, remarks, times), remarks };
};
