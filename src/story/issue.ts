import { issueCode, type IssueCodeId } from "./issue-codes.ts";
import type { Collection } from "./records/story.ts";

/** A problem with a story, as a value: the good records stay, and readers are told. */
export interface Issue {
  code: IssueCodeId;
  severity: "error" | "warning";
  file: string;
  /** From 1; 1:1 where the whole file is meant. */
  line: number;
  /** From 1, in UTF-16 code units as editors count. */
  column: number;
  /** JSON pointer (RFC 6901). */
  path: string;
  /** Id of the record it is about, where that could be read. */
  record?: string;
  expected: string;
  found: string;
  /** The valid value that what was found most resembles, where one is near. */
  nearest?: string;
  /** What to do about it. */
  mend: string;
  /** What was expected, what was found, what became of it, what to do. */
  message: string;
}

/** What is wrong at a place of a file. */
export interface Finding {
  expected: string;
  found: string;
  nearest?: string | null;
  /** Says it where “Expected …, found ….” would not say it well. */
  said?: string;
  /**
   * The record that was looked for, and among what: where it is in the file, but was left out for
   * another reason, this only follows from that.
   */
  missing?: { among: readonly Collection[]; id: string };
}

/** Where in a JSON file: property names and list positions from the root. */
export type Path = readonly (string | number)[];

/** RFC 6901 pointer of a path. */
export const pointer = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

export interface Spot {
  file: string;
  line: number;
  column: number;
}

/** So many issues of one code are told of one file: a broken file must not fill memory or page. */
export const MAX_ALIKE = 1000;

/** Makes an issue; the code's own advice ends the message. */
export const makeIssue = (
  code: IssueCodeId,
  spot: Spot,
  path: Path,
  { expected, found, nearest, said = `Expected ${expected}, found ${found}.` }: Finding,
): Issue => {
  const { severity, mend } = issueCode(code);
  const isUnsaid = nearest && !said.includes(`“${nearest}”`);
  return {
    code,
    severity,
    ...spot,
    path: pointer(path),
    expected,
    found,
    ...(nearest ? { nearest } : {}),
    mend,
    message: `${said}${isUnsaid ? ` Did you mean “${nearest}”?` : ""} ${mend}`,
  };
};
