import type { LatLngTuple } from "leaflet";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { useMap } from "react-leaflet";
import type { Place } from "../../story/records/place.ts";
import { useLanguage } from "../../ui/language.ts";
import { groupOfPlaces } from "../../ui/place-group.ts";
import { symbolAt } from "../geometry.ts";
import { GroupList } from "./GroupList.tsx";
import { GroupMarkers } from "./GroupMarkers.tsx";
import { ListPopup } from "./ListPopup.tsx";
import type { MapGroup } from "./map-group.ts";
import { useListed } from "./use-listed.ts";
import type { PlacedGroup } from "./use-place-groups.ts";
import { canPart, zoomInto } from "./zoom-into.ts";

interface PlaceGroupsProps {
  groups: readonly PlacedGroup[];
  /** A place of the group whose list is open, shown or not. */
  listed: Place | undefined;
  onList: (placeId: string | undefined) => void;
  /** Told where that list is not to be seen. */
  onUnlisted: () => void;
  onOpen: (placeId: string) => void;
}

const isSame = (a: LatLngTuple | null, b: LatLngTuple | null): boolean =>
  a !== null && b !== null && a[0] === b[0] && a[1] === b[1];

/** The group in which a place stands, or would stand if filters did not hide it. */
const groupWith = (groups: readonly PlacedGroup[], place: Place): PlacedGroup | undefined => {
  const spot = symbolAt(place);
  return groups.find(({ entries }) =>
    entries.some((entry) => entry.place.id === place.id || isSame(symbolAt(entry.place), spot)),
  );
};

const pointsOf = ({ entries, at }: PlacedGroup): LatLngTuple[] =>
  entries.map(({ place }) => symbolAt(place) ?? at);

/** The groups of the view. Choosing one zooms to its places, or lists them where that parts none. */
export function PlaceGroups(props: PlaceGroupsProps) {
  const { groups, listed, onList, onUnlisted, onOpen } = props;
  const map = useMap();
  const { say, within } = useLanguage();
  const found = listed && groupWith(groups, listed);
  // What a zoom parts is no list: the reader came by zooming out.
  const shown = found && !canPart(map, pointsOf(found)) ? found : undefined;
  const { isOwn, list, leave, close } = useListed(listed?.id, shown?.key, {
    onList,
    onUnlisted,
  });
  const signs = useMemo(
    () =>
      groups.map(({ key, at, entries }): MapGroup => {
        return { key, at, ...groupOfPlaces(entries, { say, within }), isLone: false };
      }),
    [groups, say, within],
  );
  // The buttons stay as they are while other groups change.
  const latest = useRef(groups);
  useEffect(() => {
    latest.current = groups;
  }, [groups]);
  const open = useCallback(
    (key: string) => {
      const group = latest.current.find((one) => one.key === key);
      const [first] = group?.entries ?? [];
      if (group && !zoomInto(map, pointsOf(group), group.at) && first) list(first.place.id);
    },
    [map, list],
  );
  return (
    <>
      {groups.length > 0 && <GroupMarkers groups={signs} lie="overPlaces" onOpen={open} />}
      {shown && (
        <ListPopup anchor={shown.at} mayPan={isOwn} leave={leave}>
          <GroupList
            key={listed?.id}
            group={shown}
            takesFocus={isOwn}
            onClose={close}
            onOpen={(placeId) => {
              leave();
              onOpen(placeId);
            }}
          />
        </ListPopup>
      )}
    </>
  );
}
