import { useCallback, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";

interface Listing<T> {
  /** What is listed on the map now. */
  listed: T | null;
  list: (subject: T | null) => void;
  /** Closes the list; the focus goes back to the button it was opened by, or to the map. */
  close: () => void;
}

/** What no zoom can part, listed on the map until the reader closes it or clicks elsewhere. */
export const useListed = <T extends { key?: string }>(): Listing<T> => {
  const map = useMap();
  const [listed, show] = useState<T | null>(null);
  const list = useCallback((subject: T | null) => {
    // On a phone the sheet that slides over the map would lie over the list too.
    if (subject) scrollTo({ top: 0 });
    show(subject);
  }, []);
  useMapEvents({ click: () => list(null) });
  const key = listed?.key ?? "";
  const close = useCallback(() => {
    list(null);
    const button = map
      .getPane("markerPane")
      ?.querySelector(`[data-group="${key}"], [data-point="${key}"]`);
    (button instanceof HTMLElement ? button : map.getContainer()).focus({ preventScroll: true });
  }, [map, key, list]);
  return { listed, list, close };
};
