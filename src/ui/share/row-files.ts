import type { LangMap } from "../../story/records/text.ts";

/** How far a file is: of bytes while it is fetched, of hundredths while it is written. */
export interface SavingAt {
  stage: "fetching" | "reading" | "writing";
  done: number;
  total: number;
}

/** How it ended, where the reader did not end it. */
export type SavingEnd =
  | { is: "saved"; name: string; columnsLeftOut: number }
  /** A part that is needed is damaged; what is wrong with it in English. */
  | { is: "refused"; fault: string }
  | { is: "notHad" | "notMade" };

/** A file that is being made. */
export interface Saving {
  /** Resolves when it has ended; never after `cancel`. */
  end: Promise<SavingEnd>;
  cancel: () => void;
}

/** The files that rows can be saved as. */
export interface RowsOffer {
  rows: number;
  /** How many events they stand for, where rows stand for several. */
  events?: number;
  /** Bytes that have to be fetched for it. */
  bytes: number;
  kinds: readonly {
    id: string;
    label: LangMap;
    /** What a reader should know of it before. */
    hint: LangMap;
  }[];
  save: (id: string, at: (at: SavingAt) => void) => Saving;
}

/** Resolves to what is offered, or to why nothing is, in English. Rejects where that cannot be had. */
export type LoadRowsOffer = () => Promise<RowsOffer | { refused: string }>;
