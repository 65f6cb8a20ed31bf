import type { LatLngTuple } from "leaflet";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { useMap } from "react-leaflet";
import { mostly, typeCounts } from "../../explore/type-counts.ts";
import type { Place } from "../../story/records/place.ts";
import { placeNames } from "../../story/text.ts";
import { useLanguage, type LanguageTools } from "../../ui/language.ts";
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

/** A group as the map shows it, named by the place of most events. */
const asGroup = (
  { key, at, entries }: PlacedGroup,
  { say, within }: Pick<LanguageTools, "say" | "within">,
): MapGroup => {
  const events = [...new Set(entries.flatMap((entry) => entry.events))];
  const types = typeCounts(events.map(({ type }) => type));
  const commonest = mostly(types, events.length);
  const largest = entries.reduce((a, b) => (b.events.length > a.events.length ? b : a));
  const name = say.groupName(
    events.length,
    within(placeNames(largest.place)),
    commonest && within(commonest.label),
  );
  return { key, at, name, types, count: events.length, isLone: false };
};

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
    () => groups.map((group) => asGroup(group, { say, within })),
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
      {groups.length > 0 && <GroupMarkers groups={signs} onOpen={open} />}
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
