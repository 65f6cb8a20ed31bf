import { TextDigest } from "../story/quote-proof/text.ts";
import { asOne } from "./assemble/as-one.ts";
import { kindOf } from "./assemble/geometry.ts";
import { isAreaAlone } from "./assemble/precision.ts";
import { StoryBuilder } from "./assemble/story.ts";
import { TypeBook } from "./assemble/type-book.ts";
import { unusedTypes } from "./assemble/unused-types.ts";
import { isUndated, type Facts } from "./facts.ts";
import { formOf, surveyedForm, type RowContext } from "./field-row.ts";
import { columnOf } from "./column-of.ts";
import { Gathered } from "./gathered.ts";
import type { Counts, Imported, ImportWish, Reject } from "./imported.ts";
import { located, locatedReject } from "./located.ts";
import { openFile, type ForeignFile } from "./open/index.ts";
import { originOf } from "./origin.ts";
import { planOf } from "./plan.ts";
import { Repeats } from "./repeats.ts";
import { rowResult } from "./row-result.ts";
import type { Shape } from "./shapes/shape.ts";
import type { ImportProblem, Sheet, SheetRow } from "./sheet.ts";
import { Survey } from "./survey.ts";

interface Read {
  facts: Facts[];
  rejects: Reject[];
  problems: ImportProblem[];
}

type Assembled = Pick<Counts, "placed" | "shapesLost" | "heightsLost">;

/** Rows that are gone through between two steps. */
const STEP_ROWS = 1000;

/** Work in steps, between which who drives it may do something else, or end it. */
export type InSteps<T> = Generator<undefined, T, undefined>;

function* readRows(
  rows: readonly SheetRow[],
  columns: readonly string[],
  context: RowContext,
  shape: Shape | undefined,
  progress: ImportWish["progress"],
): InSteps<Read> {
  const read: Read = { facts: [], rejects: [], problems: [] };
  const repeats = new Repeats(columns);
  const gathered = new Gathered();
  for (const [n, row] of rows.entries()) {
    if (n % STEP_ROWS === 0) {
      progress?.(n, rows.length);
      yield;
    }
    const result = rowResult(row, context, shape);
    if (result.reject) {
      const { also } = result.reject;
      read.rejects.push({ ...result.reject, also: gathered.rest(also) });
      continue;
    }
    for (const one of [...gathered.rest(result.seen), ...repeats.see(row, result.facts)])
      read.problems.push(one);
    read.facts.push(result.facts);
  }
  read.problems.push(...gathered.all);
  progress?.(rows.length, rows.length);
  return read;
}

const LOST = { kind: "geometry-kind", height: "height-dropped" } as const;

/** Puts all facts into a story; tells how many have a place, and what of their shapes was lost. */
function* assemble(
  builder: StoryBuilder,
  facts: Facts[],
  problems: ImportProblem[],
): InSteps<Assembled> {
  const done: Assembled = { placed: 0, shapesLost: 0, heightsLost: 0 };
  // Facts go as the records come: both for every row of a long table would take twice the room.
  facts.reverse();
  for (let one = facts.pop(); one; one = facts.pop()) {
    if (facts.length % STEP_ROWS === 0) yield;
    const { placed, lost } = builder.add(one);
    if (placed) done.placed += 1;
    if (lost === "height") done.heightsLost += 1;
    if (lost === "kind" || lost === "outline") done.shapesLost += 1;
    // Of an outline that is not clear the row tells.
    if (lost === "kind")
      problems.push({ code: LOST.kind, detail: kindOf(one.geometry), ...one.at });
  }
  if (done.heightsLost > 0) problems.push({ code: LOST.height, detail: `${done.heightsLost}` });
  return done;
}

/** A file's rows as facts, and all that is to be said of it; the rows themselves are not kept. */
function* readSheet(sheet: Sheet, fileName: string, wish: ImportWish) {
  const plan = planOf(sheet.columns, wish.recipe, sheet.kind, sheet.rows);
  const survey = new Survey(sheet.columns, plan, wish.today);
  for (const [n, row] of sheet.rows.entries()) {
    if (n % STEP_ROWS === 0) yield;
    survey.see(row);
  }
  const surveyed = survey.end(sheet.problems.length > 0);
  const { mapping, columns, rows, unwanted, problems, isRefused } = surveyed;
  const wanted = isRefused ? [] : sheet.rows.filter(plan.isWanted);
  const { recipe, texts, shape, sides, said } = plan;
  const read = yield* readRows(
    wanted,
    sheet.columns,
    { recipe, texts, sides, said, ...surveyedForm(surveyed), ...formOf(shape, wish) },
    shape,
    wish.progress,
  );
  const digest = new TextDigest();
  digest.add(sheet.text);
  return {
    ...read,
    problems: [
      ...sheet.problems,
      ...(sheet.isUnread ? [] : problems),
      ...read.problems,
      ...asOne(read.facts, mapping),
    ],
    recipe,
    texts,
    shape: shape?.label ?? null,
    columns,
    origin: originOf(sheet, digest.end(), { ...wish, recipe }, fileName, shape),
    rows,
    unwanted: isRefused ? 0 : unwanted,
    unread: isRefused ? rows : 0,
    located: located(sheet.spotOf),
  };
}

/** What `importSheet` does, in steps. */
export function* sheetImport(sheet: Sheet, fileName: string, wish: ImportWish): InSteps<Imported> {
  const { facts, rejects, problems, recipe, texts, ...read } = yield* readSheet(
    sheet,
    fileName,
    wish,
  );
  const used = facts.length;
  const areasAlone = facts.filter(isAreaAlone).length;
  const undated = facts.filter(isUndated).length;
  const words = new Set(facts.flatMap(({ type }) => (type && !type.look ? [type.word] : [])));
  const types = new TypeBook(recipe, texts, words);
  problems.push(...unusedTypes(recipe, facts));
  if (types.areTooMany)
    problems.push({
      code: "types-many",
      detail: `${words.size}`,
      ...columnOf(read.columns, "type"),
    });
  const builder = new StoryBuilder(recipe, read.origin, types);
  const assembled = yield* assemble(builder, facts, problems);
  return {
    story: used > 0 ? builder.build() : null,
    shape: read.shape,
    columns: read.columns,
    counts: {
      rows: read.rows,
      ...assembled,
      unplaced: used - assembled.placed,
      ...(areasAlone > 0 && { areasAlone }),
      bad: rejects.length,
      undated,
      unwanted: read.unwanted,
      unread: read.unread,
    },
    rejects: rejects.map((one) => locatedReject(one, read.located)),
    problems: problems.map(read.located),
  };
}

/**
 * Makes a draft story of a foreign file's rows. Never throws: rows that cannot be used are rejects with
 * a reason, everything else is in the story, and what was seen on the way is a problem.
 */
export const importSheet = (sheet: Sheet, fileName: string, wish: ImportWish): Imported => {
  const steps = sheetImport(sheet, fileName, wish);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/** The same of a file that is read at once. */
export const importFile = (file: ForeignFile, wish: ImportWish): Imported =>
  importSheet(openFile(file, wish.recipe), file.name, wish);
