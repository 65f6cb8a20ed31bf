import { useCallback } from "react";
import { useMap } from "react-leaflet";
import { symbolAt } from "../geometry.ts";
import { MapPopup } from "../popup/MapPopup.tsx";
import { GroupList } from "./GroupList.tsx";
import { GroupMarker } from "./GroupMarker.tsx";
import { useListed } from "./use-listed.ts";
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
  const { listed, list, close } = useListed<PlaceGroup>();
  const open = useCallback(
    (group: PlaceGroup) => {
      const points = group.entries.map(({ place }) => symbolAt(place) ?? group.at);
      if (!zoomInto(map, points, group.at)) list(group);
    },
    [map, list],
  );
  return (
    <>
      {groups.map((group) => (
        <GroupMarker key={group.key} group={group} onOpen={open} />
      ))}
      {listed && (
        <MapPopup anchor={listed.at} entries={NO_OTHERS} mayPan>
          <GroupList
            key={listed.key}
            group={listed}
            onClose={close}
            onOpen={(placeId) => {
              list(null);
              onOpen(placeId);
            }}
          />
        </MapPopup>
      )}
    </>
  );
}
