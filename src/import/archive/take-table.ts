import { kindOf } from "../assemble/geometry.ts";
import { isAreaAlone } from "../assemble/precision.ts";
import { headerOf, sourceOf } from "../assemble/header.ts";
import { isUndated, type Facts } from "../facts.ts";
import { formOf, surveyedForm, type RowContext } from "../field-row.ts";
import { Gathered } from "../gathered.ts";
import { located, locatedReject } from "../located.ts";
import type { Counts, Imported, ImportWish, Reject } from "../imported.ts";
import { originOf } from "../origin.ts";
import { planOf, type Plan } from "../plan.ts";
import { rowResult } from "../row-result.ts";
import { rowWords } from "../row-words.ts";
import type { SheetRow } from "../sheet.ts";
import { Survey, type Surveyed } from "../survey.ts";
import { TextDigest } from "../../story/quote-proof/text.ts";
import type { Story } from "../../story/records/story.ts";
import { ArchiveRows, type AllRows } from "./archive-rows.ts";
import { namesLeft } from "./names-left.ts";
import { ProblemBook } from "./problem-book.ts";
import type { Runs } from "./runs.ts";
import type { SheetSource } from "./sheet-source.ts";
import { tooManyOf } from "./too-many.ts";
import { wholeLines } from "./whole-lines.ts";

/** A table that is to become an archive. */
export interface TableTask {
  source: SheetSource;
  wish: Omit<ImportWish, "progress"> & { fileName: string };
  /** Where texts of rows are put aside. */
  texts: Runs;
  /** Told the rows that are left out, some at a time, with the columns of the file. */
  onRejects: (rejects: readonly Reject[], columns: readonly string[]) => void;
  /** Told how far looking at the file is, then how far taking its rows; from 0 to 1. */
  step: (stage: "look" | "rows", done: number) => void;
  /** Told, before the rows are gone through, what of the wishes cannot be followed. */
  onPlan?: (found: Pick<Imported, "problems" | "columns">) => void;
}

/** A table whose rows have been taken, ready to be written. */
export interface TakenTable extends Pick<Imported, "shape" | "columns" | "counts"> {
  problems: ProblemBook;
  rows: AllRows;
  story: Story;
}

interface Looked {
  plan: Plan;
  surveyed: Surveyed;
  /** Its rows are not taken. */
  isRefused: boolean;
  digest: TextDigest;
}

/** Goes through the whole file once: what only all rows together tell. */
const look = async (task: TableTask, problems: ProblemBook): Promise<Looked> => {
  const { source, wish, step, onPlan } = task;
  const digest = new TextDigest();
  const lines = wholeLines((text) => digest.add(text));
  const listener = { problem: problems.add.bind(problems), text: lines.add };
  let columns: string[] = [];
  let plan = planOf(columns, wish.recipe);
  let survey = new Survey(columns, plan, wish.today);
  let isUnread = false;
  for await (const batch of source.pass(listener)) {
    step("look", batch.done);
    isUnread ||= batch.isUnread === true;
    if (batch.columns !== columns && batch.columns.length > 0) {
      columns = batch.columns;
      plan = planOf(columns, wish.recipe, undefined, batch.rows);
      survey = new Survey(columns, plan, wish.today);
      onPlan?.({ problems: plan.problems, columns: survey.end(true).columns });
    }
    for (const row of batch.rows) survey.see(row);
  }
  lines.end();
  const surveyed = survey.end(problems.told.length > 0);
  if (!isUnread) for (const one of surveyed.problems) problems.add(one);
  return { plan, surveyed, isRefused: isUnread || surveyed.isRefused, digest };
};

type Taken = Pick<Counts, "placed" | "shapesLost" | "heightsLost" | "bad" | "undated"> & {
  used: number;
  areasAlone: number;
};

/** Where rows of the file go. */
interface Takers {
  rows: ArchiveRows;
  problems: ProblemBook;
}

