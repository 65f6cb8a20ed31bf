import type { CSSProperties } from "react";
import type { EventType } from "../../story/types-of.ts";
import { numberFormat } from "../formats.ts";
import { useLanguage } from "../language.ts";
import { TypeSymbol } from "../symbols/TypeSymbol.tsx";
import css from "./Timeline.module.css";

const SYMBOL_PX = 15;
/** From here on a figure takes more room than there is beside the others. */
const SHORT_FROM = 10_000;

/** Lines of the list beside the strip, as its style has them. */
const LINES = 3;

interface TypeCountsProps {
  /** In the order of the legend; those of none are left out. `all` is how many there are without filters. */
  counts: readonly { type: EventType; count: number; all: number }[];
  /** What the view shows that is not on the strip. */
  note?: string | undefined;
}

/**
 * How many events of each type the view shows. It keeps the room that it takes without filters, so that
 * the strip beside it is not drawn anew, a little wider, with every filter.
 */
export function TypeCounts({ counts, note }: TypeCountsProps) {
  const { say, lang, word, figure } = useLanguage();
  const short = numberFormat(lang, { notation: "compact" });
  const written = (count: number): string =>
    count < SHORT_FROM ? figure(count) : short.format(count);
  const used = counts.filter(({ all }) => all > 0);
  const room = {
    "--columns": Math.max(1, Math.ceil((used.length + Number(note !== undefined)) / LINES)),
    "--signs": Math.max(...used.map(({ all }) => written(all).length), 1),
  } as CSSProperties;
  return (
    <ul className={css.counts} role="list" aria-label={say.timeline.byType} style={room}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ type, count }) => {
          const { text } = word(type.label);
          return (
            <li key={type.id} title={`${text}: ${figure(count)}`}>
              <TypeSymbol type={type} size={SYMBOL_PX} />
              <span className={css.label}>{text}</span> {written(count)}
            </li>
          );
        })}
      {note !== undefined && <li>{note}</li>}
    </ul>
  );
}
