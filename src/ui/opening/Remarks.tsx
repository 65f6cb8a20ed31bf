import { useLanguage } from "../language.ts";
import { useOpeningMessages } from "./opening-messages.ts";
import { remarkWords } from "./remark-words.ts";
import type { TableRemark } from "./table-choice.ts";
import css from "./TableChoices.module.css";

interface RemarksProps {
  /** The first of them. */
  problems: readonly TableRemark[];
  /** How many there are. */
  problemCount: number;
}

/** What was left out of a file or changed, each with its line or row. */
export function Remarks({ problems, problemCount }: RemarksProps) {
  const say = useOpeningMessages();
  const tools = useLanguage();
  if (problemCount === 0) return null;
  return (
    <details className={css.problems} open={problemCount <= 5}>
      <summary>{say.table.problems(problemCount)}</summary>
      <ul>
        {problems.map((one, n) => (
          <li key={n}>{remarkWords(one, say, tools)}</li>
        ))}
        {problemCount > problems.length && (
          <li>{say.table.more(problemCount - problems.length)}</li>
        )}
      </ul>
    </details>
  );
}
