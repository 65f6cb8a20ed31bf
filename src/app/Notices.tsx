import { memo, useState, type ReactNode } from "react";
import type { ArchiveFault } from "../archive/faults.ts";
import { issuePath } from "../explore/page-path.ts";
import type { LinkProblem } from "../explore/view.ts";
import { formatIssue } from "../story/format-issue.ts";
import type { Issue } from "../story/issue.ts";
import { dateInWords } from "../ui/dates.ts";
import { languageName } from "../ui/language-name.ts";
import { useLanguage } from "../ui/language.ts";
import { latePart } from "../ui/late.tsx";
import type { LanguageId } from "../ui/messages/index.ts";
import { NotLoaded } from "../ui/NotLoaded.tsx";
import { Notice } from "../ui/notices/Notice.tsx";
import { Words } from "../ui/Words.tsx";
import { useOpening } from "./opening/opening.ts";
import css from "./Notices.module.css";
import type { Corrections } from "./use-view.ts";

const LinkNotice = latePart((parts) => parts.LinkNotice, { missing: NotLoaded });

interface NoticesProps {
  problems: readonly LinkProblem[];
  issues: readonly Issue[];
  /** What could not be read of an archive. */
  faults?: readonly ArchiveFault[] | undefined;
  /** The view's language, where its texts could not be fetched. */
  missingLanguage?: LanguageId | undefined;
  onRetryLanguage?: () => void;
  corrections?: Corrections;
  /** What is always said first. */
  children?: ReactNode;
}

interface Told {
  title: string;
  lines: ReactNode[];
  /** What it says, to know it again once it is dismissed. */
  key: string;
}

const NONE: Corrections = { since: undefined, revisions: [] };

/** A line in the one language that issues and faults are told in. */
const english = (line: string): ReactNode => (
  <span lang="en" dir="ltr">
    {line}
  </span>
);

/** Where the builder kept the story is nothing to a reader: the file's own name is enough. */
const tellIssue = (issue: Issue): string =>
  formatIssue({ ...issue, file: issue.file.replace(/^.*[\\/]/, "") });

/** The same line, whose code at its end leads to what it means. */
const withMeaning =
  (site: string, issues: readonly Issue[]) =>
  (line: string, n: number): ReactNode => {
    const code = issues[n]?.code ?? "";
    return (
      <span lang="en" dir="ltr">
        {line.slice(0, line.lastIndexOf(code))}
        <a href={`${site}${issuePath(code)}`} target="_blank" rel="noreferrer">
          {code}
        </a>
        ]
      </span>
    );
  };

const told = (
  title: string,
  lines: string[],
  asLine: (line: string, n: number) => ReactNode = (line) => line,
): Told => ({
  title,
  lines: lines.map(asLine),
  key: [title, ...lines].join("\n"),
});

/** What of the link and of the story could not be applied, and what was corrected; each stays until it is dismissed. */
export const Notices = memo(function Notices(props: NoticesProps) {
  const {
    problems,
    issues,
    faults = [],
    missingLanguage,
    onRetryLanguage,
    corrections = NONE,
    children,
  } = props;
  const { say, lang } = useLanguage();
  const { site } = useOpening();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const nameOf = (tag: string): string => languageName(tag, lang) ?? tag;
  const corrected: Told = {
    title: say.revisions.since(corrections.since ?? 0),
    lines: corrections.revisions.map(({ version, date, summary }) => (
      <>
        {say.revisions.line(version, dateInWords(date, "UTC", lang, say))}: <Words of={summary} />
      </>
    )),
    key: `corrected since ${corrections.since ?? ""}`,
  };
  const notices = [
    corrected,
    told(say.storyNotice(issues.length), issues.map(tellIssue), withMeaning(site, issues)),
    told(
      say.archiveNotice,
      faults.map(({ file, message }) => `${file}: ${message}`),
      english,
    ),
  ];
  const shown = notices
    .filter((notice) => notice.lines.length > 0 && !dismissed.includes(notice.key))
    .map(({ key, ...notice }) => (
      <Notice key={key} {...notice} onDismiss={() => setDismissed([...dismissed, key])} />
    ));
  return (
    <div className={css.notices} data-screen-only>
      {children}
      {missingLanguage !== undefined && (
        <Notice title={say.languageMissing(nameOf(missingLanguage), nameOf(lang))} lines={[]}>
          <button type="button" onClick={onRetryLanguage}>
            {say.tryAgain}
          </button>
        </Notice>
      )}
      {problems.length > 0 && <LinkNotice problems={problems} />}
      {shown}
    </div>
  );
});
