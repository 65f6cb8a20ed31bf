import type { PlaceEntry } from "../../explore/select.ts";
import { symbolAt } from "../geometry.ts";
import type { MarkerLayout } from "../../basemap/marker-layout.ts";
import { ButtonMarker } from "./ButtonMarker.tsx";
import { PlaceSymbol } from "./PlaceSymbol.tsx";

interface PlaceMarkerProps {
  entry: PlaceEntry;
  layout: MarkerLayout | undefined;
  selected: boolean;
  onOpen: (placeId: string) => void;
}

/** A place as a button on the map. */
export function PlaceMarker({ entry, layout, selected, onOpen }: PlaceMarkerProps) {
  const at = symbolAt(entry.place);
  if (!at) return null;
  return (
    <ButtonMarker
      {...{ at, onOpen }}
      attribute="data-place"
      value={entry.place.id}
      onTop={selected}
    >
      <PlaceSymbol {...{ entry, layout, selected }} />
    </ButtonMarker>
  );
}
