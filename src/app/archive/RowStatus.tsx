import { useCallback, useEffect, useSyncExternalStore } from "react";
import empty from "../../ui/EmptyState.module.css";
import { useLanguage } from "../../ui/language.ts";
import { StatusLine } from "../../ui/StatusLine.tsx";
import type { RowStatusProps } from "./archive-parts.ts";
import { useRowMessages } from "../../ui/row-messages.ts";
import css from "./rows.module.css";
import type { KnownRows } from "./known-rows.ts";

function Failure({ sentence, onRetry }: { sentence: string; onRetry: () => void }) {
  const { say } = useLanguage();
  return (
    <div role="alert" className={empty.empty}>
      <p>{sentence}</p>
      <button type="button" data-screen-only onClick={onRetry}>
        {say.tryAgain}
      </button>
    </div>
  );
}

const useHasFailed = ({ subscribe, hasFailed }: Pick<KnownRows, "subscribe" | "hasFailed">) =>
  useSyncExternalStore(subscribe, hasFailed);

/** That texts or lines could not be had. They are asked for again when the network is back, or at a word. */
function FailedTexts({ archive: { rowTexts, rowLines } }: Pick<RowStatusProps, "archive">) {
  const words = useRowMessages();
  const haveFailed = [useHasFailed(rowTexts), useHasFailed(rowLines)];
  const isShown = haveFailed.includes(true);
  const retry = useCallback(() => {
    rowTexts.retry();
    rowLines.retry();
  }, [rowTexts, rowLines]);
  useEffect(() => {
    if (!isShown) return;
    addEventListener("online", retry);
    return () => removeEventListener("online", retry);
  }, [isShown, retry]);
  return isShown && <Failure sentence={words.textsFailed} onRetry={retry} />;
}

/** That not all of the archive is here: it stays in sight, as what the counts are of. */
function MissingRows({ archive: { head, columns } }: Pick<RowStatusProps, "archive">) {
  const words = useRowMessages();
  if (columns.rows === head.rows) return null;
  return <p className={css.missing}>{words.partly(columns.rows, head.rows, !!columns.events)}</p>;
}

/** How many of the events shown are nowhere on the map. */
function OnlyListed({ archive: { grid }, scene }: Pick<RowStatusProps, "archive" | "scene">) {
  const words = useRowMessages();
  const off = scene.count - grid.events;
  return off > 0 && <p className={css.offMap}>{words.offMap(off, scene.count)}</p>;
}

/** How many rows are shown, that words are being looked for, or what could not be had. */
export function RowStatus({ archive, scene, text = "", answer }: RowStatusProps) {
  const words = useRowMessages();
  return (
    <>
      <StatusLine scene={scene} instead={answer === "asked" ? words.searching(text) : undefined} />
      {answer !== "asked" && <OnlyListed archive={archive} scene={scene} />}
      <MissingRows archive={archive} />
      {answer === "failed" && (
        <Failure sentence={words.notSearched(text)} onRetry={() => archive.words?.want(text)} />
      )}
      <FailedTexts archive={archive} />
    </>
  );
}

/** How words are found in an archive. */
export const WordsHint = () => useRowMessages().wordsBegin;
