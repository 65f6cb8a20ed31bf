import type { Issue } from "../../story/issue.ts";
import { ModalDialog } from "../ModalDialog.tsx";
import { IssueList } from "./IssueList.tsx";
import { useOpeningMessages } from "./opening-messages.ts";

interface IssuesDialogProps {
  issues: readonly Issue[];
  /** Absolute address of the site's root. */
  site: string;
  onClose: () => void;
}

/** All that is wrong with a story, each with its place in the file. */
export function IssuesDialog({ issues, site, onClose }: IssuesDialogProps) {
  const { issues: say } = useOpeningMessages();
  return (
    <ModalDialog title={say.title} onClose={onClose} wide>
      <p>{say.intro}</p>
      <IssueList issues={issues} site={site} />
    </ModalDialog>
  );
}
