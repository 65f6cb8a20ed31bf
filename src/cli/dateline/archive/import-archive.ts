import { join } from "node:path";
import { ARCHIVE_FILES, filesBeside } from "../../../archive/head.ts";
import type { ProblemBook } from "../../../import/archive/problem-book.ts";
import type { Workshop } from "../../../import/archive/runs.ts";
import { takeTable, type TableTask } from "../../../import/archive/take-table.ts";
import { writeFiles } from "../../../import/archive/write-files.ts";
import type { Imported } from "../../../import/imported.ts";
import { checkWishes } from "../import/check-wishes.ts";
import { REJECTS } from "../import/remove-stale.ts";
import type { Io } from "../io.ts";
import { RejectsFile } from "./rejects-file.ts";
import { Spill } from "./spill.ts";

/** How an import into an archive ended. */
export interface ArchiveImport extends Pick<Imported, "shape" | "columns" | "counts"> {
  problems: ProblemBook;
  /** Names of the files that were made, in the order in which they are to be put in place. */
  files: string[];
}

const HEAD = ARCHIVE_FILES.head;

/** What part of the work each stage is, and what was done before it. */
const STAGES = {
  look: { before: 0, part: 0.25 },
  rows: { before: 0.25, part: 0.45 },
  files: { before: 0.7, part: 0.3 },
} as const;

interface Task extends Pick<TableTask, "source" | "wish"> {
  /** An empty folder, in which everything is made. */
  folder: string;
  /** Told how far it is, from 0 to 1; throws where it shall end. */
  step: (done: number) => void;
}

const workshopIn = ({ folder, step }: Task, { files }: Io): Workshop => ({
  runs: (name) => new Spill(join(folder, name), files),
  file: (name) => files.writer(join(folder, name)),
  step: (done) => step(STAGES.files.before + done * STAGES.files.part),
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
});

/** Makes the files of an archive in a folder; what rows say in words is on the disk meanwhile. */
export const importArchive = async (task: Task, io: Io): Promise<ArchiveImport> => {
  const { source, wish, folder, step } = task;
  const workshop = workshopIn(task, io);
  const rejects = new RejectsFile(join(folder, REJECTS), io.files);
  const texts = workshop.runs("rows.part");
  try {
    const taken = await takeTable({
      source,
      wish,
      texts,
      onRejects: (some, columns) => rejects.add(some, columns),
      step: (stage, done) => step(STAGES[stage].before + done * STAGES[stage].part),
      onPlan: checkWishes,
    });
    const { shape, columns, problems, counts, rows, story } = taken;
    const files: string[] = [];
    if (rows.collected.rows.rows > 0) {
      const head = await writeFiles(rows, story, texts, workshop);
      files.push(...filesBeside(head), HEAD);
      const content = `${JSON.stringify(head)}\n`;
      io.files.write([{ path: join(folder, HEAD), content }], { force: true });
    }
    return {
      shape,
      columns,
      problems,
      counts,
      files: [...(counts.bad > 0 ? [REJECTS] : []), ...files],
    };
  } finally {
    texts.close();
    rejects.close();
  }
};
