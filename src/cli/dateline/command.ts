import type { Exit } from "./exit-codes.ts";
import type { Io } from "./io.ts";

/** An option of a command; with `value` it takes one, without it is a switch. */
export interface Option {
  /** What stands for the value in the help: "FILE". */
  value?: string;
  short?: string;
  /** May be given more than once. */
  many?: true;
  help: string;
}

/** What was given on the command line, by the names of the command's options. */
export interface Args<Name extends string = string> {
  positionals: readonly string[];
  /** Whether a switch or an option was given. */
  has: (name: Name | Shared) => boolean;
  /** The option's value; the last one counts. */
  text: (name: Name) => string | undefined;
  /** All values of an option that may be given more than once. */
  texts: (name: Name) => readonly string[];
}

export interface Command {
  /** What follows the command's name: "[story …] [options]". */
  usage: string;
  /** How many words may follow, beside options. */
  positionals: { least: number; most: number };
  /** What else the help says, before the options. */
  about?: string;
  options: Readonly<Record<string, Option>>;
  /** Whole commands, each with what it does. */
  examples: readonly (readonly [command: string, does: string])[];
  run: (args: Args, io: Io) => Exit | Promise<Exit>;
}

/** A command as the overview has it; the rest is loaded when it is called. */
export interface Listed {
  /** One line. */
  summary: string;
  load: () => Promise<Command>;
}

/** What every command takes. */
export const SHARED = {
  json: { help: "print the result, or the error, as JSON; all else goes to standard error" },
  help: { short: "h", help: "show this help" },
} as const satisfies Record<string, Option>;

type Shared = keyof typeof SHARED;

/** A command whose `run` can only ask for options that it has. */
export const command = <const O extends Record<string, Option>>(
  spec: Omit<Command, "options" | "run"> & {
    options: O;
    run: (args: Args<Extract<keyof O, string>>, io: Io) => Exit | Promise<Exit>;
  },
): Command => spec;
