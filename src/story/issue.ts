import { issueCode, type IssueCodeId } from "./issue-codes.ts";

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
  /** What was expected, what was found, what became of it, what to do. */
  message: string;
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

/** Makes an issue; the code's own advice ends the message. */
export const makeIssue = (code: IssueCodeId, spot: Spot, path: Path, said: string): Issue => {
  const { severity, mend } = issueCode(code);
  return { code, severity, ...spot, path: pointer(path), message: `${said} ${mend}` };
};
