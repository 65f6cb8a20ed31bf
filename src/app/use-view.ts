import { useCallback, useMemo, useSyncExternalStore } from "react";
import { changeView, resetView, type Patch } from "../explore/change.ts";
import { readHash, writeHash } from "../explore/link/hash.ts";
import { settle, type Offer } from "../explore/settle.ts";
import type { StoryIndex } from "../explore/story-index.ts";
import type { LinkProblem, View } from "../explore/view.ts";
import { BASE_LAYER_IDS } from "../map/basemap/index.ts";
import { LANGUAGE_IDS } from "../ui/messages/index.ts";
import type { UrlStore } from "./url-store.ts";

const OFFER: Offer = { langs: LANGUAGE_IDS, bases: BASE_LAYER_IDS };

/** `choice` makes an entry in the history; `motion` (pan, zoom, typing) changes the present one. */
export type ChangeHow = "choice" | "motion";

export interface ViewControl {
  hash: string;
  view: View;
  problems: LinkProblem[];
  change: (patch: Patch, how: ChangeHow) => void;
  reset: () => void;
}

/** The view as the address has it. There is no other copy: changing it is writing the address. */
export const useView = (store: UrlStore, index: StoryIndex): ViewControl => {
  const hash = useSyncExternalStore(store.subscribe, store.get);
  const { view, problems } = useMemo(() => {
    const reading = readHash(hash);
    const settled = settle(reading.view, index, OFFER);
    return { view: settled.view, problems: [...reading.problems, ...settled.problems] };
  }, [hash, index]);
  const change = useCallback(
    (patch: Patch, how: ChangeHow) => {
      // Read anew: several changes may come before the next render.
      const now = settle(readHash(store.get()).view, index, OFFER).view;
      const next = writeHash(changeView(now, patch, index, OFFER));
      if (how === "choice") store.push(next);
      else store.replace(next);
    },
    [store, index],
  );
  const reset = useCallback(() => {
    store.push(writeHash(resetView(readHash(store.get()).view)));
  }, [store]);
  return { hash, view, problems, change, reset };
};
