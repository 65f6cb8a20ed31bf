import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import type { Answer, WordAnswers } from "../archive/word-answers.ts";
import { changeView, resetView, type Patch } from "../explore/change.ts";
import { readHash, writeHash } from "../explore/link/hash.ts";
import { correctionsSince, type Revision } from "../explore/revisions.ts";
import { focusIn, hasFocus } from "../explore/select.ts";
import { settle, type Offer } from "../explore/settle.ts";
import type { StoryIndex } from "../explore/story-index.ts";
import type { LinkProblem, View } from "../explore/view.ts";
import { BASE_LAYER_IDS, baseLayer } from "../map/basemap/index.ts";
import { NAMES_IDS } from "../map/basemap/names.ts";
import { LANGUAGE_IDS } from "../ui/messages/index.ts";
import type { UrlStore } from "./url-store.ts";
import { useAnswer } from "./use-answer.ts";

const OFFER: Offer = {
  langs: LANGUAGE_IDS,
  bases: BASE_LAYER_IDS,
  names: NAMES_IDS,
  zoom: (base) => baseLayer(base).zoom,
};

/** A link whose own filters hide what it selects says two things; the reader is told which counts. */
const hiddenSelection = (
  index: StoryIndex,
  view: View,
  answer: Answer | undefined,
): LinkProblem[] => {
  // Whether words hide a row is not known before they were looked for.
  if (answer === "asked" || answer === "failed") return [];
  return view.selection && !hasFocus(focusIn(index, view))
    ? [{ key: "sel", value: view.selection.id, reason: "hidden" }]
    : [];
};

/** Which group the map shows where depends on its size and on the filters: only it knows. */
const unshownList = ({ list }: View): LinkProblem[] =>
  list === undefined ? [] : [{ key: "group", value: list, reason: "unshown" }];

/** `choice` makes an entry in the history; `motion` (pan, zoom, typing) changes the present one. */
export type ChangeHow = "choice" | "motion";

export interface Corrections {
  /** The revision that the link was made on. */
  since: number | undefined;
  revisions: Revision[];
}

export interface ViewControl {
  view: View;
  /** The view without its camera; the same object for as long as nothing else changes. */
  content: View;
  problems: LinkProblem[];
  /** What was corrected since the link that the reader came by was made. */
  corrections: Corrections;
  change: (patch: Patch, how: ChangeHow) => void;
  /** Gives up the list of a group that the map does not show. */
  unlist: () => void;
  reset: () => void;
  /** Whether the reader has changed nothing since coming here. */
  isArrival: () => boolean;
}

/** The view as the address has it. There is no other copy: changing it is writing the address. */
export const useView = (
  store: UrlStore,
  index: StoryIndex,
  words: WordAnswers | undefined,
): ViewControl => {
  const hash = useSyncExternalStore(store.subscribe, store.get);
  const view = useMemo(() => settle(readHash(hash).view, index, OFFER).view, [hash, index]);
  // Of the link as it came: the reader's own changes write a clean one over it.
  const arrival = useSyncExternalStore(store.subscribe, store.arrival);
  const arrived = useMemo(() => {
    const reading = readHash(arrival);
    return { reading, settled: settle(reading.view, index, OFFER) };
  }, [arrival, index]);
  const answer = useAnswer(words, arrived.settled.view.text);
  /** The link whose list the map does not show. */
  const [unshown, setUnshown] = useState<string>();
  const problems = useMemo(() => {
    const { reading, settled } = arrived;
    return [
      ...reading.problems,
      ...settled.problems,
      ...hiddenSelection(index, settled.view, answer),
      ...(unshown === arrival ? unshownList(settled.view) : []),
    ];
  }, [arrived, index, answer, unshown, arrival]);
  const corrections = useMemo(() => {
    const { revision: since } = readHash(arrival).view;
    return { since, revisions: correctionsSince(index.story, since) };
  }, [arrival, index]);
  const contentHash = writeHash({ ...view, camera: undefined });
  const content = useMemo(
    () => settle(readHash(contentHash).view, index, OFFER).view,
    [contentHash, index],
  );
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
  const isArrival = useCallback(() => store.get() === store.arrival(), [store]);
  const unlist = useCallback(() => {
    // What the reader opened, and then moved or filtered away, goes without a word.
    if (isArrival()) setUnshown(store.arrival());
    change({ list: undefined }, "motion");
  }, [store, change, isArrival]);
  return { view, content, problems, corrections, change, unlist, reset, isArrival };
};
