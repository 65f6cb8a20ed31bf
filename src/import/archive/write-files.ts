import type { RowText } from "../../archive/archive.ts";
import { ARCHIVE_FILES, type ArchiveFile, type Block, type Layout } from "../../archive/head.ts";
import { rowWordsOf } from "../../archive/word-form.ts";
import { columnBlocks, columnsLayout } from "../../archive/write-columns.ts";
import { listWriter, orderOf, type RowOrder } from "../../archive/write-list.ts";
import { headOf } from "../../archive/write-head.ts";
import { RecordsWriter, ROWS_PER_CHUNK } from "../../archive/write-records.ts";
import { WordsWriter } from "../../archive/write-words.ts";
import type { Story } from "../../story/records/story.ts";
import type { AllRows } from "./archive-rows.ts";
import { LineSegments } from "./line-segments.ts";
import { RUN_ROWS, type Runs, type Workshop } from "./runs.ts";
import { WordSegments } from "./word-segments.ts";

/** After so many rows of texts others get their turn. */
const BREATHE_EVERY = 8192;

/** What part of the work texts are, and lines after them; words are the rest. */
const TEXTS = 0.6;
const LINES = 0.2;

type Append = (bytes: Uint8Array) => void;

/** Makes one file of an archive; closes it whatever happens. */
const inFile = async <T>(
  name: string,
  workshop: Workshop,
  work: (append: Append) => Promise<T>,
): Promise<T> => {
  const file = workshop.file(name);
  try {
    return await work((bytes) => file.append(bytes));
  } finally {
    file.close();
  }
};

const writeColumns = ({ collected }: AllRows, workshop: Workshop): Promise<Layout["columns"]> =>
  inFile(ARCHIVE_FILES.columns, workshop, async (append) => {
    const blocks: Block[] = [];
    for (const { bytes, block } of columnBlocks(collected.rows)) {
      append(bytes);
      blocks.push(block);
      await workshop.breathe();
      workshop.step(0);
    }
    return columnsLayout(collected.rows.rows, blocks);
  });

const partyNames = ({ story: { actors } }: AllRows): string[] =>
  actors.map(({ name }) => Object.values(name).join(" "));

/** What is put aside while texts are written. */
interface Aside {
  words: WordSegments;
  lines: LineSegments;
}

/** Writes the texts, and puts the words in them and the lines of a list aside. */
const writeTexts = (
  all: AllRows,
  texts: Runs,
  { words, lines }: Aside,
  workshop: Workshop,
): Promise<Layout["texts"]> =>
  inFile(ARCHIVE_FILES.texts, workshop, async (append) => {
    const next = texts.readers();
    const writer = new RecordsWriter<RowText>(append);
    const { order, rows } = all.collected;
    const names = partyNames(all);
    for (const [at, row] of order.entries()) {
      const text = all.textOf(next[Math.floor(row / RUN_ROWS)]?.() ?? "{}", row);
      const { starts, codes } = rows.parties;
      const parties = codes.subarray(starts[at], starts[at + 1]);
      writer.add(text);
      lines.add(text);
      words.add(
        at,
        rowWordsOf(
          text,
          Array.from(parties, (code) => names[code] ?? ""),
        ),
      );
      if (at % BREATHE_EVERY > 0) continue;
      await workshop.breathe();
      workshop.step((TEXTS * at) / order.length);
    }
    words.flush();
    lines.flush();
    return writer.end();
  });

/** Adds what was put aside, one after another; `doneAt` says how far that is after so many. */
const addAll = async <T>(
  entries: Iterable<T>,
  writer: { add: (entry: T) => void },
  workshop: Workshop,
  doneAt: (count: number) => number,
): Promise<void> => {
  let count = 0;
  for (const entry of entries) {
    writer.add(entry);
    count += 1;
    if (count % BREATHE_EVERY > 0) continue;
    await workshop.breathe();
    workshop.step(doneAt(count));
  }
};

const writeList = (
  order: RowOrder,
  lines: LineSegments,
  workshop: Workshop,
): Promise<NonNullable<Layout["list"]>> =>
  inFile(ARCHIVE_FILES.list, workshop, async (append) => {
    const writer = listWriter(order, append);
    const doneAt = (count: number): number => TEXTS + (LINES * count) / order.rows.length;
    await addAll(lines.inTime(), writer, workshop, doneAt);
    return writer.end();
  });

const writeWords = (
  words: WordSegments,
  workshop: Workshop,
): Promise<NonNullable<Layout["words"]>> =>
  inFile(ARCHIVE_FILES.words, workshop, async (append) => {
    const writer = new WordsWriter(append);
    await addAll(words.entries(), writer, workshop, () => TEXTS + LINES);
    return writer.end();
  });

const withRuns = async <T>(
  name: string,
  workshop: Workshop,
  work: (runs: Runs) => Promise<T>,
): Promise<T> => {
  const runs = workshop.runs(name);
  try {
    return await work(runs);
  } finally {
    runs.close();
  }
};

/** Writes the files of an archive but its head, out of what was put aside; gives the head. */
export const writeFiles = (
  all: AllRows,
  story: Story,
  texts: Runs,
  workshop: Workshop,
): Promise<ArchiveFile> =>
  withRuns("words.part", workshop, (ofWords) =>
    withRuns("lines.part", workshop, async (ofLines) => {
      const order = orderOf(all.collected);
      const words = new WordSegments(ofWords);
      const lines = new LineSegments(order, ofLines);
      // The texts of few rows are one chunk as it is.
      const hasList = order.rows.length > ROWS_PER_CHUNK;
      return headOf(story, all.collected, {
        types: all.types,
        ...(all.sources.length > 0 && { sources: all.sources }),
        columns: await writeColumns(all, workshop),
        texts: await writeTexts(all, texts, { words, lines }, workshop),
        ...(hasList && { list: await writeList(order, lines, workshop) }),
        words: await writeWords(words, workshop),
      });
    }),
  );
