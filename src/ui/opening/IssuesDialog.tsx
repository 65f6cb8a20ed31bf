import type { Issue } from "../../story/issue.ts";
import { ModalDialog } from "../ModalDialog.tsx";
import css from "./IssuesDialog.module.css";
import { IssueWords } from "./IssueWords.tsx";
import { useOpeningMessages } from "./opening-messages.ts";

interface IssuesDialogProps {
  issues: readonly Issue[];
  onClose: () => void;
}

/** All that is wrong with a story, each with its place in the file. */
export function IssuesDialog({ issues, onClose }: IssuesDialogProps) {
  const { issues: say } = useOpeningMessages();
  return (
    <ModalDialog title={say.title} onClose={onClose} wide>
      <p>{say.intro}</p>
      <ol className={css.issues} role="list">
        {issues.map((issue, n) => (
          <li key={n} data-error={issue.severity === "error" || undefined}>
            <p>
              <b>{issue.severity === "error" ? say.error : say.warning}</b>{" "}
              {say.at(issue.file, issue.line, issue.column)} <small dir="ltr">[{issue.code}]</small>
            </p>
            <IssueWords issue={issue} />
          </li>
        ))}
      </ol>
    </ModalDialog>
  );
}
