import { useCallback, useEffect, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { moverOf } from "../movers.ts";
import { useUnlisted } from "./use-unlisted.ts";

interface Told {
  onList: (id: string | undefined) => void;
  /** Told where the list is not to be seen. */
  onUnlisted: () => void;
}

interface Listing {
  /**
   * Whether the reader opened the list here and has not moved the map since: it takes the focus, and the
   * map makes room for it. Else a link opened it, which says where the map is.
   */
  isOwn: boolean;
  /** Opens the list of the group in which that stands. */
  list: (id: string) => void;
  /** Gives the focus back to the button that stands for the group, or to the map. */
  leave: () => void;
  /** Closes it, and gives the focus back. */
  close: () => void;
}

/**
 * What no zoom can part, listed on the map until the reader closes it or clicks elsewhere.
 * @param listed what stands in the group whose list is open
 * @param key that of the group's or the point's button
 */
export const useListed = (
  listed: string | undefined,
  key: string | undefined,
  { onList, onUnlisted }: Told,
): Listing => {
  const map = useMap();
  const [own, setOwn] = useState<string>();
  const list = useCallback(
    (id: string) => {
      // On a phone the sheet that slides over the map would lie over the list too.
      scrollTo({ top: 0 });
      setOwn(id);
      onList(id);
    },
    [onList],
  );
  useUnlisted(listed, key, onUnlisted);
  const isOpen = listed !== undefined;
  useEffect(() => {
    // Back and Forward bring it as a link does.
    // oxlint-disable-next-line react/set-state-in-effect -- once, after it was closed
    if (!isOpen) setOwn(undefined);
  }, [isOpen]);
  useMapEvents({
    movestart: () => {
      if (moverOf(map) === "reader") setOwn(undefined);
    },
  });
  const leave = useCallback(() => {
    const button = map
      .getContainer()
      .querySelector(`[data-group="${key ?? ""}"], [data-point="${key ?? ""}"]`);
    (button instanceof HTMLElement ? button : map.getContainer()).focus({ preventScroll: true });
  }, [map, key]);
  const close = useCallback(() => {
    onList(undefined);
    leave();
  }, [onList, leave]);
  return { isOwn: own !== undefined && own === listed, list, leave, close };
};
