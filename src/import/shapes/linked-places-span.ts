import { parseEdtf, runsBackwards } from "../../story/edtf.ts";
import type { LangMap } from "../../story/records/text.ts";
import { readDate } from "../dates/read.ts";
import { isNoValue } from "../no-value.ts";
import type { Cells } from "../sheet.ts";
import type { ShapeRemark } from "./shape.ts";

type SideName = "start" | "end";
type BoundName = "in" | "earliest" | "latest";

const SIDES: readonly SideName[] = ["start", "end"];
const BOUNDS: readonly BoundName[] = ["in", "earliest", "latest"];

/** Whose time it is: that of the feature, or where that has none, of its geometry. */
const OF = ["when", "geometry.when"] as const;
type Of = (typeof OF)[number];

const columnOf = (of: Of, side: SideName, bound: BoundName, span = 0): string =>
  `${of}.timespans.${span}.${side}.${bound}`;

const columnsOf = (of: Of, span = 0): string[] =>
  SIDES.flatMap((side) => BOUNDS.map((bound) => columnOf(of, side, bound, span)));

/** Columns that hold the bounds of the first time span. */
export const SPAN_COLUMNS = OF.flatMap((of) => columnsOf(of));

const filled = (cells: Cells, columns: readonly string[]): string | undefined =>
  columns.find((one) => (cells.get(one)?.trim() ?? "") !== "");

/** EDTF; `null` where it lies before the year −9999, with which the dates of a story begin. */
type Side = Partial<Record<BoundName, string | null>>;

interface Span {
  edtf: string | undefined;
  /** What of the file's own dates is not in `edtf`, for readers. */
  dateNote?: LangMap | undefined;
  remarks: ShapeRemark[];
}

const EARLY = /^-\d{5,}(?:-\d\d){0,2}(?:T.*)?$/;

/** A start or an end is given as `in`, or by its bounds `earliest` and `latest`. */
const readSide = (cells: Cells, of: Of, name: SideName, remarks: ShapeRemark[]): Side => {
  const side: Side = {};
  for (const bound of BOUNDS) {
    const column = columnOf(of, name, bound);
    const detail = cells.get(column)?.trim() ?? "";
    if (detail === "" || isNoValue(detail)) continue;
    if (EARLY.test(detail)) {
      side[bound] = null;
      remarks.push({ code: "date-early", column, detail });
      continue;
    }
    const read = readDate(detail, { order: null, tz: undefined });
    if ("edtf" in read) side[bound] = read.edtf;
    else remarks.push({ code: read.problem, column, detail, isFatal: true });
  }
  return side;
};

const isGiven = (side: Side): boolean => Object.keys(side).length > 0;

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
  return from === to ? (from ?? undefined) : `${from ?? ".."}/${to ?? ".."}`;
};

/** What lies between two inner bounds is certain, and a date needs one side. */
const innerOf = ({ latest: from }: Side, { earliest: to }: Side): string | undefined => {
  if (!from || !to) return undefined;
  return from === to ? from : `${from}/${to}`;
};

const edtfOf = (start: Side, end: Side): string | undefined => {
  if (isGiven(start)) return isGiven(end) ? joined(start, end) : within(start);
  // What has an end only began at a time that is not said.
  return end.in ? `../${end.in}` : within(end);
};

const wrongSpan = (of: Of, edtf: string): ShapeRemark[] => {
  const date = parseEdtf(edtf);
  const told = { column: columnOf(of, "start", "in"), detail: edtf, isFatal: true } as const;
  if (!date) return [{ ...told, code: "row-date-unreadable" }];
  return runsBackwards(date, "UTC") ? [{ ...told, code: "row-end-before-start" }] : [];
};

/** Whether the geometry says only what the feature does. */
const isSame = (cells: Cells): boolean =>
  SIDES.every((side) =>
    BOUNDS.every((bound) => {
      const [own = "", other = ""] = OF.map((of) => cells.get(columnOf(of, side, bound))?.trim());
      return own === other;
    }),
  );

const further = (cells: Cells, of: Of): ShapeRemark[] => {
  const another = of === "when" && !isSame(cells) ? columnsOf("geometry.when") : [];
  const columns = [...columnsOf(of, 1), ...another, ...columnsOf("geometry.when", 1)];
  const column = filled(cells, columns);
  return column === undefined
    ? []
    : [{ code: "span-further", column, detail: cells.get(column) ?? "" }];
};

const both = (
  { earliest, latest }: Side,
  words: Readonly<Record<"between" | "from" | "to", readonly [en: string, ar: string]>>,
): LangMap => {
  const [en, ar] = words[earliest && latest ? "between" : earliest ? "from" : "to"];
  const put = (text: string) => text.replace("{a}", earliest ?? "").replace("{b}", latest ?? "");
  return { en: put(en), ar: put(ar) };
};

const BEGAN = {
  between: ["In the file it began between {a} and {b}.", "بدأ بحسب الملف بين {a} و{b}."],
  from: ["In the file it began in {a} or later.", "بدأ بحسب الملف في {a} أو بعده."],
  to: ["In the file it began in {b} or earlier.", "بدأ بحسب الملف في {b} أو قبله."],
} as const;
const ENDED = {
  between: ["In the file it ended between {a} and {b}.", "انتهى بحسب الملف بين {a} و{b}."],
  from: ["In the file it ended in {a} or later.", "انتهى بحسب الملف في {a} أو بعده."],
  to: ["In the file it ended in {b} or earlier.", "انتهى بحسب الملف في {b} أو قبله."],
} as const;

/** What the file says of a side that it gives by bounds. */
const isWithin = ({ in: when, earliest, latest }: Side): boolean =>
  when === undefined && Boolean(earliest ?? latest) && earliest !== latest;

/** Whether the bound of a side says no more than the other does: no start is after the end. */
const isImplied = (bound: string | null | undefined, other: Side): boolean =>
  bound !== undefined && bound === other.in;

const boundsNote = (start: Side, end: Side): LangMap | undefined => {
  if (!isGiven(start) || !isGiven(end)) return undefined;
  const isOpen = isImplied(start.latest, end) && start.earliest === undefined;
  const isLasting = isImplied(end.earliest, start) && end.latest === undefined;
  const notes = [
    ...(isWithin(start) && !isOpen ? [both(start, BEGAN)] : []),
    ...(isWithin(end) && !isLasting ? [both(end, ENDED)] : []),
  ];
  return notes.length === 0
    ? undefined
    : Object.fromEntries(
        ["en", "ar"].map((lang) => [lang, notes.map((note) => note[lang]).join(" ")]),
      );
};

const noteOf = (start: Side, end: Side, remarks: readonly ShapeRemark[]): LangMap | undefined => {
  const early = remarks.filter(({ code }) => code === "date-early").map(({ detail }) => detail);
  return early.length === 0
    ? boundsNote(start, end)
    : {
        en: `In the file: ${early.join(", ")}. Dates begin with the year −9999 here.`,
        ar: `في الملف: ${early.join(", ")}. تبدأ التواريخ هنا بالسنة ‎−9999.`,
      };
};

/** The first time span of a place, or of its geometry. */
export const spanOf = (cells: Cells): Span => {
  const of = OF.find((one) => filled(cells, columnsOf(one)) !== undefined) ?? "when";
  const remarks = further(cells, of);
  const [start, end] = [readSide(cells, of, "start", remarks), readSide(cells, of, "end", remarks)];
  const edtf = edtfOf(start, end);
  if (edtf !== undefined) remarks.push(...wrongSpan(of, edtf));
  return { edtf, dateNote: noteOf(start, end, remarks), remarks };
};
