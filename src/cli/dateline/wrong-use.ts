/** The command was called in a way it cannot follow: said in a sentence, exit code 2, no stack. */
export class WrongUse extends Error {}

/** A file that is there already and was not to be replaced. */
export const taken = (path: string): WrongUse =>
  new WrongUse(`${path} exists; nothing was written. With --force it is replaced.`);
