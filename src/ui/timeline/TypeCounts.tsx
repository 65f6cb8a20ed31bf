import type { EventType } from "../../story/types-of.ts";
import { numberFormat } from "../formats.ts";
import { useLanguage } from "../language.ts";
import { TypeSymbol } from "../symbols/TypeSymbol.tsx";
import css from "./Timeline.module.css";

const SYMBOL_PX = 15;
/** From here on a figure takes more room than there is beside the others. */
const SHORT_FROM = 10_000;

interface TypeCountsProps {
  /** In the order of the legend; those of none are left out. */
  counts: readonly { type: EventType; count: number }[];
}

/** How many events of each type the view shows. */
export function TypeCounts({ counts }: TypeCountsProps) {
  const { say, lang, word, figure } = useLanguage();
  const short = numberFormat(lang, { notation: "compact" });
  return (
    <ul className={css.counts} role="list" aria-label={say.timeline.byType}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ type, count }) => {
          const { text } = word(type.label);
          return (
            <li key={type.id} title={`${text}: ${figure(count)}`}>
              <TypeSymbol type={type} size={SYMBOL_PX} />
              <span className={css.label}>{text}</span>{" "}
              {count < SHORT_FROM ? figure(count) : short.format(count)}
            </li>
          );
        })}
    </ul>
  );
}
