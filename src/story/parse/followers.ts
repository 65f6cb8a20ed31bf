import { pointer, type Issue, type Path } from "../issue.ts";
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
    ? "It causes 1 more issue, which is gone when this one is mended."
    : `It causes ${count} more issues, which are gone when this one is mended.`;

/** Says it before the advice, which ends every message. */
const withFollowers = (issue: Issue, count: number): Issue => {
  const { message, mend } = issue;
  const at = message.lastIndexOf(mend);
  return { ...issue, message: `${message.slice(0, at)}${words(count)} ${message.slice(at)}` };
};

type Named = Pick<JsonFile, "name">;

/** Where a cause stands: a file, or a list or a record in it. */
const keyOf = ({ name }: Named, at: Path = []): string => `${name} ${pointer(at)}`;

/** The keys of the file, the list and the record that an issue is about, the widest first. */
const keysOf = ({ file, path }: Issue): string[] => {
  const [, list, record] = path.split("/");
  const of = [list, record].filter((step) => step !== undefined);
  return [[], ...of.map((_, n) => of.slice(0, n + 1))].map((at) => keyOf({ name: file }, at));
};

/**
 * Issues that only follow from another one: from a file that could not be read, or from a record that
 * is in its file and was left out. They are counted, and told with their cause.
 */
export class Followers {
  readonly #book: IssueBook;
  readonly #counts = new Map<string, number>();
  /** Of each list, what is in its file: where each id stands. */
  readonly #there = new Map<string, Map<string, string>>();
  /** Lists that could not be read, or not to their end. */
  readonly #unread = new Map<string, string>();
  /** What went with another record: where that one stands. */
  readonly #roots = new Map<string, string>();

  constructor(book: IssueBook) {
    this.#book = book;
  }

  /** Whether records of a file may be missing because it could not be read to its end. */
  isCut({ name }: Named): boolean {
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

  count(file: Named, more = 1): void {
    this.#add(keyOf(file), more);
  }

  /** A record is in its file, whatever becomes of it. */
  isThere(file: Named, list: string, index: number, id: string): void {
    const ids = this.#there.get(list) ?? new Map<string, string>();
    this.#there.set(list, ids);
    if (!ids.has(id)) ids.set(id, keyOf(file, [list, index]));
  }

  /** `at` is where the list stands, or what stands in its place. */
  isUnread(file: Named, at: string, list = at): void {
    this.#unread.set(list, keyOf(file, [at]));
  }

  /** Ids of all that is in a list's file, whatever becomes of it. */
  idsOf(list: string): Iterable<string> {
    return this.#there.get(list)?.keys() ?? [];
  }

  /** Whether a record is in its list's file, or may be in what of that could not be read. */
  mayBeThere(list: string, id: string): boolean {
    return this.#there.get(list)?.has(id) === true || this.#unread.has(list);
  }

  /**
   * Whether a record is missed only because it was left out: then that is counted. `follower` is where
   * the record stands that goes with it.
   */
  missed(list: string, id: string, follower?: { file: Named; path: Path }): boolean {
    const cause = this.#there.get(list)?.get(id) ?? this.#unread.get(list);
    if (cause === undefined) return false;
    const root = this.#roots.get(cause) ?? cause;
    this.#add(root, 1);
    if (follower) this.#roots.set(keyOf(follower.file, follower.path), root);
    return true;
  }

  /** All issues; the first error at a cause says how many follow from it. */
  told(): Issue[] {
    const left = new Map(this.#counts);
    const isTold = (issue: Issue, key: string, n: number): boolean =>
      left.has(key) && (n === 0 ? isCause(issue) : issue.severity === "error");
    return this.#book.told().map((issue) => {
      const keys = keysOf(issue).filter((key, n) => isTold(issue, key, n));
      const count = keys.reduce((sum, key) => sum + (left.get(key) ?? 0), 0);
      for (const key of keys) left.delete(key);
      return count === 0 ? issue : withFollowers(issue, count);
    });
  }

  #add(key: string, more: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + more);
  }
}
