import { useEffect, useRef } from "react";

/** Where the page's own link for skipping leads too. */
const LIST = "#events-heading";

/**
 * With an opened story goes whatever had the focus in it: where that left the focus nowhere, it goes
 * to the list of the story that was there before. The page without a story sees to it itself.
 */
export const useFocusAfter = (isOpened: boolean): void => {
  const was = useRef(isOpened);
  useEffect(() => {
    const isGone = was.current && !isOpened;
    was.current = isOpened;
    if (isGone && document.activeElement === document.body)
      document.querySelector<HTMLElement>(LIST)?.focus({ preventScroll: true });
  }, [isOpened]);
};
