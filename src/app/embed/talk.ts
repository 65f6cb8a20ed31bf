import { readHostMessage, type EmbedMessage } from "../../explore/embed/talk.ts";
import { withoutSearch } from "../../explore/link/contents.ts";
import { readHash, writeHash } from "../../explore/link/hash.ts";
import type { UrlStore } from "../url-store.ts";

/** The part of a browser that frames talk through; a test hands in its own. */
export interface Line {
  post: (message: EmbedMessage, origin: string) => void;
  /** Calls back with every message, whoever sent it. */
  onMessage: (heard: (event: Heard) => void) => () => void;
  /** Goes to a view as a link would, without an entry in the history. */
  go: (hash: string) => void;
}

export interface Heard {
  data: unknown;
  origin: string;
  /** Whether it came from the page that has the frame. */
  isParent: boolean;
}

/**
 * Tells the page around the frame which view is shown, and shows the one that it asks for. Nothing
 * is said to, or heard from, any other origin. What the reader types into the search stays here.
 */
export const talkAboutView = (
  line: Line,
  store: Pick<UrlStore, "get" | "subscribe">,
  host: string,
): (() => void) => {
  let told: string | undefined;
  const tell = (): void => {
    told = writeHash(withoutSearch(readHash(store.get()).view));
    line.post({ type: "dateline:view", hash: told }, host);
  };
  const tellChange = (): void => {
    if (writeHash(withoutSearch(readHash(store.get()).view)) !== told) tell();
  };
  const stopHearing = line.onMessage(({ data, origin, isParent }) => {
    if (!isParent || origin !== host) return;
    const message = readHostMessage(data);
    if (message?.type === "dateline:get") tell();
    else if (message) line.go(message.hash);
  });
  const stopWatching = store.subscribe(tellChange);
  tell();
  return () => {
    stopHearing();
    stopWatching();
  };
};

/** A browser window's; `null` where it is not in a frame. */
export const browserLine = (page: Window): Line | null =>
  page.parent === page
    ? null
    : {
        post: (message, origin) => page.parent.postMessage(message, origin),
        onMessage: (heard) => {
          const hear = ({ data, origin, source }: MessageEvent): void =>
            heard({ data: data as unknown, origin, isParent: source === page.parent });
          page.addEventListener("message", hear);
          return () => page.removeEventListener("message", hear);
        },
        go: (hash) => page.location.replace(hash),
      };
