import { useCallback, useEffect, useRef, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { symbolAt } from "../geometry.ts";
import { MapPopup } from "../popup/MapPopup.tsx";
import { GroupList } from "./GroupList.tsx";
import { GroupMarker } from "./GroupMarker.tsx";
import type { PlaceGroup } from "./use-place-groups.ts";
import { zoomInto } from "./zoom-into.ts";

const NO_OTHERS: readonly [] = [];

interface GroupMarkersProps {
  groups: readonly PlaceGroup[];
  onOpen: (placeId: string) => void;
}

/** The groups of the view. Choosing one zooms to its places, or lists them where that parts none. */
export function GroupMarkers({ groups, onOpen }: GroupMarkersProps) {
  const map = useMap();
  const [listed, setListed] = useState<PlaceGroup | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Here and not in the list: only after it the popup has put the list on the page.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [listed]);
  const open = useCallback(
    (group: PlaceGroup) => {
      const points = group.entries.map(({ place }) => symbolAt(place) ?? group.at);
      if (!zoomInto(map, points, group.at)) setListed(group);
    },
    [map],
  );
  useMapEvents({ click: () => setListed(null) });
  const close = (): void => {
    setListed(null);
    const marker = map.getPane("markerPane")?.querySelector(`[data-group="${listed?.key ?? ""}"]`);
    (marker instanceof HTMLElement ? marker : map.getContainer()).focus({ preventScroll: true });
  };
  return (
    <>
      {groups.map((group) => (
        <GroupMarker key={group.key} group={group} onOpen={open} />
      ))}
      {listed && (
        <MapPopup anchor={listed.at} entries={NO_OTHERS} mayPan>
          <GroupList
            group={listed}
            headingRef={heading}
            onClose={close}
            onOpen={(placeId) => {
              setListed(null);
              onOpen(placeId);
            }}
          />
        </MapPopup>
      )}
    </>
  );
}
