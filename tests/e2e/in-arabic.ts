import type { Locator } from "playwright-core";
import type { Reader } from "./driver.ts";

/** The parts of the page by their Arabic names. */
export const arabic = ({ page }: Reader) => {
  const map = page.getByRole("region", { name: "الخريطة" });
  return {
    map,
    marker: (place: string): Locator =>
      map.getByRole("button", { name: new RegExp(`^${place}، `) }),
    dialog: (place: string): Locator => page.getByRole("dialog", { name: place }),
    events: page.getByRole("list", { name: "الأحداث", exact: true }),
    share: page.getByRole("button", { name: "مشاركة", exact: true }),
    credits: page.getByRole("button", { name: "المصادر والحقوق" }),
    /** The way to the other language. */
    english: page.getByRole("button", { name: "English", exact: true }),
  };
};

/** Language and direction of the page. */
export const readingOf = ({ page }: Reader): Promise<[lang: string, dir: string]> =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

/** Runs in the page before anything else: keeps every text that was ever on it. */
export const KEEP_TEXTS = `window.seen = new Set();
  new MutationObserver(() => window.seen.add(document.body?.innerText ?? "")).observe(document, {
    childList: true, subtree: true, characterData: true });`;

/** What `KEEP_TEXTS` kept. */
export const textsSeen = ({ page }: Reader): Promise<string> =>
  page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen].join("\n"));
