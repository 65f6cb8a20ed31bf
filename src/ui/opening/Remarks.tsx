import { remarkPath } from "../../explore/page-path.ts";
import { useLanguage } from "../language.ts";
import { ModalDialog } from "../ModalDialog.tsx";
import { byKind } from "./by-kind.ts";
import { FirstFew } from "./FirstFew.tsx";
import { useOpeningMessages } from "./opening-messages.ts";
import { remarkFound, remarkSaid, remarkWords } from "./remark-words.ts";
import type { TableRemark } from "./table-choice.ts";
import css from "./TableChoices.module.css";

export interface RemarksProps {
  /** The first of each kind. */
  problems: readonly TableRemark[];
  /** How many there are, and of each code. */
  problemCount: number;
  problemsOf: Readonly<Record<string, number>>;
  /** Absolute address of the site's root, where each code is explained. */
  site: string;
}

const kindsOf = (problems: readonly TableRemark[]) => byKind(problems, ({ code }) => code);

/** More kinds of remarks are folded up, unless they say why something is lost. */
const MOST_OPEN = 5;

/** What was left out of a file or changed: once for each kind, with the lines or rows it was found in. */
export function Remarks({ isLoss, ...props }: RemarksProps & { isLoss: boolean }) {
  const { problems, problemCount } = props;
  const say = useOpeningMessages();
  if (problemCount === 0) return null;
  return (
    <details className={css.problems} open={isLoss || kindsOf(problems).length <= MOST_OPEN}>
      <summary>{say.table.problems(problemCount)}</summary>
      <RemarkList {...props} />
    </details>
  );
}

/** The same of a file that is open already. */
export function RemarksDialog({ onClose, ...props }: RemarksProps & { onClose: () => void }) {
  const { table } = useOpeningMessages();
  return (
    <ModalDialog title={table.problems(props.problemCount)} onClose={onClose} wide>
      <div className={css.problems}>
        <RemarkList {...props} />
      </div>
    </ModalDialog>
  );
}

function RemarkList({ problems, problemsOf, site }: Omit<RemarksProps, "problemCount">) {
  const say = useOpeningMessages();
  const tools = useLanguage();
  return (
    <ul>
      {kindsOf(problems).map((own) => {
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
                <b>{tools.figure(total)} ×</b> {remarkSaid(first, tools)} {link}
                <FirstFew items={own.map((one) => remarkFound(one, say, tools))} total={total} />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
