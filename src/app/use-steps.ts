import { useCallback, useMemo, type KeyboardEvent } from "react";
import { inOrder } from "../explore/chain/order.ts";
import { stepAt, stepAtRow, type Step } from "../explore/chain/step.ts";
import type { Scene } from "../explore/select.ts";
import type { EventEntry, StoryIndex } from "../explore/story-index.ts";
import type { Selection, View } from "../explore/view.ts";
import { wayOf } from "../ui/chain/step-keys.ts";
import type { ArchiveParts } from "./archive/archive-parts.ts";

export interface Steps {
  /** The events of the view in the reader's order. */
  events: readonly EventEntry[];
  /** The step among them, or among an archive's rows. */
  step: Step;
  onStep: (to: Selection) => void;
  /** For the parts of the page in which keys step on and back. */
  onKeyDown: (press: KeyboardEvent) => void;
}

/** What steps are taken through. */
interface Chained {
  index: StoryIndex;
  scene: Scene;
  order: View["order"];
  /** An archive's rows, which stand in the order of time and in no other. */
  rows: ArchiveParts | undefined;
}

/** The chain of events: the selection is the step, and the order is the reader's. */
export const useSteps = (
  { index, scene, order, rows }: Chained,
  onStep: (to: Selection) => void,
): Steps => {
  const events = useMemo(
    () => inOrder(scene.events, index, order ?? "time"),
    [scene.events, index, order],
  );
  const step = useMemo(
    () => (rows ? stepAtRow(rows.archive.inTime, scene.focus.row) : stepAt(events, scene.focus)),
    [rows, events, scene],
  );
  const onKeyDown = useCallback(
    (press: KeyboardEvent) => {
      const way = wayOf(press);
      const to = way && step[way];
      if (to) onStep(to);
    },
    [step, onStep],
  );
  return useMemo(() => ({ events, step, onStep, onKeyDown }), [events, step, onStep, onKeyDown]);
};
