import { latLngBounds, point, type Map as LeafletMap } from "leaflet";
import { useCallback, useEffect, useRef, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { symbolAt } from "../geometry.ts";
import { wantsCalm } from "../motion.ts";
import { MapPopup } from "../popup/MapPopup.tsx";
import { GroupList } from "./GroupList.tsx";
import { GroupMarker } from "./GroupMarker.tsx";
import type { PlaceGroup } from "./use-place-groups.ts";

const PADDING: [number, number] = [60, 60];
const LEAST_STEP = 1;
const NO_OTHERS: readonly [] = [];

/** Zooms to where a group's places part; false where none would part them. */
const zoomInto = (map: LeafletMap, { entries, at }: PlaceGroup): boolean => {
  const points = entries.map(({ place }) => symbolAt(place) ?? at);
  const bounds = latLngBounds(points);
  const isPoint = bounds.getSouthWest().equals(bounds.getNorthEast(), 1e-7);
  if (isPoint || map.getZoom() > map.getMaxZoom() - 0.01) return false;
  const fitting = map.getBoundsZoom(bounds, false, point(PADDING).multiplyBy(2));
  const zoom = Math.min(map.getMaxZoom(), Math.max(fitting, map.getZoom() + LEAST_STEP));
  // The marker goes with its group: the focus must not go with it.
  map.once("moveend", () => map.getContainer().focus({ preventScroll: true }));
  if (fitting >= zoom) map.fitBounds(bounds, { padding: PADDING, animate: !wantsCalm() });
  else map.setView(at, zoom, { animate: !wantsCalm() });
  return true;
};

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
      if (!zoomInto(map, group)) setListed(group);
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
