import { ARCHIVE_FILES, type ArchiveFile, type Block, type Layout } from "../../archive/head.ts";
import { rowWordsOf } from "../../archive/word-form.ts";
import { columnBlocks, columnsLayout } from "../../archive/write-columns.ts";
import { headOf } from "../../archive/write-head.ts";
import { TextsWriter } from "../../archive/write-texts.ts";
import { WordsWriter } from "../../archive/write-words.ts";
import type { Story } from "../../story/records/story.ts";
import type { AllRows } from "./archive-rows.ts";
import { RUN_ROWS, type Runs, type Workshop } from "./runs.ts";
import { WordSegments } from "./word-segments.ts";

/** After so many rows of texts others get their turn. */
const BREATHE_EVERY = 8192;

/** What part of the work texts are; words are the rest. */
const TEXTS = 0.7;

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

/** Writes the texts, and puts the words in them aside. */
const writeTexts = (
  all: AllRows,
  texts: Runs,
  words: WordSegments,
  workshop: Workshop,
): Promise<Layout["texts"]> =>
  inFile(ARCHIVE_FILES.texts, workshop, async (append) => {
    const next = texts.readers();
    const writer = new TextsWriter(append);
    const { order, rows } = all.collected;
    const names = partyNames(all);
    for (const [at, row] of order.entries()) {
      const text = all.textOf(next[Math.floor(row / RUN_ROWS)]?.() ?? "{}", row);
      const { starts, codes } = rows.parties;
      const parties = codes.subarray(starts[at], starts[at + 1]);
      writer.add(text);
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
    return writer.end();
  });

const writeWords = (
  words: WordSegments,
  workshop: Workshop,
): Promise<NonNullable<Layout["words"]>> =>
  inFile(ARCHIVE_FILES.words, workshop, async (append) => {
    const writer = new WordsWriter(append);
    let count = 0;
    for (const entry of words.entries()) {
      writer.add(entry);
      count += 1;
      if (count % BREATHE_EVERY > 0) continue;
      await workshop.breathe();
      workshop.step(TEXTS);
    }
    return writer.end();
  });

/** Writes the files of an archive but its head, out of what was put aside; gives the head. */
export const writeFiles = async (
  all: AllRows,
  story: Story,
  texts: Runs,
  workshop: Workshop,
): Promise<ArchiveFile> => {
  const aside = workshop.runs("words.part");
  const segments = new WordSegments(aside);
  try {
    const files = {
      types: all.types,
      ...(all.sources.length > 0 && { sources: all.sources }),
      columns: await writeColumns(all, workshop),
      texts: await writeTexts(all, texts, segments, workshop),
      words: await writeWords(segments, workshop),
    };
    return headOf(story, all.collected, files);
  } finally {
    aside.close();
  }
};
