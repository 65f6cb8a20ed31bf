import { remarkPath } from "../../explore/page-path.ts";
import { useLanguage } from "../language.ts";
import { byKind } from "./by-kind.ts";
import { FirstFew } from "./FirstFew.tsx";
import { useOpeningMessages } from "./opening-messages.ts";
import { remarkFound, remarkSaid, remarkWords } from "./remark-words.ts";
import type { TableRemark } from "./table-choice.ts";
import css from "./TableChoices.module.css";

interface RemarksProps {
  /** The first of each kind. */
  problems: readonly TableRemark[];
  /** How many there are, and of each code. */
  problemCount: number;
  problemsOf: Readonly<Record<string, number>>;
  /** Absolute address of the site's root, where each code is explained. */
  site: string;
}

/** What was left out of a file or changed: once for each kind, with the lines or rows it was found in. */
export function Remarks({ problems, problemCount, problemsOf, site }: RemarksProps) {
  const say = useOpeningMessages();
  const tools = useLanguage();
  if (problemCount === 0) return null;
  const kinds = byKind(problems, ({ code }) => code);
  return (
    <details className={css.problems} open={kinds.length <= 5}>
      <summary>{say.table.problems(problemCount)}</summary>
      <ul>
        {kinds.map((own) => {
          const [first] = own;
          if (!first) return null;
          const { code } = first;
          // Of its own page: what lies on this machine alone would be gone with this one.
          const link = (
            <a href={`${site}${remarkPath(code)}`} target="_blank" rel="noreferrer">
              <code dir="ltr">{code}</code>
            </a>
          );
          const total = Math.max(own.length, problemsOf[code] ?? 0);
          return (
            <li key={code}>
              {total === 1 ? (
                <>
                  {remarkWords(first, say, tools)} {link}
                </>
              ) : (
                <>
                  <b>{tools.figure(total)} ×</b> {remarkSaid(first, say, tools)} {link}
                  <FirstFew items={own.map((one) => remarkFound(one, say))} total={total} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
