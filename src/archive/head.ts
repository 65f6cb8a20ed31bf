import type { Story } from "../story/records/story.ts";

/**
 * The head of an archive, its file `archive.json`. What is said of all rows is a story's: title,
 * event types, actors (the codes of the columns are places in their order), sources, licence; it has
 * no events and no places of its own.
 */
export interface ArchiveHead {
  format: "dateline-archive";
  /**
   * 2 where rows stand for several events, which a reader of version 1 would count as one each; 3
   * where rows name their sources, with or without that.
   */
  version: 1 | 2 | 3;
  story: Story;
  rows: number;
  /** How many events all rows stand for together; missing where each is one. */
  events?: number;
  /** West, south, east, north in degrees; west is greater than east where they cross 180° (RFC 7946, 5.2). */
  bounds: readonly [number, number, number, number];
  /** First and last day, ISO 8601. */
  days: readonly [first: string, last: string];
}

/** Bytes of a file that are read together, with their check sum (CRC-32 of ISO 3309). */
export interface Piece {
  bytes: number;
  crc32: number;
}

/** A block of `columns.bin`: raw deflate (RFC 1951) of so many rows, `raw` bytes when inflated. */
export interface Block extends Piece {
  rows: number;
  raw: number;
}

/**
 * When a row was, in days from its day: first day, day after the last, day before which it has
 * certainly begun, day on which it certainly is not over; `null` where that side is open or nothing
 * is certain. `[0, 1, 1, 0]` is that very day.
 */
export type Span = readonly [
  first: number | null,
  after: number | null,
  begunBefore: number | null,
  lastsUntil: number | null,
];

/** Chunks of a file that are deflated each for itself; their table of pieces ends the file. */
export interface Chunked {
  /** Length of the whole file. */
  bytes: number;
  chunks: number;
  /** The table: for each chunk its length and CRC-32, 32 bits each, the lowest byte first. */
  table: Piece;
}

/** Chunks with a record for each row. */
export interface RowChunks extends Chunked {
  /** Rows of every chunk but the last. */
  rowsPerChunk: number;
}

/** A source as rows name it, in the language of the story; `id` is what links call it. */
export interface NamedSource {
  id: string;
  name: string;
}

/** Where what stands in the other files of the folder. */
export interface Layout {
  /** Rows that have a place; they are the first ones. */
  placed: number;
  /** Metres by which a position may be off at most because of how it is stored. */
  precisionM: number;
  /** Ids of event types; a row's code is a place among them. */
  types: readonly string[];
  /** IANA names of time zones; a row's days are days there. */
  zones: readonly string[];
  spans: readonly Span[];
  /** The sources that rows name, those that most of them name first; missing where none does. */
  sources?: readonly NamedSource[];
  columns: {
    bytes: number;
    /** The first block has every so many-th row, the others the rest. */
    step: number;
    blocks: readonly Block[];
  };
  texts: RowChunks;
  /** What a list says of rows, in the order of time; may be missing. */
  list?: RowChunks;
  /** The index of words, where there is one. */
  words?: Chunked;
}

/** `archive.json` as a whole. */
export interface ArchiveFile extends ArchiveHead {
  layout: Layout;
}

/** The files of an archive's folder. */
export const ARCHIVE_FILES = {
  head: "archive.json",
  columns: "columns.bin",
  texts: "texts.bin",
  list: "list.bin",
  words: "words.bin",
} as const;

/** The files that go with a head, by their names. */
export const filesBeside = ({ layout }: Pick<ArchiveFile, "layout">): string[] => {
  const { columns, texts, list, words } = ARCHIVE_FILES;
  return [columns, texts, ...(layout.list ? [list] : []), ...(layout.words ? [words] : [])];
};
