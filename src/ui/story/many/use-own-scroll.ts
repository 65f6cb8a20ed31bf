import { useCallback, useSyncExternalStore } from "react";

/** The panel a list stands in, where that scrolls by itself; on a phone the page scrolls as a whole. */
export const useOwnScroll = (host: Element): Element | null => {
  const panel = host.closest("[data-panel]");
  const subscribe = useCallback((changed: () => void) => {
    addEventListener("resize", changed);
    return () => removeEventListener("resize", changed);
  }, []);
  const scrolls = useSyncExternalStore(
    subscribe,
    () => panel !== null && getComputedStyle(panel).overflowY !== "visible",
  );
  return scrolls ? panel : null;
};
