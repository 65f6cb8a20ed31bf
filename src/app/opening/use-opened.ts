import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { readHash, writeHash } from "../../explore/link/hash.ts";
import { OPEN_PATH } from "../../explore/page-path.ts";
import { leftBehind, rememberOpened } from "./left-behind.ts";
import { addressOfWanted, isOpenPage, wantedIn } from "./open-path.ts";
import type { OpenedStory } from "./opener-messages.ts";
import type { Opening, ShownStory } from "./opening.ts";
import { travel } from "./travel.ts";

const onMove = (moved: () => void): (() => void) => {
  window.addEventListener("popstate", moved);
  return () => window.removeEventListener("popstate", moved);
};

const addressNow = (): string => location.href.split("#")[0] ?? "";

/** Of the view only the language goes along to another story. */
const keptHash = (): string => writeHash({ lang: readHash(location.hash).view.lang });

/**
 * The opened story, which is shown for as long as the address is that of the page for opened
 * stories. Back leads to the story that was there, Forward to the opened one again.
 */
export const useOpened = (site: string, startsEmpty: boolean): Opening & { isHere: boolean } => {
  const [opened, setOpened] = useState<ShownStory | null>(null);
  const wanted = useMemo(() => wantedIn(location.search), []);
  const [isAsking, setAsking] = useState(
    // What was open before the page was loaded anew is told first.
    () => startsEmpty && (wanted !== undefined || leftBehind() === null),
  );
  const [home, setHome] = useState(`${site}${OPEN_PATH}`);
  const address = useSyncExternalStore(onMove, addressNow);
  const isHere = isOpenPage(address, site);

  useEffect(() => {
    // A story from an address can be had again.
    if (opened && !wantedIn(location.search)) rememberOpened(opened.name);
  }, [opened]);

  const show = useCallback(
    (story: OpenedStory, from?: string) => {
      const isThere = isOpenPage(location.href, site);
      if (!isThere) setHome(location.href);
      // First, so that nothing is drawn at the new address before there is a story for it.
      flushSync(() => {
        setOpened((before) => ({ ...story, turn: (before?.turn ?? 0) + 1 }));
        setAsking(false);
      });
      // On a phone all of the page scrolls: what was open may have been left far down its list.
      scrollTo(0, 0);
      if (from !== undefined) return travel(addressOfWanted(from, site, location.hash), "replace");
      // On the page itself there was nothing that Back could lead to.
      travel(`${site}${OPEN_PATH}${keptHash()}`, isThere ? "replace" : "push");
    },
    [site],
  );
  const close = useCallback(() => {
    rememberOpened(null);
    travel(home, isOpenPage(home, site) ? "replace" : "push");
    setOpened(null);
  }, [home, site]);
  return {
    opened: isHere ? opened : null,
    isFromAddress: isHere && wantedIn(new URL(address).search) !== undefined,
    isAsking,
    ask: useCallback(() => setAsking(true), []),
    unask: useCallback(() => setAsking(false), []),
    show,
    close,
    site,
    wanted,
    isHere,
  };
};
