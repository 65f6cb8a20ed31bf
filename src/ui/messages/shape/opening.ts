import type { IssueCodeId } from "../../../story/issue-codes.ts";
import type { Placeless } from "../../opening/placeless.ts";

/** Texts about opening a story of one's own. */
export interface OpeningMessages {
  /** What opens the dialog. */
  open: string;
  /** Heading of the dialog and of the page. */
  title: string;
  /** Description of the page. */
  about: string;
  intro: string;
  /** What happens with what is opened. */
  stays: string;
  kindsTitle: string;
  /** What can be opened: the kind, and what it needs. */
  kinds: readonly { name: string; what: string }[];
  chooseFile: string;
  chooseFolder: string;
  orDrop: string;
  /** Over the page while files are dragged over it. */
  drop: string;
  withoutScript: string;
  /** On the page where a story was: what of it is left, which is nothing. */
  gone: (name: string) => string;
  goneTitle: string;
  linkTitle: string;
  link: string;
  cancel: string;
  stage: Readonly<
    Record<"reading" | "fetching" | "rows" | "checking" | "counting" | "taking" | "packing", string>
  >;
  rowsDone: (done: number, total: number) => string;
  /** How much of a stage is done, of 100. */
  percentDone: (percent: number) => string;
  several: string;
  /** What each of them is. */
  severalKinds: Readonly<Record<"story" | "archive" | "foreign", string>>;
  /** What stands for the path of what lies in no folder. */
  topFolder: string;
  table: {
    /** Name of the file. */
    intro: (name: string) => string;
    shape: (kind: string) => string;
    caption: string;
    column: string;
    meaning: string;
    example: string;
    none: string;
    meaningOf: (column: string) => string;
    dates: string;
    datesUnsaid: string;
    encoding: string;
    encodingUnsaid: string;
    encodings: Readonly<Record<string, string>>;
    dmy: string;
    century: string;
    centuryUnsaid: string;
    mdy: string;
    /** Label of the choice that the first line does not name the columns. */
    headless: string;
    lang: string;
    /** Choice of a language that nobody named. */
    langUnsaid: string;
    zone: string;
    zoneUnsaid: string;
    counts: string;
    /** What the table is opened as, and why. */
    becomes: { story: string; archive: (rows: number, events?: number) => string };
    /** Events, or rows that stand for several each. */
    placed: (n: number, ofRows: boolean) => string;
    unplaced: (n: number, ofRows: boolean) => string;
    /** Of those without a place, what is known to a wider area only. */
    areasAlone: (n: number, ofRows: boolean) => string;
    bad: (n: number) => string;
    /** Events that have no date. */
    undated: (n: number, ofRows: boolean) => string;
    /** Rows that were not looked into. */
    unread: (n: number) => string;
    shapesLost: (n: number) => string;
    heightsLost: (n: number) => string;
    rejects: string;
    problems: (n: number) => string;
    more: (n: number) => string;
    showMore: (n: number) => string;
    line: (n: number) => string;
    position: (line: number, column: number) => string;
    /** Between the parts of where something is. */
    comma: string;
    row: (n: number) => string;
    found: (text: string) => string;
    expected: (text: string) => string;
    /** A valid value that is near to what was found. */
    nearest: (text: string) => string;
    nothing: string;
    /** Why no row is on the map, and what to do about it. */
    noPlace: {
      /** No column was taken for coordinates. */
      none: string;
      /** Columns were, but nothing could be read there. */
      unread: (columns: readonly string[]) => string;
      add: string;
    };
    make: string;
    other: string;
  };
  /** Why a file of a story did not come from its address. */
  fetching: Readonly<
    Record<
      "missing" | "refused" | "tooLarge" | "noAnswer",
      (address: string, status: number | undefined) => string
    >
  >;
  failed: {
    title: string;
    /** Names of a few files that were given; empty where there was none. */
    nothingKnown: (names: string) => string;
    empty: (name: string) => string;
    tooLarge: (name: string) => string;
    tooManyRows: (events: number) => string;
    /** More than an archive on the page holds. */
    rowsTooMany: (most: number) => string;
    notReadable: (name: string) => string;
    /** Nothing is left of a story, and what follows says where it breaks off. */
    storyLost: (name: string) => string;
    worker: string;
    notAnAddress: (address: string) => string;
    hostNotAllowed: (address: string) => string;
    /** Of a link whose `?story=` is empty. */
    noneNamed: string;
    notFetched: (address: string) => string;
  };
  bar: {
    /** Name of the bar. */
    name: string;
    only: (name: string) => string;
    from: (address: string) => string;
    save: string;
    saveArchive: string;
    saved: (name: string) => string;
    saveFailed: string;
    /** In place of “save” where a file is damaged. */
    notSaved: string;
    /** That events of the file are left out, and where it is said why. */
    lost: (lost: number, all: number) => string;
    /** Where a file could not be read to its end: so, and what is saved. */
    inPart: string;
    /** Where nothing of it is on the map: why, and what to do. */
    noPlace: Readonly<Record<Placeless, string>>;
    issues: (n: number) => string;
    remarks: (n: number) => string;
    rejects: string;
    close: string;
  };
  issues: {
    title: string;
    intro: string;
    error: string;
    warning: string;
    at: (file: string, line: number, column: number) => string;
    /** What stands before what was expected, found, nearest to it, and advised. */
    expected: string;
    found: string;
    nearest: string;
    mend: string;
    /** What the frequent codes mean; left out in the language that issues are told in. */
    headings?: Readonly<Partial<Record<IssueCodeId, string>>>;
  };
}
