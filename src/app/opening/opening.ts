import { createContext, useContext } from "react";
import type { Issue } from "../../story/issue.ts";
import type { Reach } from "../../ui/share/ShareDialog.tsx";
import type { OpenedStory } from "./opener-messages.ts";

/** An opened story, and which one in this tab it is. */
export interface ShownStory extends OpenedStory {
  turn: number;
}

/** The opened story that is shown, and what leads to another. */
export interface Opening {
  /** The one that is shown; `null` while the site's own is. */
  opened: ShownStory | null;
  /** Whether it came from an address, which brings others to it too. */
  isFromAddress: boolean;
  /** Whether the dialog is open. */
  isAsking: boolean;
  ask: () => void;
  unask: () => void;
  /** Shows it in place of what is there; `from` is the address that it came from, if any. */
  show: (story: OpenedStory, from?: string) => void;
  /** Goes back to what was there. */
  close: () => void;
  /** Absolute address of the site's root, with a slash at its end. */
  site: string;
  /** The address in the link from which a story is to be opened. */
  wanted: string | undefined;
}

const nothing = (): void => undefined;

export const OpeningContext = createContext<Opening>({
  opened: null,
  isFromAddress: false,
  isAsking: false,
  ask: nothing,
  unask: nothing,
  show: nothing,
  close: nothing,
  site: "./",
  wanted: undefined,
});

export const useOpening = (): Opening => useContext(OpeningContext);

/**
 * Whom a link to the story reaches: everybody, as it has pages; everybody, but with one address for all
 * of it; nobody, as it is on the reader's device alone.
 */
export const useReach = (): Reach => {
  const { opened, isFromAddress } = useOpening();
  if (!opened) return "published";
  return isFromAddress ? "address" : "machine";
};

/** The issues that the page tells of itself; those of an opened story are in its bar. */
export const useIssuesToTell = (issues: readonly Issue[]): readonly Issue[] =>
  useOpening().opened ? [] : issues;
