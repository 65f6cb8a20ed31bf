import { ARCHIVE_FILES } from "../../archive/head.ts";
import { PackedRuns } from "../../archive/packed-runs.ts";
import { checkedHead } from "../../archive/head-story.ts";
import type { Workshop } from "../../import/archive/runs.ts";
import type { SheetSource } from "../../import/archive/sheet-source.ts";
import { bounded } from "../../import/archive/table-length.ts";
import { takeTable, type TableTask, type TakenTable } from "../../import/archive/take-table.ts";
import { writeFiles } from "../../import/archive/write-files.ts";
import type { Reject } from "../../import/imported.ts";
import { longTableView } from "../../import/opening/table.ts";
import { pageSentence } from "../../import/sentences-of-page.ts";
import { moreRejects, rejectsBeginning } from "../../import/rejects.ts";
import { GrowingBlob } from "../growing-blob.ts";
import type { ArchiveRefusal, GivenArchive } from "./given-archive.ts";
import type { LongStage, ShownTable } from "./opener-messages.ts";

/** How far it is is told after so many hundredths. */
const STEPS = 100;

/** Rows that were left out, as the file that the reader can have. */
class Rejects {
  readonly #file = new GrowingBlob();
  #isEmpty = true;
  readonly #lang: string;

  constructor(lang: string) {
    this.#lang = lang;
  }

  add(rejects: readonly Reject[], columns: readonly string[]): void {
    if (this.#isEmpty) this.#file.append(rejectsBeginning(columns, this.#lang));
    this.#isEmpty = false;
    this.#file.append(moreRejects(rejects, columns, pageSentence, this.#lang));
  }

  get whole(): Blob | null {
    return this.#isEmpty ? null : this.#file.whole;
  }
}

interface Task {
  source: SheetSource;
  wish: TableTask["wish"];
  /** More are not taken. */
  mostRows: number;
  /** The page's language. */
  lang: string;
  /** Told now and then how far it is, of 100. */
  tell: (stage: LongStage, done: number, total: number) => void;
}

const STAGES = { look: "counting", rows: "taking" } as const;

/** Tells of every hundredth once, not of every piece of a file. */
const inSteps = (tell: Task["tell"]): ((stage: LongStage, done: number) => void) => {
  let last = "";
  return (stage, done) => {
    const step = Math.floor(done * STEPS);
    if (`${stage} ${step}` === last) return;
    last = `${stage} ${step}`;
    tell(stage, step, STEPS);
  };
};

interface Made {
  view: Omit<ShownTable, "lang" | "headless">;
  taken: TakenTable;
  texts: PackedRuns;
  step: ReturnType<typeof inSteps>;
}

/** A long table on its way to an archive: its rows are taken, their texts wait in memory, packed. */
export class TableArchive {
  readonly view: Omit<ShownTable, "lang" | "headless">;
  readonly #taken: Made["taken"];
  readonly #texts: Made["texts"];
  readonly #step: Made["step"];

  private constructor({ view, taken, texts, step }: Made) {
    this.view = view;
    this.#taken = taken;
    this.#texts = texts;
    this.#step = step;
  }

  /** Throws `TooManyRows` where there are more than can be kept. */
  static async take({ source, wish, mostRows, lang, tell }: Task): Promise<TableArchive> {
    const texts = new PackedRuns();
    const rejects = new Rejects(lang);
    const step = inSteps(tell);
    const taken = await takeTable({
      source: bounded(source, mostRows),
      wish,
      texts,
      onRejects: (some, columns) => rejects.add(some, columns),
      step: (stage, done) => step(STAGES[stage], done),
    });
    const view = { ...(await longTableView(wish.fileName, taken)), rejects: rejects.whole };
    return new TableArchive({ view, taken, texts, step });
  }

  /** Writes the archive's files; once. */
  async make(): Promise<GivenArchive | ArchiveRefusal> {
    const files = new Map<string, GrowingBlob>();
    const workshop: Workshop = {
      runs: () => new PackedRuns(),
      file: (name) => {
        const file = new GrowingBlob();
        files.set(name, file);
        return { append: (bytes) => file.append(bytes as BlobPart), close: () => undefined };
      },
      step: (done) => this.#step("packing", done),
      // Whoever wants it to end ends the thread.
      breathe: () => Promise.resolve(),
    };
    const head = await writeFiles(this.#taken.rows, this.#taken.story, this.#texts, workshop);
    this.#texts.close();
    const json = `${JSON.stringify(head)}\n`;
    const checked = checkedHead(head);
    if ("fault" in checked) return { refused: "not-readable", faults: [checked.fault] };
    const written = [...files].map(([name, file]) => [name, file.whole] as const);
    return {
      head: JSON.stringify(checked.head),
      story: checked.head.story,
      issues: checked.issues,
      faults: [],
      files: { [ARCHIVE_FILES.head]: new Blob([json]), ...Object.fromEntries(written) },
    };
  }
}
