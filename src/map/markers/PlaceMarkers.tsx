import { useMap } from "react-leaflet";
import type { PlaceEntry } from "../../explore/select.ts";
import { PlaceMarker } from "./PlaceMarker.tsx";
import { PlaceShapes } from "./PlaceShapes.tsx";
import { useMarkerLayout } from "./use-layout.ts";

interface PlaceMarkersProps {
  entries: readonly PlaceEntry[];
  selected: string | undefined;
  chosen: readonly string[];
  onOpen: (placeId: string) => void;
}

/** All places of the view, each drawn as exactly as it is known. */
export function PlaceMarkers({ entries, selected, chosen, onOpen }: PlaceMarkersProps) {
  const layout = useMarkerLayout(useMap(), entries, selected);
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
