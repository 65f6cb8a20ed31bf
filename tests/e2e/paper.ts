import type { Reader } from "./driver.ts";

/** Runs in the page before anything else: keeps every background it has once anything is on it. */
export const KEEP_BACKGROUNDS = `window.papers = new Set();
  new MutationObserver(() => {
    if (document.getElementById("root")?.firstChild)
      window.papers.add(getComputedStyle(document.body).backgroundColor);
  }).observe(document, { childList: true, subtree: true, attributes: true });`;

/** What `KEEP_BACKGROUNDS` kept since the page was loaded. */
export const backgroundsSeen = ({ page }: Reader): Promise<string[]> =>
  page.evaluate(() => [...(window as unknown as { papers: Set<string> }).papers]);

/** Runs in the page: whether any of these is to be seen. */
export const isShown = (elements: Element[]): boolean =>
  elements.some(
    (element) => element.checkVisibility() && element.getBoundingClientRect().width > 0,
  );
