import { formatIssue } from "../../story/format-issue.ts";
import type { Issue } from "../../story/issue.ts";
import { excerpt } from "./excerpt.ts";
import { say, type Io, type Output } from "./io.ts";
import { visible } from "./visible.ts";

/** Where a code is explained, from the checkout's root. */
const issuePage = (code: string): string => `docs/issues/${code}.md`;

const COLOURS = { error: 31, warning: 33, dim: 2 } as const;

const coloured = (output: Output, colour: keyof typeof COLOURS, text: string): string =>
  output.colour ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text;

const onTerminal = (issue: Issue, text: string | null, err: Output): string => {
  const lines = text === null ? null : excerpt(text, issue, err.columns - 2);
  return [
    coloured(err, issue.severity, visible(formatIssue(issue))),
    ...(lines === null ? [] : [lines.replace(/^/gm, "  ")]),
    coloured(err, "dim", `  ${issuePage(issue.code)}`),
    "",
  ].join("\n");
};

/**
 * Tells all issues on standard error: on a terminal with the line and a caret below it, in a log one
 * line each, in the form that editors make clickable.
 */
export const tellIssues = (
  issues: readonly Issue[],
  textOf: (file: string) => string | null,
  { err }: Io,
): void => {
  for (const issue of issues)
    say(
      err,
      err.isTerminal ? onTerminal(issue, textOf(issue.file), err) : visible(formatIssue(issue)),
    );
  const codes = [...new Set(issues.map(({ code }) => code))];
  if (!err.isTerminal && codes.length > 0)
    say(err, `Explained in ${codes.map(issuePage).join(", ")}`);
};

/** Issues for another program, each with its page. */
export const issuesForPrograms = (issues: readonly Issue[]): object[] =>
  issues.map((issue) => ({ ...issue, page: issuePage(issue.code) }));
