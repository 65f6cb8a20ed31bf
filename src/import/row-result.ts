import { withoutInvisible } from "../story/invisible.ts";
import { badCodes, badCounts } from "./codes.ts";
import type { Style } from "./dates/reading.ts";
import type { Facts } from "./facts.ts";
import type { RowContext } from "./field-row.ts";
import { isFootnote } from "./footnotes.ts";
import { namesColumns } from "./headings.ts";
import type { Reject } from "./imported.ts";
import { keptWords } from "./kept-words.ts";
import type { Recipe } from "./options.ts";
import { readRow, type RowRead } from "./row-facts.ts";
import { formOf } from "./row-form.ts";
import { inOwnLanguages } from "./row-languages.ts";
import { isTotal } from "./totals.ts";
import type { Shape } from "./shapes/shape.ts";
import type { Cells, ImportProblem, SheetRow } from "./sheet.ts";
import { legible, toldOf } from "./texts.ts";

type RowResult = { facts: Facts; seen: ImportProblem[]; reject?: undefined } | { reject: Reject };

/** Faults of how a row is written, for which its cells may not be what the file has. */
const OF_FORM = /^(?:csv|json)-|^feature-(?:broken|object)$/;

/** Whether the cells of a row that is left out are as the file has them, so that they are looked at all the same. */
const isLegible = ({ code }: ImportProblem): boolean => !OF_FORM.test(code);

const isEmpty = ({ geometry, cells }: SheetRow, { said }: RowContext): boolean =>
  !geometry &&
  [...cells].every(([column, text]) => withoutInvisible(text) === "" || said?.all.has(column));

/** Whether a table's row says nothing in any column that was taken for something, as where only a program's own mark stands. */
const isUnknown = (row: SheetRow, { mapping, recipe }: RowContext, shape: Shape | undefined) =>
  row.geometry === undefined &&
  !shape &&
  mapping.size > 0 &&
  !recipe.title &&
  !recipe.place &&
  !recipe.description &&
  [...mapping.values()].flat().every((column) => (row.cells.get(column) ?? "").trim() === "");

/** How dates are written that only a known kind of file has, as far as somebody says it. */
const datesIn = ({ dates, tz, century }: Recipe): Style => ({ order: dates ?? null, tz, century });

/** What a known kind of file tells of its own columns. */
const remarksOf = (
  { at, cells }: SheetRow,
  facts: Facts,
  { recipe }: RowContext,
  shape: Shape | undefined,
) =>
  (shape?.remarks?.(facts, cells, datesIn(recipe)) ?? []).map(
    ({ detail, isFatal = false, ...told }) => ({
      isFatal,
      problem: { ...at, ...told, detail: toldOf(legible(detail)) },
    }),
  );

const codesAndCounts = (
  row: SheetRow,
  seen: readonly ImportProblem[],
  shape: Shape | undefined,
): ImportProblem[] => {
  const told = new Set(seen.map(({ column }) => column));
  const counts = badCounts(row, shape?.counts).filter(({ column }) => !told.has(column));
  return [...counts, ...badCodes(row, shape?.codes)];
};

/** With a note of the cells that could not be used. */
const withKept = (facts: Facts, unused: readonly ImportProblem[]): Facts =>
  unused.length === 0
    ? facts
    : {
        ...facts,
        remarks: [
          ...facts.remarks,
          keptWords(new Map(unused.map(({ column = "", detail }) => [column, detail]))),
        ],
      };

/** That a first row is the names of the columns, though those were given. */
const namesIn = ({ at, cells }: SheetRow, { recipe: { headings } }: RowContext) => {
  const row = headings && at.row === 1 ? [...cells.values()] : [];
  return headings && row.length > 0 && namesColumns(row, headings)
    ? ({ code: "headings-twice", detail: row.join(", "), ...at } satisfies ImportProblem)
    : undefined;
};

/** That a row is about the table, and none of its own. */
const besideTable = (row: SheetRow, context: RowContext): "row-total" | "row-note" | undefined => {
  if (isTotal(row, context.mapping, context.said?.all)) return "row-total";
  return isFootnote(row, context) ? "row-note" : undefined;
};

/** Why a row that is written well is no event. */
const noEvent = (
  row: SheetRow,
  context: RowContext,
  shape: Shape | undefined,
): ImportProblem["code"] | undefined => {
  if (isEmpty(row, context)) return "row-empty";
  return besideTable(row, context) ?? (isUnknown(row, context, shape) ? "row-unknown" : undefined);
};

/** Why a row is left out before it is read. */
const noEventIn = (
  row: SheetRow,
  context: RowContext,
  shape: Shape | undefined,
  fault: ImportProblem | undefined,
): ImportProblem | undefined => {
  const told = namesIn(row, context) ?? (fault && isLegible(fault) ? undefined : fault);
  // A sum or a note is short because it has no more to say.
  if (told?.code === "csv-row-short") {
    const beside = besideTable(row, context);
    return beside ? { code: beside, detail: "", ...row.at } : told;
  }
  const code = told || fault ? undefined : noEvent(row, context, shape);
  return code === undefined ? told : { code, detail: "", ...row.at };
};

/** The facts as a known kind of file means them. */
const asMeant = (
  facts: Facts,
  cells: Cells,
  { recipe, asTextsSay }: RowContext,
  shape: Shape | undefined,
): Facts => {
  const { lang = "en" } = recipe;
  const meant = shape?.refine?.(facts, cells, lang, datesIn(recipe)) ?? facts;
  const said = shape && asTextsSay ? inOwnLanguages(meant, cells, shape, lang) : meant;
  return shape?.further?.(said, cells, lang) ?? said;
};

/**
 * All that is told of a row that is bad, its first reason first; empty where it is none. What a short
 * row seems to say wrong is mostly in the wrong column.
 */
const badIn = (
  { fault, present }: SheetRow,
  { faults, seen }: RowRead,
  remarks: ReturnType<typeof remarksOf>,
  unused: readonly ImportProblem[],
): readonly ImportProblem[] => {
  if (fault && isLegible(fault)) return [fault, ...faults, ...seen, ...unused];
  if (faults.length > 0)
    return fault && present !== undefined ? [fault] : [...faults, ...seen, ...unused];
  const fatal = remarks.filter(({ isFatal }) => isFatal);
  if (fatal.length === 0) return [];
  const others = remarks.filter(({ isFatal }) => !isFatal);
  return [...[...fatal, ...others].map(({ problem }) => problem), ...seen, ...unused];
};

/** What a row says, as a known kind of file means it, or why it is left out. */
export const rowResult = (
  row: SheetRow,
  context: RowContext,
  shape: Shape | undefined,
): RowResult => {
  const { cells, beyond } = row;
  const reject = (problem: ImportProblem, also: readonly ImportProblem[] = []): RowResult => ({
    reject: { problem, also, cells, ...(beyond && { beyond }) },
  });
  const { fault, remark } = formOf(row, context.mapping);
  const unread = noEventIn(row, context, shape, fault);
  if (unread) return reject(unread);
  const read = readRow(row, context);
  const { facts, seen } = read;
  const unused = codesAndCounts(row, seen, shape);
  const remarks = read.faults.length > 0 ? [] : remarksOf(row, facts, context, shape);
  const [reason, ...others] = badIn(row, read, remarks, unused);
  if (reason) return reject(reason, others);
  return {
    facts: withKept(asMeant(facts, cells, context, shape), unused),
    seen: [
      ...(remark ? [remark] : []),
      ...seen,
      ...remarks.map(({ problem }) => problem),
      ...unused,
    ],
  };
};
