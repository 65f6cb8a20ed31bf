import type { Issue } from "../../story/issue.ts";
import { useLanguage } from "../language.ts";
import css from "./IssuesDialog.module.css";
import { useOpeningMessages } from "./opening-messages.ts";

/** The language in which a story's issues are told. */
const OWN = "en";

interface IssueWordsProps {
  issue: Issue;
  /** Whether what to do is said once for all of its code. */
  isOneOfMany: boolean;
}

const withoutMend = ({ message, mend }: Issue): string =>
  message.endsWith(mend) ? message.slice(0, -mend.length).trim() : message;

/**
 * What is wrong, in the one language that issues are told in. To readers of another it is taken apart,
 * each part under a word of theirs: what was expected, found, near to it, and what to do.
 */
export function IssueWords({ issue, isOneOfMany }: IssueWordsProps) {
  const { lang } = useLanguage();
  const { issues: say } = useOpeningMessages();
  const { message, mend, expected, found, nearest } = issue;
  const english = { lang: OWN, dir: "ltr" };
  if (lang === OWN) return <p>{isOneOfMany ? withoutMend(issue) : message}</p>;
  const parts = [
    [say.expected, expected],
    [say.found, found],
    [say.nearest, nearest],
    [say.mend, isOneOfMany ? undefined : mend],
  ] as const;
  return (
    <>
      <p {...english}>{withoutMend(issue)}</p>
      <dl className={css.parts}>
        {parts.map(
          ([name, text]) =>
            text !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi {...english}>{text}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
