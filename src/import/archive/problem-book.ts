import type { ImportProblem } from "../sheet.ts";

/** Problems of one code that are told one by one. */
export const MOST_TOLD = 20;

/** Keeps the first problems of each code and counts the others: a file may have millions. */
export class ProblemBook {
  readonly told: ImportProblem[] = [];
  readonly #counts = new Map<string, number>();
  readonly #located: (problem: ImportProblem) => ImportProblem;

  /** `located` finds where those stand that are told one by one. */
  constructor(located: (problem: ImportProblem) => ImportProblem = (problem) => problem) {
    this.#located = located;
  }

  add(problem: ImportProblem): void {
    const before = this.#counts.get(problem.code) ?? 0;
    this.#counts.set(problem.code, before + 1 + (problem.further ?? 0));
    if (before < MOST_TOLD) this.told.push(this.#located(problem));
  }

  /** How many of each code there are, told or not. */
  get numbers(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }
}
