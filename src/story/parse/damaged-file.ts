import { makeIssue, type Finding, type Issue } from "../issue.ts";

/** What was expected of a file's bytes, and what they are. */
export type Damage = Pick<Finding, "expected" | "found">;

/** A file that is not what the zip it came in says of it. */
export const damagedFile = (file: string, { expected, found }: Damage): Issue =>
  makeIssue("file-damaged", { file, line: 1, column: 1 }, [], {
    expected,
    found,
    said: `The file is damaged: expected ${expected}, found ${found}.`,
  });
