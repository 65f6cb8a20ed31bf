import type { UrlStore } from "../url-store.ts";
import { wantedHeight } from "./height.ts";
import { browserLine, talkAboutView, type Line } from "./talk.ts";

/** The frame that a page stands in, and what of it the page shows. */
export interface Framed {
  page: HTMLElement;
  /** Origin of the page around the frame. */
  host: string;
  hasList: boolean;
}

const tellHeight = (line: Line, { page, host, hasList }: Framed): (() => void) => {
  let told = 0;
  const observer = new ResizeObserver(() => {
    const list = hasList ? { content: page.getBoundingClientRect().height } : null;
    const height = wantedHeight(document.documentElement.clientWidth, list);
    if (height === told) return;
    told = height;
    line.post({ type: "dateline:height", height }, host);
  });
  observer.observe(page);
  return () => observer.disconnect();
};

/** Keeps the page around the frame in step: with the view, and with the height that it needs; returns how to stop. */
export const keepInStep = (store: UrlStore, framed: Framed): (() => void) => {
  const line = browserLine(window);
  if (!line) return () => {};
  const stops = [talkAboutView(line, store, framed.host), tellHeight(line, framed)];
  return () => stops.forEach((stop) => stop());
};
