import type { PlaceEntry } from "../../explore/select.ts";
import type { MarkerLayout } from "../../basemap/marker-layout.ts";
import { PlaceMarker } from "./PlaceMarker.tsx";
import { PlaceShapes } from "./PlaceShapes.tsx";

interface PlaceMarkersProps {
  entries: readonly PlaceEntry[];
  layout: ReadonlyMap<string, MarkerLayout>;
  selected: string | undefined;
  chosen: readonly string[];
  onOpen: (placeId: string) => void;
}

/** All places of the view, each drawn as exactly as it is known. */
export function PlaceMarkers({ entries, layout, selected, chosen, onOpen }: PlaceMarkersProps) {
  return (
    <>
      <PlaceShapes entries={entries} selected={selected} chosen={chosen} />
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
}
