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
  /** How the host of the online tiles answers. */
  tiles?: TileAnswers;
  /** Runs in the page before anything else. */
  before?: string;
}

/** The browser's settings for it. */
export const contextOptions = ({
  width = 1280,
  height = 800,
  dark = false,
  touch = false,
  javaScript = true,
  motion = false,
}: Device) => ({
  viewport: { width, height },
  colorScheme: dark ? ("dark" as const) : ("light" as const),
  hasTouch: touch,
  javaScriptEnabled: javaScript,
  reducedMotion: motion ? ("no-preference" as const) : ("reduce" as const),
});
