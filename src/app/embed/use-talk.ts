import { useEffect, type RefObject } from "react";
import type { UrlStore } from "../url-store.ts";
import { shownParts, useEmbed } from "./embed.ts";

/** Talks with the page around the frame, where there is one; what that takes is fetched for it alone. */
export const useTalk = (store: UrlStore, page: RefObject<HTMLElement | null>): void => {
  const embed = useEmbed();
  const host = embed?.host;
  const hasList = shownParts(embed).panel;
  useEffect(() => {
    const element = page.current;
    if (host === undefined || !element) return;
    let isGone = false;
    let stop = (): void => {
      isGone = true;
    };
    import("./keep-in-step.ts").then(
      ({ keepInStep }) => {
        if (!isGone) stop = keepInStep(store, { page: element, host, hasList });
      },
      // The page is whole without it, as in a frame whose host does not listen.
      () => {},
    );
    return () => stop();
  }, [store, page, host, hasList]);
};
