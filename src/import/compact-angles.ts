import type { Axis } from "./axis.ts";
/** Degrees, minutes and seconds without a mark between: `362024N`, `0430748E`, `3620N`, `04307E` (as aviation writes them). */
const COMPACT: Record<Axis, RegExp> = {
  lat: /^(\d{2})(\d{2})(\d{2}(?:\.\d+)?)?([NS])$/i,
  lon: /^(\d{3})(\d{2})(\d{2}(?:\.\d+)?)?([EW])$/i,
};

/** The same with marks. */
export const withMarks = (text: string, axis: Axis): string =>
  text.replace(COMPACT[axis], (_, degrees: string, minutes: string, seconds = "", side: string) =>
    [degrees, minutes, seconds, side].filter(Boolean).join(" "),
  );
