import { useCallback } from "react";
import type { EventEntry } from "../../explore/story-index.ts";
import { placeNames } from "../../story/text.ts";
import type { EventType } from "../../story/types-of.ts";
import { useLanguage } from "../../ui/language.ts";
import { mostly, RingMarker } from "./RingMarker.tsx";
import type { PlaceGroup } from "./use-place-groups.ts";

/** Events of a group by type, the most frequent first. */
const typesIn = (events: readonly EventEntry[]): [type: EventType, count: number][] => {
  const counts = new Map<EventType, number>();
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};

/** Places too near one another to tell apart, as one button with the number of their events. */
export function GroupMarker({
  group,
  onOpen,
}: {
  group: PlaceGroup;
  onOpen: (group: PlaceGroup) => void;
}) {
  const { say, within } = useLanguage();
  const open = useCallback(() => onOpen(group), [group, onOpen]);
  const events = [...new Set(group.entries.flatMap((entry) => entry.events))];
  const types = typesIn(events);
  const commonest = mostly(types, events.length);
  const largest = group.entries.reduce((a, b) => (b.events.length > a.events.length ? b : a));
  return (
    <RingMarker
      id={group.key}
      at={group.at}
      count={events.length}
      types={types}
      name={say.groupName(
        events.length,
        within(placeNames(largest.place)),
        commonest && within(commonest.label),
      )}
      onOpen={open}
    />
  );
}
