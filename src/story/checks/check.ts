import type { IssueCodeId } from "../issue-codes.ts";
import type { Finding, Path } from "../issue.ts";
import type { Story } from "../records/story.ts";

/** Says what is wrong with a record, and where in it. The code decides what becomes of it. */
export type Report = (code: IssueCodeId, record: object, at: Path, finding: Finding) => void;

/** Looks across valid records for what a schema cannot see. */
export type Check = (story: Story, report: Report) => void;
