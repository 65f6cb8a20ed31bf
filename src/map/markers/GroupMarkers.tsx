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
  /** A place of the group whose list is open. */
  listed: string | undefined;
  onList: (placeId: string | undefined) => void;
  onOpen: (placeId: string) => void;
}

/** The group in which a place stands. */
const groupWith = (groups: readonly PlaceGroup[], placeId: string): PlaceGroup | undefined =>
  groups.find(({ entries }) => entries.some(({ place }) => place.id === placeId));

/** The groups of the view. Choosing one zooms to its places, or lists them where that parts none. */
export function GroupMarkers({ groups, listed, onList, onOpen }: GroupMarkersProps) {
  const map = useMap();
  const shown = listed === undefined ? undefined : groupWith(groups, listed);
  const { isOwn, list, close } = useListed(listed, shown?.key, onList);
  const open = useCallback(
    ({ entries, at }: PlaceGroup) => {
      const points = entries.map(({ place }) => symbolAt(place) ?? at);
      const [first] = entries;
      if (!zoomInto(map, points, at) && first) list(first.place.id);
    },
    [map, list],
  );
  return (
    <>
      {groups.map((group) => (
        <GroupMarker key={group.key} group={group} onOpen={open} />
      ))}
      {shown && (
        <MapPopup anchor={shown.at} entries={NO_OTHERS} mayPan={isOwn}>
          <GroupList
            key={shown.key}
            group={shown}
            takesFocus={isOwn}
            onClose={close}
            onOpen={onOpen}
          />
        </MapPopup>
      )}
    </>
  );
}
