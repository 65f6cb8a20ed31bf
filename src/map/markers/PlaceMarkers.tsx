import { memo } from "react";
import type { PlaceEntry } from "../../explore/select.ts";
import type { MarkerLayout } from "../../basemap/marker-layout.ts";
import type { Place } from "../../story/records/place.ts";
import type { PlacedGroup } from "../groups/use-place-groups.ts";
import { late } from "../../ui/late.tsx";
import { AreaShapes } from "./AreaShapes.tsx";
import { PlaceMarker } from "./PlaceMarker.tsx";
import { PlaceShapes } from "./PlaceShapes.tsx";

const PlaceGroups = late(async () => (await import("../groups/PlaceGroups.tsx")).PlaceGroups, {
  rare: true,
});

interface PlaceMarkersProps {
  /** Those that are shown by themselves. */
  entries: readonly PlaceEntry[];
  groups: readonly PlacedGroup[];
  /** All places of the view that may be areas. */
  areas: readonly PlaceEntry[];
  layout: ReadonlyMap<string, MarkerLayout>;
  selected: string | undefined;
  /** Ids of what is chosen: the place, or all of an event. */
  chosen: readonly string[];
  /** A place of the group whose list is open. */
  listed: Place | undefined;
  onList: (placeId: string | undefined) => void;
  onUnlisted: () => void;
  onOpen: (placeId: string) => void;
}

/** All places of the view, each drawn as exactly as it is known. */
export const PlaceMarkers = memo(function PlaceMarkers(props: PlaceMarkersProps) {
  const { areas, entries, groups, layout, selected, chosen, onOpen } = props;
  const { listed, onList, onUnlisted } = props;
  return (
    <>
      <AreaShapes {...{ areas, chosen, onOpen }} />
      <PlaceShapes entries={entries} selected={selected} />
      {(groups.length > 0 || listed) && (
        <PlaceGroups {...{ groups, listed, onList, onUnlisted, onOpen }} />
      )}
      {entries.map((entry) => (
        <PlaceMarker
          key={entry.place.id}
          entry={entry}
          layout={layout.get(entry.place.id)}
          selected={entry.place.id === selected}
          onOpen={onOpen}
        />
      ))}
    </>
  );
});
