import empty from "../../ui/EmptyState.module.css";
import { useLanguage } from "../../ui/language.ts";
import { StatusLine } from "../../ui/StatusLine.tsx";
import type { RowStatusProps } from "./archive-parts.ts";
import { useRowMessages } from "./row-messages.ts";

/** How many rows are shown, that words are being looked for, or that they could not be. */
export function RowStatus({ archive, scene, text = "", answer }: RowStatusProps) {
  const { say } = useLanguage();
  const words = useRowMessages();
  return (
    <>
      <StatusLine scene={scene} instead={answer === "asked" ? words.searching(text) : undefined} />
      {answer === "failed" && (
        <div role="alert" className={empty.empty}>
          <p>{words.notSearched(text)}</p>
          <button type="button" data-screen-only onClick={() => archive.words?.want(text)}>
            {say.tryAgain}
          </button>
        </div>
      )}
    </>
  );
}

/** How words are found in an archive. */
export const WordsHint = () => useRowMessages().wordsBegin;
