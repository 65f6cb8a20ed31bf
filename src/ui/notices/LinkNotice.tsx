import { useState } from "react";
import type { LinkProblem } from "../../explore/view.ts";
import { useLateMessages } from "../late-messages.ts";
import { Notice } from "./Notice.tsx";

/** What of the link could not be applied, until it is dismissed. */
export function LinkNotice({ problems }: { problems: readonly LinkProblem[] }) {
  const { link } = useLateMessages();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const lines = problems.map((problem) =>
    link.problem(problem, link.keys[problem.key] ?? problem.key),
  );
  const key = lines.join("\n");
  if (lines.length === 0 || dismissed.includes(key)) return null;
  return (
    <Notice
      key={key}
      title={link.notice}
      lines={lines}
      onDismiss={() => setDismissed([...dismissed, key])}
    />
  );
}
