import { useEffect, type RefObject } from "react";
import type { UrlStore } from "../url-store.ts";
import { shownParts, useEmbed } from "./embed.ts";
import { wantedHeight } from "./height.ts";
import { browserLine, talkAboutView } from "./talk.ts";

/** Keeps the page around the frame in step: with the view, and with the height that it needs. */
export const useTalk = (store: UrlStore, page: RefObject<HTMLElement | null>): void => {
  const embed = useEmbed();
  const host = embed?.host;
  const hasList = shownParts(embed).panel;
  useEffect(() => {
    const line = host === undefined ? null : browserLine(window);
    return line && host !== undefined ? talkAboutView(line, store, host) : undefined;
  }, [store, host]);
  useEffect(() => {
    const [line, element] = [host === undefined ? null : browserLine(window), page.current];
    if (!line || !element || host === undefined) return;
    let told = 0;
    const observer = new ResizeObserver(() => {
      const list = hasList ? { content: element.getBoundingClientRect().height } : null;
      const height = wantedHeight(document.documentElement.clientWidth, list);
      if (height === told) return;
      told = height;
      line.post({ type: "dateline:height", height }, host);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [page, host, hasList]);
};
