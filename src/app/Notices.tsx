import { useState } from "react";
import type { LinkProblem } from "../explore/view.ts";
import { formatIssue, type Issue } from "../story/issue.ts";
import { useLanguage } from "../ui/language.ts";
import { Notice } from "../ui/notices/Notice.tsx";
import css from "./Notices.module.css";

interface NoticesProps {
  problems: readonly LinkProblem[];
  issues: readonly Issue[];
  /** The view's language, where its texts could not be fetched. */
  missingLanguage?: string | undefined;
}

/** What of the link and of the story could not be applied; each stays until it is dismissed. */
export function Notices({ problems, issues, missingLanguage }: NoticesProps) {
  const { say } = useLanguage();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const missing: LinkProblem[] =
    missingLanguage === undefined
      ? []
      : [{ key: "lang", value: missingLanguage, reason: "unknown" }];
  const lines = [...problems, ...missing].map((problem) =>
    say.linkProblem(problem, say.linkKeys[problem.key] ?? problem.key),
  );
  const notices = [
    { title: say.linkNotice, lines },
    { title: say.storyNotice(issues.length), lines: issues.map(formatIssue) },
  ];
  const shown = notices
    .map((notice) => ({ ...notice, key: [notice.title, ...notice.lines].join("\n") }))
    .filter((notice) => notice.lines.length > 0 && !dismissed.includes(notice.key))
    .map(({ key, ...notice }) => (
      <Notice key={key} {...notice} onDismiss={() => setDismissed([...dismissed, key])} />
    ));
  return (
    <div className={css.notices} data-screen-only>
      {shown}
    </div>
  );
}
