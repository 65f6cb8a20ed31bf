import { excerpt } from "../../src/cli/dateline/excerpt.ts";
import { ISSUE_CODES, type IssueCodeId, type Remedy } from "../../src/story/issue-codes.ts";
import { ISSUE_MEANINGS } from "../../src/story/issue-meanings.ts";
import { badFiles, parseBad } from "../story/bad-fixture.ts";

const WIDTH = 100;

const BECOMES: Readonly<Record<Remedy, string>> = {
  keep: "The rest of the story is read as it stands.",
  "drop-record": "The record is left out; all others are read.",
  "drop-geometry": "The place is kept without its geometry, so it is named but not drawn.",
  "drop-reference": "The reference is left out, or the record that cannot do without it.",
  "neutral-colour": "The type is drawn in a neutral colour; all else of it is read.",
};

/** The page of a code, with what is said of its fixture in `tests/fixtures/bad/`. */
export const issuePageOf = (code: IssueCodeId): string => {
  const { severity, remedy, mend } = ISSUE_CODES[code];
  const issue = parseBad(code).issues.find((one) => one.code === code);
  if (!issue) throw new Error(`The fixture of ${code} does not have it.`);
  const text = badFiles(code).get(issue.file)?.text ?? "";
  const shown = excerpt(text, issue, WIDTH);
  return (
    [
      `# ${code}`,
      `${severity === "error" ? "An error" : "A warning"}. ${ISSUE_MEANINGS[code]}`,
      `**What becomes of it.** ${BECOMES[remedy]}`,
      `**What to do.** ${mend}`,
      "## Example",
      `\`\`\`text\n${issue.file}:${issue.line}:${issue.column}: ${issue.severity}\n${
        shown === null ? "" : `${shown.trimEnd()}\n`
      }\`\`\``,
      `Expected ${issue.expected}; found ${issue.found}.${
        issue.nearest === undefined ? "" : ` Nearest: “${issue.nearest}”.`
      }`,
    ].join("\n\n") + "\n"
  );
};

/** The list of all pages. */
export const issueIndex = (): string =>
  [
    "# Issues",
    "What Dateline can say of a story, each with what to do. `dateline validate` names the code at the end of its line.",
    Object.entries(ISSUE_MEANINGS)
      .map(
        ([code, meaning]) =>
          `- [${code}](${code}.md): ${meaning.split(/(?<=[.:]) /)[0]?.replace(/:$/, ".") ?? ""}`,
      )
      .join("\n"),
  ].join("\n\n") + "\n";
