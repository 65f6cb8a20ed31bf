import { useState } from "react";
import type { LinkProblem } from "../explore/view.ts";
import { formatIssue } from "../story/format-issue.ts";
import type { Issue } from "../story/issue.ts";
import { dateInWords } from "../ui/dates.ts";
import { useLanguage } from "../ui/language.ts";
import { Notice } from "../ui/notices/Notice.tsx";
import css from "./Notices.module.css";
import type { Corrections } from "./use-view.ts";

interface NoticesProps {
  problems: readonly LinkProblem[];
  issues: readonly Issue[];
  /** The view's language, where its texts could not be fetched. */
  missingLanguage?: string | undefined;
  corrections?: Corrections;
}

const NONE: Corrections = { since: undefined, revisions: [] };

/** What of the link and of the story could not be applied, and what was corrected; each stays until it is dismissed. */
export function Notices({ problems, issues, missingLanguage, corrections = NONE }: NoticesProps) {
  const { say, lang, word } = useLanguage();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const missing: LinkProblem[] =
    missingLanguage === undefined
      ? []
      : [{ key: "lang", value: missingLanguage, reason: "unknown" }];
  const lines = [...problems, ...missing].map((problem) =>
    say.linkProblem(problem, say.linkKeys[problem.key] ?? problem.key),
  );
  const corrected = corrections.revisions.map(({ version, date, summary }) => {
    const when = say.revisions.line(version, dateInWords(date, "UTC", lang, say));
    return `${when}: ${word(summary).text}`;
  });
  const notices = [
    { title: say.revisions.since(corrections.since ?? 0), lines: corrected },
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
