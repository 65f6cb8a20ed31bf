import { basename, dirname, join } from "node:path";
import { ARCHIVE_FILES } from "../../../archive/head.ts";
import { headerOf, sourceOf } from "../../../import/assemble/header.ts";
import type { Facts } from "../../../import/facts.ts";
import type { RowContext } from "../../../import/field-row.ts";
import type { Counts, Imported, ImportWish, Reject } from "../../../import/imported.ts";
import { originOf } from "../../../import/origin.ts";
import { planOf, type Plan } from "../../../import/plan.ts";
import { rowResult } from "../../../import/row-result.ts";
import { rowWords } from "../../../import/row-words.ts";
import type { SheetRow } from "../../../import/sheet.ts";
import { Survey, type Surveyed } from "../../../import/survey.ts";
import { TextDigest } from "../../../story/quote-proof/text.ts";
import type { Story } from "../../../story/records/story.ts";
import { checkWishes } from "../import/check-wishes.ts";
import { ProblemBook } from "../import/tell-import.ts";
import type { Io } from "../io.ts";
import { ArchiveRows, type AllRows } from "./archive-rows.ts";
import { RejectsFile } from "./rejects-file.ts";
import type { SheetSource } from "./sheet-source.ts";
import { Spill } from "./spill.ts";
import { wholeLines } from "./whole-lines.ts";
import { writeFiles } from "./write-files.ts";

/** How an import into an archive ended. */
export interface ArchiveImport extends Pick<Imported, "shape" | "columns" | "counts"> {
  problems: ProblemBook;
  /** Names of the files that were made, in the order in which they are to be put in place. */
  files: string[];
}

/** The table of rejects, among the files that are made. */
export const REJECTS = "rejects.csv";

const HEAD = ARCHIVE_FILES.head;

/** What part of the work each stage is. */
const STAGES = { survey: 0.25, rows: 0.45, files: 0.3 } as const;

interface Task {
  source: SheetSource;
  wish: ImportWish & { fileName: string };
  /** An empty folder, in which everything is made. */
  folder: string;
  /** Told how far it is, from 0 to 1; throws where it shall end. */
  step: (done: number) => void;
}

interface Looked {
  plan: Plan;
  surveyed: Surveyed;
  digest: TextDigest;
}

/** Goes through the whole file once: what only all rows together tell. */
const look = async ({ source, wish, step }: Task, problems: ProblemBook): Promise<Looked> => {
  const digest = new TextDigest();
  const lines = wholeLines((text) => digest.add(text));
  const listener = { problem: problems.add.bind(problems), text: lines.add };
  let columns: string[] = [];
  let plan = planOf(columns, wish.recipe);
  let survey = new Survey(columns, plan);
  for await (const batch of source.pass(listener)) {
    step(batch.done * STAGES.survey);
    if (batch.columns !== columns && batch.columns.length > 0) {
      columns = batch.columns;
      plan = planOf(columns, wish.recipe);
      survey = new Survey(columns, plan);
      checkWishes({ problems: plan.problems, columns: survey.end().columns });
    }
    for (const row of batch.rows) survey.see(row);
  }
  lines.end();
  return { plan, surveyed: survey.end(), digest };
};

type Taken = Pick<Counts, "placed" | "shapesLost" | "heightsLost"> & { used: number };

/** Where rows of the file go. */
interface Takers {
  rows: ArchiveRows;
  rejects: RejectsFile;
  problems: ProblemBook;
}

/** Takes a row that can be used, and counts what becomes of it. */
const take = (row: SheetRow, facts: Facts, context: RowContext, to: Takers, taken: Taken): void => {
  const { isPlaced, lost } = to.rows.add(facts, rowWords(row, facts, context));
  taken.used += 1;
  if (isPlaced) taken.placed += 1;
  if (lost === "height") taken.heightsLost += 1;
  if (lost !== "kind") return;
  taken.shapesLost += 1;
  to.problems.add({ code: "geometry-kind", detail: facts.geometry?.type ?? "", ...row.at });
};

/** Goes through the file again and takes its rows. */
const takeRows = async (
  { source, step }: Task,
  { plan, surveyed }: Looked,
  to: Takers,
): Promise<Taken> => {
  const { recipe, mapping, texts, shape } = plan;
  const context: RowContext = { mapping, recipe, texts, order: surveyed.order };
  const taken: Taken = { used: 0, placed: 0, shapesLost: 0, heightsLost: 0 };
  for await (const { rows, done } of source.pass()) {
    step(STAGES.survey + done * STAGES.rows);
    const rejects: Reject[] = [];
    for (const row of rows.filter(plan.isWanted)) {
      const result = rowResult(row, context, shape);
      if (result.reject) rejects.push(result.reject);
      else {
        for (const one of result.seen) to.problems.add(one);
        take(row, result.facts, context, to, taken);
      }
    }
    for (const { problem } of rejects) to.problems.add(problem);
    to.rejects.add(rejects);
  }
  if (taken.heightsLost > 0)
    to.problems.add({ code: "height-dropped", detail: `${taken.heightsLost}` });
  return taken;
};

const storyOf = ({ plan, digest }: Looked, all: AllRows, { source, wish }: Task): Story => {
  const { recipe } = plan;
  const origin = originOf(source, digest.end(), { ...wish, recipe }, wish.fileName);
  const file = sourceOf(recipe, origin);
  return {
    ...headerOf(recipe, origin, file, all.collected.rows.rows),
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

/** Makes the files of an archive in a folder; what rows say in words is on the disk meanwhile. */
export const importArchive = async (task: Task, io: Io): Promise<ArchiveImport> => {
  const { folder, wish, step } = task;
  const problems = new ProblemBook();
  const looked = await look(task, problems);
  const { surveyed, plan } = looked;
  for (const one of surveyed.problems) problems.add(one);
  const names = surveyed.columns.map(({ column }) => column);
  const rejects = new RejectsFile(join(folder, REJECTS), names, io.files);
  const path = join(folder, "rows.part");
  const file = io.files.writer(path);
  const spill = new Spill(file);
  const rows = new ArchiveRows(plan, wish.recipe.date ?? wish.today, spill);
  try {
    const { used, ...taken } = await takeRows(task, looked, { rows, rejects, problems });
    const all = rows.end();
    if (all.tooManyTypes !== null)
      problems.add({ code: "types-many", detail: `${all.tooManyTypes}` });
    const before = STAGES.survey + STAGES.rows;
    const work = { folder, step: (done: number) => step(before + done * STAGES.files) };
    if (used > 0) await writeFiles(all, storyOf(looked, all, task), { spill, path }, work, io);
    return {
      shape: plan.shape?.label ?? null,
      columns: surveyed.columns,
      problems,
      files: [
        ...(rejects.count > 0 ? [basename(rejects.path)] : []),
        ...(used > 0
          ? [...Object.values(ARCHIVE_FILES).filter((name) => name !== HEAD), HEAD]
          : []),
      ],
      counts: {
        rows: surveyed.rows,
        ...taken,
        unplaced: used - taken.placed,
        bad: rejects.count,
        unwanted: surveyed.unwanted,
      },
    };
  } finally {
    file.close();
    rejects.close();
  }
};

/** Where an archive is made before it is put in its place: beside it, so that it need not be copied. */
export const partFolder = (folder: string): string =>
  join(dirname(folder), `.${basename(folder)}.${process.pid}.part`);
