import { useCallback } from "react";
import { mostly, typeCounts } from "../../explore/type-counts.ts";
import { placeNames } from "../../story/text.ts";
import { useLanguage } from "../../ui/language.ts";
import { RingMarker } from "./RingMarker.tsx";
import type { PlaceGroup } from "./use-place-groups.ts";

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
  const types = typeCounts(events.map(({ type }) => type));
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
