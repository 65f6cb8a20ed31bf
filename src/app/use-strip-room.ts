import { useSyncExternalStore } from "react";

const query = matchMedia("(width >= 45em) and (height >= 35em)");

const subscribe = (changed: () => void): (() => void) => {
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

/** Whether the timeline has room under the map without eating it; else it stands in the panel. */
export const useStripRoom = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
