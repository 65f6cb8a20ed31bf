import type { Issue } from "../../story/issue.ts";
import type { IssueCodeId } from "../../story/issue-codes.ts";

/** What leaves a file unread from a place on, or all of it. */
const UNREAD: ReadonlySet<IssueCodeId> = new Set([
  "json-syntax",
  "file-too-large",
  "file-too-deep",
] as const);

/** Whether a file of the story could not be read to its end: what is shown is less than it was. */
export const isReadInPart = (issues: readonly Pick<Issue, "code">[]): boolean =>
  issues.some(({ code }) => UNREAD.has(code));
