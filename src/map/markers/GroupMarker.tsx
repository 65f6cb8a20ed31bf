import { useCallback } from "react";
import type { EventEntry } from "../../explore/story-index.ts";
import { placeNames } from "../../story/text.ts";
import type { EventType } from "../../story/types-of.ts";
import { useLanguage } from "../../ui/language.ts";
import { localeOf } from "../../ui/messages/index.ts";
import { ButtonMarker } from "./ButtonMarker.tsx";
import css from "./groups.module.css";
import markers from "./markers.module.css";
import type { PlaceGroup } from "./use-place-groups.ts";

/** Events of a group by type, the most frequent first. */
const typesIn = (events: readonly EventEntry[]): [type: EventType, count: number][] => {
  const counts = new Map<EventType, number>();
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};

const RADIUS = 15.5;
const ROUND = 2 * Math.PI * RADIUS;

/** A ring of the types' colours, as long as their shares; the name says what it shows. */
function Ring({ types, total }: { types: readonly [EventType, number][]; total: number }) {
  const arcs = types.map(([type, count], i) => {
    const before = types.slice(0, i).reduce((sum, [, one]) => sum + one, 0);
    return { type, length: (count / total) * ROUND, turn: (before / total) * 360 - 90 };
  });
  return (
    <svg aria-hidden="true" className={css.ring} viewBox="-22 -22 44 44" focusable="false">
      <circle r="20" className={css.disc} />
      {arcs.map(({ type, length, turn }) => (
        <circle
          key={type.id}
          r={RADIUS}
          fill="none"
          stroke={type.colour}
          strokeWidth="5"
          strokeDasharray={`${length} ${ROUND}`}
          transform={`rotate(${turn})`}
        />
      ))}
    </svg>
  );
}

/** Places too near one another to tell apart, as one button with the number of their events. */
export function GroupMarker({
  group,
  onOpen,
}: {
  group: PlaceGroup;
  onOpen: (group: PlaceGroup) => void;
}) {
  const { lang, say, within } = useLanguage();
  const open = useCallback(() => onOpen(group), [group, onOpen]);
  const events = [...new Set(group.entries.flatMap((entry) => entry.events))];
  const types = typesIn(events);
  const [[commonest, most] = [undefined, 0]] = types;
  const largest = group.entries.reduce((a, b) => (b.events.length > a.events.length ? b : a));
  const short = new Intl.NumberFormat(localeOf(lang), { notation: "compact" });
  return (
    <ButtonMarker
      at={group.at}
      attribute="data-group"
      value={group.key}
      onTop={false}
      onOpen={open}
    >
      <span className={css.group}>
        <Ring types={types} total={events.length} />
        <span aria-hidden="true">{short.format(events.length)}</span>
      </span>
      <span className={markers.name}>
        {say.groupName(
          events.length,
          within(placeNames(largest.place)),
          commonest && most * 2 > events.length ? within(commonest.label) : undefined,
        )}
      </span>
    </ButtonMarker>
  );
}
