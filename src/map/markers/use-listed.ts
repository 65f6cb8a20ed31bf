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
  const [listed, list] = useState<T | null>(null);
  useMapEvents({ click: () => list(null) });
  const key = listed?.key ?? "";
  const close = useCallback(() => {
    list(null);
    const button = map
      .getPane("markerPane")
      ?.querySelector(`[data-group="${key}"], [data-point="${key}"]`);
    (button instanceof HTMLElement ? button : map.getContainer()).focus({ preventScroll: true });
  }, [map, key]);
  return { listed, list, close };
};
