/** The command was called in a way it cannot follow: said in a sentence, exit code 2, no stack. */
export class WrongUse extends Error {}
