import { useCallback, useMemo, type KeyboardEvent } from "react";
import { inOrder } from "../explore/chain/order.ts";
import { stepAt, type Step } from "../explore/chain/step.ts";
import type { Scene } from "../explore/select.ts";
import type { EventEntry, StoryIndex } from "../explore/story-index.ts";
import type { View } from "../explore/view.ts";
import { wayOf } from "../ui/chain/step-keys.ts";

export interface Steps {
  /** The events of the view in the reader's order. */
  events: readonly EventEntry[];
  step: Step;
  onStep: (entry: EventEntry) => void;
  /** For the parts of the page in which keys step on and back. */
  onKeyDown: (press: KeyboardEvent) => void;
}

/** The chain of events: the selection is the step, and the order is the reader's. */
export const useSteps = (
  index: StoryIndex,
  { events: shown, focus }: Scene,
  order: View["order"],
  onStep: (entry: EventEntry) => void,
): Steps => {
  const events = useMemo(() => inOrder(shown, index, order ?? "time"), [shown, index, order]);
  const step = useMemo(() => stepAt(events, focus), [events, focus]);
  const onKeyDown = useCallback(
    (press: KeyboardEvent) => {
      const way = wayOf(press);
      const entry = way && step[way];
      if (entry) onStep(entry);
    },
    [step, onStep],
  );
  return { events, step, onStep, onKeyDown };
};
