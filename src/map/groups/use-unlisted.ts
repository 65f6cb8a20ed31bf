import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";

/** How long a map may take until it is where its link says and has grouped what stands there. */
const SETTLING_MS = 300;

/** Of the element that holds an open list on a map. */
export const LIST = "data-list-here";

/** Whether any part of an open list is on the map as far as that is shown. */
const isListSeen = (map: LeafletMap): boolean => {
  const list = map.getPane("popupPane")?.querySelector(`[${LIST}]`)?.parentElement;
  if (!list) return false;
  const [frame, box] = [map.getContainer(), list].map((of) => of.getBoundingClientRect());
  if (!frame || !box) return false;
  return (
    box.right >= frame.left &&
    box.left <= frame.right &&
    box.bottom >= frame.top &&
    box.top <= frame.bottom
  );
};

/**
 * Tells of a list that is asked for and not to be seen: its group is out of view, filters hide it, or a
 * nearer zoom would part it.
 */
export const useUnlisted = (
  listed: string | undefined,
  key: string | undefined,
  onUnlisted: () => void,
): void => {
  const map = useMap();
  useEffect(() => {
    if (listed === undefined) return;
    let timer: number | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (!isListSeen(map)) onUnlisted();
      }, SETTLING_MS);
    };
    wait();
    map.on("moveend resize", wait);
    return () => {
      clearTimeout(timer);
      map.off("moveend resize", wait);
    };
  }, [listed, key, map, onUnlisted]);
};
