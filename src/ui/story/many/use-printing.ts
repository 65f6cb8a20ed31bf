import { useSyncExternalStore } from "react";

const query = matchMedia("print");
let isAsked = false;

/** Both are listened to: not every way of printing tells the page in both. */
const subscribe = (changed: () => void): (() => void) => {
  const before = (): void => {
    isAsked = true;
    changed();
  };
  const after = (): void => {
    isAsked = false;
    changed();
  };
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
  query.addEventListener("change", changed);
  return () => {
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
    query.removeEventListener("change", changed);
  };
};

/** Whether the page is being put on paper. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(subscribe, () => isAsked || query.matches);
