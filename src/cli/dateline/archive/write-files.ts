import { join } from "node:path";
import { ARCHIVE_FILES, type Block } from "../../../archive/head.ts";
import { columnBlocks, columnsLayout } from "../../../archive/write-columns.ts";
import { headOf } from "../../../archive/write-head.ts";
import { rowWordsOf } from "../../../archive/word-form.ts";
import { TextsWriter } from "../../../archive/write-texts.ts";
import { WordsWriter } from "../../../archive/write-words.ts";
import type { Story } from "../../../story/records/story.ts";
import type { FileReader, FileWriter, Io } from "../io.ts";
import type { AllRows } from "./archive-rows.ts";
import { RUN_ROWS, Spill } from "./spill.ts";
import { WordSegments } from "./word-segments.ts";

/** After so many rows of texts others get their turn: somebody may want to stop it all. */
const BREATHE_EVERY = 8192;

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Texts of rows that were put aside, and where. */
interface PutAside {
  spill: Spill;
  path: string;
}

/** What part of the work texts are; words are the rest. */
const TEXTS = 0.7;

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

/** Opens two files for as long as work with them takes. */
const between = async <T>(
  { from, to }: { from: string; to: string },
  { files }: Io,
  work: (source: FileReader, target: FileWriter) => Promise<T>,
): Promise<T> => {
  const source = files.reader(from);
  const target = files.writer(to);
  try {
    return await work(source, target);
  } finally {
    source.close();
    target.close();
  }
};

const partyNames = ({ story: { actors } }: AllRows): string[] =>
  actors.map(({ name }) => Object.values(name).join(" "));

/** Writes the texts, and puts the words in them aside. */
const writeTexts = (
  all: AllRows,
  { spill, path }: PutAside,
  words: WordSegments,
  { folder, step }: Work,
  io: Io,
) =>
  between({ from: path, to: join(folder, ARCHIVE_FILES.texts) }, io, async (source, target) => {
    const next = spill.readers(source);
    const writer = new TextsWriter(target.append);
    const { order, rows } = all.collected;
    const names = partyNames(all);
    for (const [at, row] of order.entries()) {
      const text = all.textOf(next[Math.floor(row / RUN_ROWS)]?.() ?? "{}", row);
      const parties = rows.parties.subarray(rows.partyStarts[at], rows.partyStarts[at + 1]);
      writer.add(text);
      words.add(
        at,
        rowWordsOf(
          text,
          Array.from(parties, (code) => names[code] ?? ""),
        ),
      );
      if (at % BREATHE_EVERY > 0) continue;
      await breathe();
      step((TEXTS * at) / order.length);
    }
    words.flush();
    return writer.end();
  });

const writeWords = (words: WordSegments, path: string, { folder, step }: Work, io: Io) =>
  between({ from: path, to: join(folder, ARCHIVE_FILES.words) }, io, async (source, target) => {
    const writer = new WordsWriter(target.append);
    let count = 0;
    for (const entry of words.entries(source)) {
      writer.add(entry);
      count += 1;
      if (count % BREATHE_EVERY > 0) continue;
      await breathe();
      step(TEXTS);
    }
    return writer.end();
  });

/** Writes the files of an archive out of what was put aside. */
export const writeFiles = async (
  all: AllRows,
  story: Story,
  aside: PutAside,
  work: Work,
  io: Io,
): Promise<void> => {
  const columns = await writeColumns(all, work, io);
  const path = join(work.folder, "words.part");
  const file = io.files.writer(path);
  const segments = new WordSegments(new Spill(file));
  try {
    const texts = await writeTexts(all, aside, segments, work, io);
    const words = await writeWords(segments, path, work, io);
    const head = headOf(story, all.collected, { types: all.types, columns, texts, words });
    const content = `${JSON.stringify(head)}\n`;
    io.files.write([{ path: join(work.folder, ARCHIVE_FILES.head), content }], { force: true });
  } finally {
    file.close();
  }
};
