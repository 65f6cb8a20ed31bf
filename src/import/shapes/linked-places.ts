import { parseEdtf, runsBackwards } from "../../story/edtf.ts";
import type { LangMap } from "../../story/records/text.ts";
import { readDate } from "../dates/read.ts";
import type { Facts } from "../facts.ts";
import { isNoValue } from "../no-value.ts";
import type { Cells } from "../sheet.ts";
import { tidy } from "../texts.ts";
import type { Shape, ShapeRemark } from "./shape.ts";
import { USES } from "./uses.ts";

type SideName = "start" | "end";
type BoundName = "in" | "earliest" | "latest";

const SIDES: readonly SideName[] = ["start", "end"];
const BOUNDS: readonly BoundName[] = ["in", "earliest", "latest"];

const columnOf = (side: SideName, bound: BoundName, span = 0): string =>
  `when.timespans.${span}.${side}.${bound}`;

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

const joined = (start: Side, end: Side): string | undefined => {
  const from = firstOf(start.in, start.earliest, start.latest);
  const to = firstOf(end.in, end.latest, end.earliest);
  if (!to) return undefined;
  return from === to ? from : `${from ?? ".."}/${to}`;
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

const noteOf = (start: Side, end: Side, remarks: readonly ShapeRemark[]): LangMap | undefined => {
  const early = remarks.filter(({ code }) => code === "date-early").map(({ detail }) => detail);
  if (early.length > 0)
    return {
      en: `In the file: ${early.join(", ")}. Dates begin with the year −9999 here.`,
      ar: `في الملف: ${early.join(", ")}. تبدأ التواريخ هنا بالسنة ‎−9999.`,
    };
  const isBounded = start.in === undefined || end.in === undefined;
  return isGiven(start) && isGiven(end) && isBounded ? WIDEST : undefined;
};

const spanOf = (cells: Cells): Span => {
  const remarks = further(cells);
  const [start, end] = [readSide(cells, "start", remarks), readSide(cells, "end", remarks)];
  const edtf = edtfOf(start, end);
  if (edtf !== undefined) remarks.push(...wrongSpan(edtf));
  return { edtf, dateNote: noteOf(start, end, remarks), remarks };
};

/** All descriptions of a place, a paragraph each. */
const described = ({ description }: Facts, cells: Cells): LangMap | undefined => {
  const more = [...cells].flatMap(([name, text]) =>
    /^descriptions\.(?!0\.)\d+\.value$/.test(name) && text.trim() !== "" ? [text.trim()] : [],
  );
  const texts = Object.entries(description ?? {});
  return more.length === 0 || !description
    ? description
    : Object.fromEntries(texts.map(([lang, first]) => [lang, tidy([first, ...more].join("\n\n"))]));
};

const refine = (read: Facts, cells: Cells): Facts => {
  const facts = { ...read, description: described(read, cells) };
  if (facts.edtf !== undefined) return facts;
  const { edtf, dateNote } = spanOf(cells);
  return { ...facts, edtf, ...(dateNote && { dateNote }) };
};

/** Linked Places: each feature is a place; its descriptions and its first time span are its event. */
export const linkedPlaces: Shape = {
  label: { en: "Linked Places", ar: "Linked Places" },
  needs: ["title"],
  // Its own way to write dates, or names and types; files without some of these are common.
  anyOf: [
    ...SIDES.flatMap((side) => BOUNDS.map((bound) => columnOf(side, bound))),
    ...["names.0.toponym", "types.0.label", "types.0.identifier"],
  ],
  map: {
    title: ["title"],
    place: ["title"],
    type: ["types.0.label", "types.0.sourceLabel", "types.0.sourceLabels.0.label"],
    description: ["descriptions.0.value"],
    country: ["ccodes"],
    url: ["@id"],
  },
  uses: Object.fromEntries(
    SIDES.flatMap((side) => BOUNDS.map((bound) => [columnOf(side, bound), USES.date])),
  ),
  summary: ["description"],
  refine,
  remarks: ({ edtf }, cells) => (edtf === undefined ? spanOf(cells).remarks : []),
};
