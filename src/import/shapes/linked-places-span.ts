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

const columnOf = (side: SideName, bound: BoundName, span = 0): string =>
  `when.timespans.${span}.${side}.${bound}`;

/** Columns that hold the bounds of the first time span. */
export const SPAN_COLUMNS = SIDES.flatMap((side) => BOUNDS.map((bound) => columnOf(side, bound)));

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
const readSide = (cells: Cells, name: SideName, remarks: ShapeRemark[]): Side => {
  const side: Side = {};
  for (const bound of BOUNDS) {
    const column = columnOf(name, bound);
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

const firstOf = (...bounds: readonly (string | null | undefined)[]) =>
  bounds.find((bound) => bound !== undefined);

/** The ends of a span; a side of which only the inner bound is known is open: the file says no more. */
const joined = (start: Side, end: Side): string | undefined => {
  const from = firstOf(start.in, start.earliest);
  const to = firstOf(end.in, end.latest);
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

const wrongSpan = (edtf: string): ShapeRemark[] => {
  const date = parseEdtf(edtf);
  const about = { column: columnOf("start", "in"), detail: edtf, isFatal: true } as const;
  if (!date) return [{ ...about, code: "row-date-unreadable" }];
  return runsBackwards(date, "UTC") ? [{ ...about, code: "row-end-before-start" }] : [];
};

const further = (cells: Cells): ShapeRemark[] => {
  const columns = SIDES.flatMap((side) => BOUNDS.map((bound) => columnOf(side, bound, 1)));
  const column = columns.find((one) => (cells.get(one)?.trim() ?? "") !== "");
  return column === undefined
    ? []
    : [{ code: "span-further", column, detail: cells.get(column) ?? "" }];
};

const WIDEST: LangMap = {
  en: "The file gives the start or the end within bounds; the widest are shown.",
  ar: "يعطي الملف البداية أو النهاية ضمن حدود؛ والمعروض أوسعها.",
};

/** The file's inner bounds, of which nobody knows how far beyond them it went. */
const innerNotes = (start: Side, end: Side): LangMap[] => [
  ...(isOnly(start, "latest")
    ? [
        {
          en: `In the file it began in ${start.latest} or earlier.`,
          ar: `بدأ بحسب الملف في ${start.latest} أو قبله.`,
        },
      ]
    : []),
  ...(isOnly(end, "earliest")
    ? [
        {
          en: `In the file it ended in ${end.earliest} or later.`,
          ar: `انتهى بحسب الملف في ${end.earliest} أو بعده.`,
        },
      ]
    : []),
];

const isOnly = (side: Side, bound: BoundName): boolean =>
  Boolean(side[bound]) && Object.keys(side).length === 1;

const isBetween = (side: Side, ...outer: BoundName[]): boolean =>
  side.in === undefined && outer.some((bound) => side[bound] !== undefined);

const boundsNote = (start: Side, end: Side): LangMap | undefined => {
  if (!isGiven(start) || !isGiven(end)) return undefined;
  const isWidest = isBetween(start, "earliest") || isBetween(end, "latest");
  const notes = [...(isWidest ? [WIDEST] : []), ...innerNotes(start, end)];
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

/** The first time span of a place. */
export const spanOf = (cells: Cells): Span => {
  const remarks = further(cells);
  const [start, end] = [readSide(cells, "start", remarks), readSide(cells, "end", remarks)];
  const edtf = edtfOf(start, end);
  if (edtf !== undefined) remarks.push(...wrongSpan(edtf));
  return { edtf, dateNote: noteOf(start, end, remarks), remarks };
};
