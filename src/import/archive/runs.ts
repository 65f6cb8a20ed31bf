/** Rows that are sorted together in memory. */
export const RUN_ROWS = 2 ** 16;

/**
 * Records put aside, run by run: each run in the order in which its records are wanted later, so that
 * they are then read from one end to the other, however many runs there are.
 */
export interface Runs {
  /** Adds a run. */
  add: (records: Iterable<string>) => void;
  /** For each run a function that gives its next record; asked for once all are there. */
  readers: () => (() => string)[];
  close: () => void;
}

/** Where the files of an archive are made. */
export interface Workshop {
  /** A place of this name for records, which nobody needs once it is closed. */
  runs: (name: string) => Runs;
  /** A new file of the archive, to which bytes are added. */
  file: (name: string) => { append: (bytes: Uint8Array) => void; close: () => void };
  /** Told how far it is, from 0 to 1; throws where it shall end. */
  step: (done: number) => void;
  /** Lets others have their turn: somebody may want to stop it all. */
  breathe: () => Promise<void>;
}
