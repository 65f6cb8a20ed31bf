import { useCallback, useState, useSyncExternalStore } from "react";
import type { NameWidth } from "../../explore/timeline/ticks.ts";
import { tickInWords } from "../dates.ts";

/** As in the axis's own style. */
const FONT = { weight: 500, rem: 0.7 };
/** Between two names. */
const GAP_PX = 8;
/** Where nothing can be measured: a wide letter. */
const LETTER_EM = 0.65;

let loads = 0;

const subscribe = (changed: () => void): (() => void) => {
  const loaded = (): void => {
    loads++;
    changed();
  };
  // Not every browser that runs the page, nor every test, has it.
  const fonts = document.fonts as FontFaceSet | undefined;
  fonts?.addEventListener("loadingdone", loaded);
  return () => fonts?.removeEventListener("loadingdone", loaded);
};

const measure = (context: CanvasRenderingContext2D | null, text: string): number => {
  const root = getComputedStyle(document.documentElement);
  const px = FONT.rem * (Number.parseFloat(root.fontSize) || 16);
  if (!context) return text.length * px * LETTER_EM;
  context.font = `${FONT.weight} ${px}px ${root.getPropertyValue("--sans") || "sans-serif"}`;
  return context.measureText(text).width;
};

/** How wide the axis's names are in a language; measured anew when a font has come. */
export const useNameWidth = (lang: string): NameWidth => {
  const [context] = useState(() => document.createElement("canvas").getContext("2d"));
  const fonts = useSyncExternalStore(subscribe, () => loads);
  return useCallback(
    (date, withYear) => measure(context, tickInWords(date, withYear, lang)) + GAP_PX,
    // What is measured depends on the fonts that are there.
    // oxlint-disable-next-line react/exhaustive-deps
    [context, lang, fonts],
  );
};
