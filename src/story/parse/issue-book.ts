import type { IssueCodeId } from "../issue-codes.ts";
import { MAX_ALIKE, type Issue } from "../issue.ts";

const more = (count: number): string =>
  count === 1
    ? " There is 1 more like this in the file; mend these first."
    : ` There are ${count} more like this in the file; mend these first.`;

/**
 * The issues of a story's files. Of one code in one file a bounded number is made and kept; all are
 * counted, and the last one kept says how many more there are.
 */
export class IssueBook {
  private readonly kept: Issue[] = [];
  private readonly kinds = new Map<string, { count: number; last: number }>();

  /** Adds an issue, which is only made where it is to be kept. */
  add(file: string, code: IssueCodeId, make: () => Issue): void {
    const kind = this.kind(file, code);
    kind.count += 1;
    if (kind.count > MAX_ALIKE) return;
    kind.last = this.kept.push(make()) - 1;
  }

  /** Counts issues that nobody described, because enough of their kind are kept. */
  addUntold(file: string, code: IssueCodeId, count: number): void {
    this.kind(file, code).count += count;
  }

  /** Whether an issue of a file is such a one. */
  some(file: string, is: (issue: Issue) => boolean): boolean {
    return this.kept.some((issue) => issue.file === file && is(issue));
  }

  /** How many more of a kind would be kept. */
  room(file: string, code: IssueCodeId): number {
    return Math.max(0, MAX_ALIKE - this.kind(file, code).count);
  }

  /** Everything that is kept, in the order in which it was found. */
  told(): Issue[] {
    const told = [...this.kept];
    for (const { count, last } of this.kinds.values()) {
      const issue = told[last];
      if (count > MAX_ALIKE && issue)
        told[last] = { ...issue, message: issue.message + more(count - MAX_ALIKE) };
    }
    return told;
  }

  private kind(file: string, code: IssueCodeId): { count: number; last: number } {
    const key = `${file} ${code}`;
    const kind = this.kinds.get(key) ?? { count: 0, last: -1 };
    this.kinds.set(key, kind);
    return kind;
  }
}
