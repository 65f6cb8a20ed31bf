import type { HandOver } from "../../ui/share/PassOn.tsx";

/** The browser's own way to hand something to other programs, where it has one. */
export const handOverOf = (browser: Partial<Navigator>): HandOver | undefined =>
  browser.share
    ? async (what) => {
        try {
          await browser.share?.(what);
          return true;
        } catch (error) {
          // The reader thought better of it.
          return error instanceof DOMException && error.name === "AbortError";
        }
      }
    : undefined;
