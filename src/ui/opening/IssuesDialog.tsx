import type { Issue } from "../../story/issue.ts";
import { ModalDialog } from "../ModalDialog.tsx";
import css from "./IssuesDialog.module.css";
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
        {issues.map(({ severity, file, line, column, code, message }, n) => (
          <li key={n} data-error={severity === "error" || undefined}>
            <p>
              <b>{severity === "error" ? say.error : say.warning}</b> {say.at(file, line, column)}{" "}
              <small dir="ltr">[{code}]</small>
            </p>
            {/* The sentences about issues are in English in every language of the page. */}
            <p lang="en" dir="ltr">
              {message}
            </p>
          </li>
        ))}
      </ol>
    </ModalDialog>
  );
}
