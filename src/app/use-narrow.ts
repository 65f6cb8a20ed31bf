import { useSyncExternalStore } from "react";

const query = matchMedia("(width < 45em)");

const subscribe = (changed: () => void): (() => void) => {
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

/** Whether the page is laid out as on a phone: map above, panel as a sheet below. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
