import type { Issue } from "./issue.ts";

/** `story.json:12:7: …`, the form editors and terminals make clickable. */
export const formatIssue = (issue: Issue): string =>
  `${issue.file}:${issue.line}:${issue.column}: ${issue.severity}: ${issue.message} [${issue.code}]`;
