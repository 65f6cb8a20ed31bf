import type { Issue, Path } from "../issue.ts";
import type { IssueCodeId } from "../issue-codes.ts";
import type { IssueBook } from "./issue-book.ts";
import type { JsonFile } from "./read-json.ts";

/** What leaves a file unread, whole or from a place on: what it should have held is then missing elsewhere. */
const CAUSES: ReadonlySet<IssueCodeId> = new Set([
  "file-missing",
  "file-damaged",
  "file-too-large",
  "file-too-deep",
  "json-syntax",
  "not-a-story",
] as const);

/** Whether an issue may have others that only follow from it. */
export const isCause = ({ code }: Issue): boolean => CAUSES.has(code);

const words = (count: number): string =>
  count === 1
    ? "1 more issue follows from it and is not told."
    : `${count} more issues follow from it and are not told.`;

/** Says it before the advice, which ends every message. */
const withFollowers = (issue: Issue, count: number): Issue => {
  const { message, mend } = issue;
  const at = message.lastIndexOf(mend);
  return { ...issue, message: `${message.slice(0, at)}${words(count)} ${message.slice(at)}` };
};

/** Issues that only follow from a file that could not be read: they are counted, and told with their cause. */
export class Followers {
  readonly #book: IssueBook;
  readonly #counts = new Map<string, number>();

  constructor(book: IssueBook) {
    this.#book = book;
  }

  /** Whether records of a file may be missing because it could not be read to its end. */
  isCut({ name }: Pick<JsonFile, "name">): boolean {
    return this.#book.some(name, isCause);
  }

  /** Whether a mistake in a file's JSON stands in an entry of a list, before the next one. */
  holdsMistake({ name, locate }: JsonFile, list: string, index: number, length: number): boolean {
    const lineOf = (path: Path): number => locate(path).line;
    return this.#book.some(
      name,
      ({ code, line }) =>
        code === "json-syntax" &&
        line >= lineOf([list, index]) &&
        (index + 1 >= length || line <= lineOf([list, index + 1])),
    );
  }

  count({ name }: Pick<JsonFile, "name">, more = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + more);
  }

  /** All issues; the first that has followers says how many. */
  told(): Issue[] {
    const left = new Map(this.#counts);
    return this.#book.told().map((issue) => {
      const count = isCause(issue) ? (left.get(issue.file) ?? 0) : 0;
      if (count === 0) return issue;
      left.delete(issue.file);
      return withFollowers(issue, count);
    });
  }
}
