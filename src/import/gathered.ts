import type { ImportProblem } from "./sheet.ts";

/** What is the same for every row of a column, or of the file, is told of the first, with how many there are. */
const ONCE: ReadonlySet<string> = new Set([
  "time-without-zone",
  "time-offset",
  "count-thousands",
  "date-mark",
  "parties-unread",
] satisfies ImportProblem["code"][]);

/** Takes out of what is seen in rows what is told once a column. */
export class Gathered {
  readonly #first = new Map<string, ImportProblem>();
  readonly #count = new Map<string, number>();

  /** What of it is told of each row. */
  rest(seen: readonly ImportProblem[]): ImportProblem[] {
    return seen.filter((problem) => {
      if (!ONCE.has(problem.code)) return true;
      const key = `${problem.code} ${problem.column ?? ""}`;
      if (!this.#first.has(key)) this.#first.set(key, problem);
      this.#count.set(key, (this.#count.get(key) ?? 0) + 1);
      return false;
    });
  }

  get all(): ImportProblem[] {
    return [...this.#first].map(([key, problem]) => ({
      ...problem,
      detail: `${problem.detail} (${this.#count.get(key) ?? 1})`,
    }));
  }
}
