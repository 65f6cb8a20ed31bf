/** Where text goes: standard output, standard error, or a test. */
export interface Output {
  write: (content: string | Uint8Array) => void;
  isTerminal: boolean;
  /** Width in characters. */
  columns: number;
  /** Whether escape codes for colour may be written. */
  colour: boolean;
}

/** A file or folder, as far as commands care. */
export interface Entry {
  kind: "file" | "folder";
  /** Bytes; 0 for a folder. */
  size: number;
}

/** What is written for one path; folders on the way are made. */
export interface FileToWrite {
  path: string;
  content: string | Uint8Array;
}

/** A file that is being written. */
export interface FileWriter {
  append: (bytes: Uint8Array) => void;
  close: () => void;
}

/** A file that is open for reading. */
export interface FileReader {
  /** So many bytes from a place on; fewer where the file ends. */
  read: (start: number, length: number) => Uint8Array;
  close: () => void;
}

/** Files, all paths from the command's working folder. */
export interface Files {
  /** The absolute path. */
  resolve: (path: string) => string;
  /** The absolute path, links in it followed; of what is not there yet, those on the way to it. */
  real: (path: string) => string;
  /** `null` where there is nothing. */
  entry: (path: string) => Entry | null;
  read: (path: string) => Uint8Array;
  /** The file piece by piece, for what may be too large to hold. */
  pieces: (path: string) => AsyncIterable<Uint8Array>;
  /** A new file that is written piece by piece; folders on the way are made. */
  writer: (path: string) => FileWriter;
  /** A file of which any part can be read. */
  reader: (path: string) => FileReader;
  /** Gives a file another place, folders on the way being made; a file that is there goes. */
  move: (from: string, to: string) => void;
  /** Names of what lies in a folder, sorted. */
  list: (folder: string) => string[];
  /**
   * Writes all files or, where one exists and `force` is not given, none (`WrongUse`). Each is
   * written beside its place and then renamed, so that no reader ever sees half a file.
   */
  write: (files: readonly FileToWrite[], options: { force: boolean }) => void;
  /**
   * Puts a folder in the place of another, which goes, but for what is to stay of it. What stands in
   * both cannot stay (`WrongUse`); then, and where the system refuses, all is as before.
   */
  replaceFolder: (from: string, to: string, staying: readonly string[]) => void;
  /** Removes a file or a folder with all that is in it. */
  remove: (path: string) => void;
}

/** All that a command can reach: commands take it as a value, so that tests can give their own. */
export interface Io {
  out: Output;
  err: Output;
  files: Files;
  env: Readonly<Record<string, string | undefined>>;
  /**
   * Asks a question; throws `Interrupted` at Ctrl-C, `WrongUse` where input ends. `null` where nobody can answer, because input is no
   * terminal.
   */
  ask: ((question: string) => Promise<string>) | null;
  /**
   * Tells once when somebody wants the command to end (Ctrl-C), which then has to end it itself; what it
   * gives stops the telling.
   */
  onInterrupt: (told: () => void) => () => void;
  /** The checkout's root: an absolute path. */
  checkout: string;
  /**
   * Runs a script of the checkout on this Node, its lines handed on; resolves to its exit code when it
   * has ended, also where the signal ended it.
   */
  runNode: (
    script: string,
    args: readonly string[],
    how: {
      env: Readonly<Record<string, string>>;
      line: (text: string) => void;
      signal: AbortSignal;
    },
  ) => Promise<number>;
}

/** Writes one line. */
export const say = (output: Output, line: string): void => output.write(`${line}\n`);
