import type { LangMap } from "../../story/records/text.ts";

/** A column of the table as it is shown to be looked at. */
export interface TableColumn {
  column: string;
  /** Id of the field it was taken for; `null` for none. */
  field: string | null;
  /** What a known kind of file has in it, where that is none of the fields. */
  becomes?: LangMap;
  /** How its cells are read, where its heading says so. */
  reading?: LangMap;
  example: string;
}

/** A remark on the file: where, and what. */
export interface TableRemark {
  code: string;
  says: LangMap;
  detail: string;
  expected?: string;
  nearest?: string;
  /** How many more like this there are in the same shape. */
  further?: number;
  /** What columns may be. */
  meant?: readonly { column: string; label: LangMap }[];
  row?: number;
  line?: number;
  /** Column in the line, from 1. */
  character?: number;
  /** JSON pointer. */
  path?: string;
  /** Name of a column of the table. */
  column?: string;
}

/** What a table was taken for. */
export interface TableShown {
  name: string;
  shape: LangMap | null;
  columns: readonly TableColumn[];
  counts: {
    rows: number;
    placed: number;
    unplaced: number;
    /** Of those without a place: with coordinates that stand for a wider area. */
    areasAlone?: number;
    bad: number;
    undated: number;
    /** Not looked into, for what the remarks say of the file as a whole. */
    unread: number;
    /** Of the rows that were kept: with a shape, or heights, that a story cannot hold. */
    shapesLost: number;
    heightsLost: number;
    /** How many events they stand for, where that is not one each. */
    events?: number;
  };
  problems: readonly TableRemark[];
  problemCount: number;
  /** How many of each code, told or not. */
  problemsOf: Readonly<Record<string, number>>;
  hasStory: boolean;
  /** BCP 47 tag of the language that its texts were taken for; “und” where it is not known. */
  lang: string;
  /** Whether its first line was read as a row; `null` where a file's columns have names anyway. */
  headless: boolean | null;
  /** What it is opened as. */
  becomes: "story" | "archive";
}

/** What a column can mean. */
export interface FieldOffer {
  id: string;
  label: LangMap;
}

/** What the reader says about it. */
export interface TableChoice {
  map: Record<string, string>;
  dates?: "dmy" | "mdy" | undefined;
  /** First year of the century that years of two digits are of. */
  century?: 1900 | 2000 | undefined;
  lang?: string | undefined;
  tz?: string | undefined;
  /** Name of how the file is saved, where it is neither UTF-8 nor UTF-16. */
  encoding?: string | undefined;
  headless?: boolean | undefined;
}
