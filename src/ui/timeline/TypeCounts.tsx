import type { EventEntry } from "../../explore/story-index.ts";
import { EVENT_TYPE_IDS, eventType } from "../../story/event-types.ts";
import { useLanguage } from "../language.ts";
import { TypeSymbol } from "../symbols/TypeSymbol.tsx";
import css from "./Timeline.module.css";

const SYMBOL_PX = 15;

/** How many events of each type the view shows. */
export function TypeCounts({ events }: { events: readonly EventEntry[] }) {
  const { say, word, figure } = useLanguage();
  const counts = EVENT_TYPE_IDS.map((type) => ({
    type,
    count: events.filter(({ event }) => event.type === type).length,
  })).filter(({ count }) => count > 0);
  return (
    <ul className={css.counts} role="list" aria-label={say.timeline.byType}>
      {counts.map(({ type, count }) => {
        const { text } = word(eventType(type).label);
        return (
          <li key={type} title={text}>
            <TypeSymbol type={type} size={SYMBOL_PX} />
            <span className={css.label}>{text}</span> {figure(count)}
          </li>
        );
      })}
    </ul>
  );
}
