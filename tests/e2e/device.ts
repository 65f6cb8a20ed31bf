import type { TileAnswers } from "./tile-host.ts";

/** How a reader looks at the page. */
export interface Device {
  width?: number;
  height?: number;
  dark?: boolean;
  /** With the system's animations on. */
  motion?: boolean;
  touch?: boolean;
  javaScript?: boolean;
  /** Whether to wait for the story; `false` where the test keeps it away. */
  story?: boolean;
  /** How the host of the online tiles answers; without it there is no such host. */
  tiles?: TileAnswers;
  /** Whether the page may keep a copy of the site for use without a network; others may not. */
  offlineCopy?: boolean;
  /** Runs in the page before anything else. */
  before?: string;
}

/** What of it can change while a page is open. */
export type Looks = Pick<Device, "width" | "height" | "dark" | "motion">;

const USUAL = {
  width: 1280,
  height: 800,
  dark: false,
  motion: false,
  touch: false,
  javaScript: true,
  offlineCopy: false,
};

/** The browser's settings for it. */
export const contextOptions = (device: Device) => {
  const { width, height, dark, motion, touch, javaScript, offlineCopy } = { ...USUAL, ...device };
  return {
    viewport: { width, height },
    colorScheme: dark ? ("dark" as const) : ("light" as const),
    hasTouch: touch,
    javaScriptEnabled: javaScript,
    serviceWorkers: offlineCopy ? ("allow" as const) : ("block" as const),
    reducedMotion: motion ? ("no-preference" as const) : ("reduce" as const),
  };
};
