import type { EventEntry } from "../../explore/story-index.ts";
import type { Story } from "../../story/records/story.ts";
import { typesOf } from "../../story/types-of.ts";
import { useLanguage } from "../language.ts";
import { TypeSymbol } from "../symbols/TypeSymbol.tsx";
import css from "./Timeline.module.css";

const SYMBOL_PX = 15;

interface TypeCountsProps {
  events: readonly EventEntry[];
  story: Story;
}

/** How many events of each type the view shows. */
export function TypeCounts({ events, story }: TypeCountsProps) {
  const { say, word, figure } = useLanguage();
  const counts = typesOf(story)
    .map((type) => ({ type, count: events.filter((entry) => entry.type.id === type.id).length }))
    .filter(({ count }) => count > 0);
  return (
    <ul className={css.counts} role="list" aria-label={say.timeline.byType}>
      {counts.map(({ type, count }) => {
        const { text } = word(type.label);
        return (
          <li key={type.id} title={text}>
            <TypeSymbol type={type} size={SYMBOL_PX} />
            <span className={css.label}>{text}</span> {figure(count)}
          </li>
        );
      })}
    </ul>
  );
}
