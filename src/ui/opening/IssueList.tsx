import { issuePath } from "../../explore/page-path.ts";
import type { Issue } from "../../story/issue.ts";
import { useLanguage } from "../language.ts";
import { byKind } from "./by-kind.ts";
import { FirstFew } from "./FirstFew.tsx";
import css from "./IssuesDialog.module.css";
import { IssueWords } from "./IssueWords.tsx";
import { useOpeningMessages } from "./opening-messages.ts";

interface IssueListProps {
  issues: readonly Issue[];
  /** Absolute address of the site's root, where each code is explained. */
  site: string;
}

/** Issues by their codes, each with its place in the file; what a code means, where the reader's language says it. */
export function IssueList({ issues, site }: IssueListProps) {
  const { issues: say } = useOpeningMessages();
  const { figure } = useLanguage();
  return (
    <ol className={css.issues} role="list">
      {byKind(issues, ({ code }) => code).map((own) => {
        const [first] = own;
        if (!first) return null;
        const { code, severity } = first;
        const heading = say.headings?.[code];
        const isAlone = own.length === 1;
        const told = (issue: Issue) => (
          <>
            <p className={css.at}>{say.at(issue.file, issue.line, issue.column)}</p>
            <IssueWords issue={issue} isOneOfMany={!isAlone} />
          </>
        );
        return (
          <li key={code} data-error={severity === "error" || undefined}>
            <p>
              <b>
                {!isAlone && `${figure(own.length)} × `}
                {severity === "error" ? say.error : say.warning}
                {heading !== undefined && `: ${heading}`}
              </b>{" "}
              {/* Of its own: what lies on this machine alone would be gone with the page. */}
              <a href={`${site}${issuePath(code)}`} target="_blank" rel="noreferrer">
                <code dir="ltr">{code}</code>
              </a>
            </p>
            {isAlone ? (
              told(first)
            ) : (
              <>
                <FirstFew items={own.map(told)} />
                <p>
                  {say.mend}:{" "}
                  <span lang="en" dir="ltr">
                    {first.mend}
                  </span>
                </p>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
