import { join } from "node:path";
import { ARCHIVE_FILES, type Block } from "../../../archive/head.ts";
import { columnBlocks, columnsLayout } from "../../../archive/write-columns.ts";
import { headOf } from "../../../archive/write-head.ts";
import { TextsWriter } from "../../../archive/write-texts.ts";
import type { Story } from "../../../story/records/story.ts";
import type { Io } from "../io.ts";
import type { AllRows } from "./archive-rows.ts";
import { RUN_ROWS, type Spill } from "./spill.ts";

/** After so many rows of texts others get their turn: somebody may want to stop it all. */
const BREATHE_EVERY = 8192;

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

interface Work {
  /** Folder in which the files are made. */
  folder: string;
  /** Told how far it is, from 0 to 1; throws where it shall end. */
  step: (done: number) => void;
}

const writeColumns = async ({ collected }: AllRows, { folder, step }: Work, { files }: Io) => {
  const file = files.writer(join(folder, ARCHIVE_FILES.columns));
  const blocks: Block[] = [];
  try {
    for (const { bytes, block } of columnBlocks(collected.rows)) {
      file.append(bytes);
      blocks.push(block);
      await breathe();
      step(0);
    }
  } finally {
    file.close();
  }
  return columnsLayout(collected.rows.rows, blocks);
};

const writeTexts = async (all: AllRows, spill: Spill, path: string, work: Work, { files }: Io) => {
  const file = files.writer(join(work.folder, ARCHIVE_FILES.texts));
  const source = files.reader(path);
  try {
    const next = spill.readers(source);
    const writer = new TextsWriter(file.append);
    const { order } = all.collected;
    for (const [done, row] of order.entries()) {
      const record = next[Math.floor(row / RUN_ROWS)]?.() ?? "{}";
      writer.add(all.textOf(record, row));
      if (done % BREATHE_EVERY > 0) continue;
      await breathe();
      work.step(done / order.length);
    }
    return writer.end();
  } finally {
    source.close();
    file.close();
  }
};

/** Writes the files of an archive; `path` is where texts were put aside. */
export const writeFiles = async (
  all: AllRows,
  story: Story,
  { spill, path }: { spill: Spill; path: string },
  work: Work,
  io: Io,
): Promise<void> => {
  const columns = await writeColumns(all, work, io);
  const texts = await writeTexts(all, spill, path, work, io);
  const head = headOf(story, all.collected, { types: all.types, columns, texts });
  const content = `${JSON.stringify(head)}\n`;
  io.files.write([{ path: join(work.folder, ARCHIVE_FILES.head), content }], { force: true });
};
