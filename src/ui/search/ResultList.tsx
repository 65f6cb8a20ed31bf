import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { inLanguage } from "../../story/text.ts";
import type { Result, ResultGroup } from "../../explore/search/search.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import { useLanguage } from "../language.ts";
import { useLateMessages } from "../late-messages.ts";
import { scrollWithin } from "../scroll-within.ts";
import { Words } from "../Words.tsx";
import { Marked } from "./Marked.tsx";
import css from "./ResultList.module.css";
import { tellApart } from "./tell-apart.ts";
import { endWithWhole } from "./whole-rows.ts";

interface ResultListProps {
  id: string;
  index: StoryIndex;
  groups: readonly ResultGroup[];
  query: string;
  active: number;
  /** Whether events can be filtered by the text itself. */
  hasWords: boolean;
  /** Whether that is what finds most, so that nothing found here says little. */
  looksLater: boolean;
  hidden: boolean;
  onTake: (entry: number) => void;
}

interface ResultTextProps extends Pick<ResultListProps, "query" | "index"> {
  result: Result;
}

/**
 * What was found in the reader's language, and as it was written where that is another text. A quote
 * never stands without its speaker.
 */
function ResultText({ result: { candidate, found }, query, index }: ResultTextProps) {
  const tools = useLanguage();
  const { lang, say } = tools;
  const { search: late } = useLateMessages();
  const { speaker, kind, id } = candidate;
  const name = inLanguage(candidate.name, [lang, "en"]);
  const { hasTwin } = candidate;
  // Asks all events of the story, and is the same for as long as the result is listed.
  const apart = useMemo(
    () => (hasTwin ? tellApart(kind, id, index, tools, late) : undefined),
    [hasTwin, kind, id, index, tools, late],
  );
  return (
    <>
      <Marked {...name} query={query} quoted={speaker !== undefined} />
      {found.text !== name.text && (
        <small>
          <Marked text={found.text} lang={found.lang} query={query} />
        </small>
      )}
      {speaker !== undefined && (
        <small>{speaker ? <Words of={speaker} /> : say.unattributed}</small>
      )}
      {apart !== undefined && <small>{apart}</small>}
    </>
  );
}

/** The results by kind, and last the way to filter by the text itself. */
export function ResultList({
  id,
  index,
  groups,
  query,
  active,
  hasWords,
  looksLater,
  hidden,
  onTake,
}: ResultListProps) {
  const { search: say } = useLateMessages();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (list.current && !hidden) endWithWhole(list.current);
  }, [groups, hidden]);
  useEffect(() => {
    const option = list.current?.querySelector("[aria-selected=true]");
    if (list.current && option) scrollWithin(list.current, option);
  }, [active]);
  const option = (entry: number) => ({
    id: `${id}-${entry}`,
    role: "option",
    "aria-selected": entry === active,
    // What the Enter key takes, in a story and in an archive: the first until another is gone to.
    "data-enter": entry === Math.max(0, active) || undefined,
    onClick: () => onTake(entry),
  });
  const starts = groups.map((_, g) =>
    groups.slice(0, g).reduce((sum, { results }) => sum + results.length, 0),
  );
  const last = groups.reduce((sum, { results }) => sum + results.length, 0);
  return (
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label={say.name}
      className={css.list}
      hidden={hidden}
      // The field keeps the focus.
      onMouseDown={(press) => press.preventDefault()}
    >
      {groups.length === 0 && !looksLater && (
        <div role="presentation" className={css.kind}>
          {say.results(0)}
        </div>
      )}
      {groups.map(({ kind, results, total }, g) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} role="presentation" className={css.kind}>
            {say.kinds[kind]}
            {total > results.length && <small> · {say.of(results.length, total)}</small>}
          </div>
          {results.map((result, i) => (
            <div key={result.candidate.id} className={css.option} {...option((starts[g] ?? 0) + i)}>
              <ResultText {...{ result, query, index }} />
            </div>
          ))}
        </div>
      ))}
      {hasWords && (
        <div className={css.filter} {...option(last)}>
          {say.showOnly(query.trim())}
        </div>
      )}
    </div>
  );
}
