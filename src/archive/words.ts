import { archiveFault } from "./faults.ts";
import { ARCHIVE_FILES, type ArchiveFile } from "./head.ts";
import type { Inflate } from "./inflate.ts";
import { ArchiveError, chunkReader, type FetchRange } from "./texts.ts";
import { wordsOf } from "./word-form.ts";

const strange = (what: string): ArchiveError =>
  new ArchiveError(archiveFault("archive-counts", ARCHIVE_FILES.words, what, "something else"));

const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

/** Marks the rows of those words of a page that begin so. */
const markPage = (page: unknown, beginning: string, marks: Uint8Array): void => {
  if (!Array.isArray(page)) throw strange("a list of words");
  for (const entry of page as unknown[]) {
    const [word, deltas] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof word !== "string" || !Array.isArray(deltas)) throw strange("words and their rows");
    if (!word.startsWith(beginning)) continue;
    let row = 0;
    for (const delta of deltas as unknown[]) {
      row += isNumber(delta) ? delta : Infinity;
      if (row >= marks.length) throw strange(`rows below ${marks.length}`);
      marks[row] = 1;
    }
  }
};

/** Pages on which words may stand that begin so; their first words are sorted. */
const pagesFor = (first: readonly string[], beginning: string): number[] => {
  const pages: number[] = [];
  for (let page = 0; page < first.length; page++) {
    const own = first[page] as string;
    const next = first[page + 1];
    const isTooEarly = next !== undefined && next <= beginning;
    const isTooLate = own > beginning && !own.startsWith(beginning);
    if (!isTooEarly && !isTooLate) pages.push(page);
  }
  return pages;
};

/**
 * Looks for words in an archive: each word of the text has to begin one of a row's. Gives the rows of
 * the files, in order; only the pages of the index on which such words stand are asked for.
 * `undefined` where the archive has no index.
 */
export const wordSearch = (
  { rows, layout: { words } }: Pick<ArchiveFile, "rows" | "layout">,
  fetchRange: FetchRange,
  inflate: Inflate,
): ((text: string) => Promise<Uint32Array>) | undefined => {
  if (!words) return undefined;
  const chunk = chunkReader(ARCHIVE_FILES.words, words, fetchRange, inflate);
  const marksOf = async (beginning: string): Promise<Uint8Array> => {
    const first = await chunk(words.chunks - 1);
    const isList = Array.isArray(first) && first.every((word) => typeof word === "string");
    if (!isList) throw strange("a directory of words");
    const marks = new Uint8Array(rows);
    const pages = await Promise.all(pagesFor(first, beginning).map(chunk));
    for (const page of pages) markPage(page, beginning, marks);
    return marks;
  };
  return async (text) => {
    const all = await Promise.all([...new Set(wordsOf(text))].map(marksOf));
    const found = new Uint32Array(rows);
    let count = 0;
    for (let row = 0; row < rows; row++)
      if (all.every((marks) => marks[row] === 1)) found[count++] = row;
    return found.slice(0, count);
  };
};