/** Takes a row that can be used, and counts what becomes of it. */
const take = (row: SheetRow, facts: Facts, context: RowContext, to: Takers, taken: Taken): void => {
  const { isPlaced, lost } = to.rows.add(facts, rowWords(row, facts, context));
  taken.used += 1;
  if (isPlaced) taken.placed += 1;
  if (isAreaAlone(facts)) taken.areasAlone += 1;
  if (isUndated(facts)) taken.undated += 1;
  for (const one of namesLeft(facts, context.mapping)) to.problems.add({ ...one, ...row.at });
  if (lost === "height") taken.heightsLost += 1;
  if (lost !== "kind") return;
  taken.shapesLost += 1;
  to.problems.add({ code: "geometry-kind", detail: kindOf(facts.geometry), ...row.at });
};

/** Goes through the file again and takes its rows. */
const takeRows = async (
  { source, step, onRejects, wish }: TableTask,
  { plan, surveyed, isRefused }: Looked,
  to: Takers,
): Promise<Taken> => {
  const { recipe, texts, shape, sides, said } = plan;
  const form = { hidden: shape?.hidden, mayBeLong: true, ...formOf(shape, wish) };
  const context: RowContext = { recipe, texts, sides, said, ...surveyedForm(surveyed), ...form };
  const names = surveyed.columns.map(({ column }) => column);
  const taken: Taken = {
    used: 0,
    placed: 0,
    areasAlone: 0,
    shapesLost: 0,
    heightsLost: 0,
    bad: 0,
    undated: 0,
  };
  if (isRefused) return taken;
  const gathered = new Gathered();
  const at = located(source.spotOf);
  for await (const { rows, done } of source.pass()) {
    step("rows", done);
    const rejects: Reject[] = [];
    for (const row of rows.filter(plan.isWanted)) {
      const result = rowResult(row, context, shape);
      if (result.reject) {
        const also = gathered.rest(result.reject.also);
        rejects.push(locatedReject({ ...result.reject, also }, at));
      } else {
        for (const one of gathered.rest(result.seen)) to.problems.add(one);
        take(row, result.facts, context, to, taken);
      }
    }
    const told = rejects.flatMap(({ problem, also }) => [problem, ...also]);
    told.forEach(to.problems.add.bind(to.problems));
    taken.bad += rejects.length;
    if (rejects.length > 0) onRejects(rejects, names);
  }
  for (const one of gathered.all) to.problems.add(one);
  const { heightsLost } = taken;
  if (heightsLost > 0) to.problems.add({ code: "height-dropped", detail: `${heightsLost}` });
  return taken;
};

const storyOf = ({ plan, digest }: Looked, all: AllRows, { source, wish }: TableTask): Story => {
  const { recipe, shape } = plan;
  const origin = originOf(source, digest.end(), { ...wish, recipe }, wish.fileName, shape);
  const file = sourceOf(recipe, origin);
  const { rows, events = rows.rows } = all.collected;
  return {
    ...headerOf(recipe, origin, file, events),
    ...all.story,
    sources: [file],
    places: [],
    events: [],
    quotes: [],
    claims: [],
    notes: [],
    unmapped: [],
  };
};

/**
 * Reads a table in two passes, piece by piece. Memory grows with the columns of the rows, not with
 * what they say in words, which is put aside.
 */
export const takeTable = async (task: TableTask): Promise<TakenTable> => {
  const { texts } = task;
  const problems = new ProblemBook(located(task.source.spotOf));
  const looked = await look(task, problems);
  const { surveyed, plan, isRefused } = looked;
  const rows = new ArchiveRows(plan, texts);
  const { used, areasAlone, ...taken } = await takeRows(task, looked, { rows, problems });
  const all = rows.end();
  for (const problem of tooManyOf(all, surveyed.columns)) problems.add(problem);
  const { events } = all.collected;
  return {
    shape: plan.shape?.label ?? null,
    columns: surveyed.columns,
    problems,
    rows: all,
    story: storyOf(looked, all, task),
    counts: {
      rows: surveyed.rows,
      ...taken,
      unplaced: used - taken.placed,
      ...(areasAlone > 0 && { areasAlone }),
      unwanted: isRefused ? 0 : surveyed.unwanted,
      unread: isRefused ? surveyed.rows : 0,
      ...(events !== undefined && { events }),
    },
  };
};
