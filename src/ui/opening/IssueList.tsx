import type { Issue } from "../../story/issue.ts";
import css from "./IssuesDialog.module.css";
import { IssueWords } from "./IssueWords.tsx";
import { useOpeningMessages } from "./opening-messages.ts";

/** Issues, each with its place in the file; what its code means, where the reader's language says it. */
export function IssueList({ issues }: { issues: readonly Issue[] }) {
  const { issues: say } = useOpeningMessages();
  return (
    <ol className={css.issues} role="list">
      {issues.map((issue, n) => (
        <li key={n} data-error={issue.severity === "error" || undefined}>
          <p>
            <b>
              {issue.severity === "error" ? say.error : say.warning}
              {say.headings?.[issue.code] !== undefined && `: ${say.headings[issue.code]}`}
            </b>{" "}
            {say.at(issue.file, issue.line, issue.column)} <small dir="ltr">[{issue.code}]</small>
          </p>
          <IssueWords issue={issue} />
        </li>
      ))}
    </ol>
  );
}
