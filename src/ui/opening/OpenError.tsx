import { useEffect, useRef } from "react";
import type { Issue } from "../../story/issue.ts";
import { IssueList } from "./IssueList.tsx";
import css from "./Opening.module.css";
import { useOpeningMessages } from "./opening-messages.ts";

interface OpenErrorProps {
  sentence: string;
  lines?: readonly string[];
  /** Lines that are only told in English. */
  english?: readonly string[];
  /** What is wrong with a story's files. */
  issues?: readonly Issue[] | undefined;
  /** Absolute address of the site's root. */
  site: string;
}

/** Why nothing was opened. */
export function OpenError(props: OpenErrorProps) {
  const { sentence, lines = [], english = [], issues = [], site } = props;
  const { failed } = useOpeningMessages();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className={css.error} role="alert" tabIndex={-1} ref={box}>
      <p>{failed.title}</p>
      <p>{sentence}</p>
      {lines.length + english.length > 0 && (
        <ul>
          {lines.map((line, n) => (
            <li key={n}>{line}</li>
          ))}
          {english.map((line) => (
            <li key={line} lang="en" dir="ltr">
              {line}
            </li>
          ))}
        </ul>
      )}
      {issues.length > 0 && <IssueList issues={issues} site={site} />}
    </div>
  );
}
