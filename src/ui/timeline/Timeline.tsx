import { useMemo } from "react";
import type { Scene } from "../../explore/select.ts";
import type { EventEntry, StoryIndex } from "../../explore/story-index.ts";
import { quickChoices } from "../../explore/timeline/quick-choices.ts";
import { countsOf } from "../../explore/type-counts.ts";
import type { Selection, View } from "../../explore/view.ts";
import { isDated } from "../../story/edtf.ts";
import { typesOf } from "../../story/types-of.ts";
import type { ControlProps } from "../filters/control.ts";
import { useLanguage } from "../language.ts";
import { Strip } from "./Strip.tsx";
import { TimelineFrame } from "./TimelineFrame.tsx";

export interface TimelineProps {
  index: StoryIndex;
  scene: Scene;
  view: View;
  onSelect: (selection: Selection) => void;
  onChange: ControlProps["onChange"];
  /** To the two date fields, the way without dragging; left out where they are not on the page. */
  onDates?: (() => void) | undefined;
}

const undatedIn = (events: readonly EventEntry[]): number =>
  events.filter(({ date }) => !isDated(date)).length;

/** Every event at its time, and the choice of a period. Nothing in it moves by itself. */
export function Timeline({ index, scene, view, onSelect, onChange, onDates }: TimelineProps) {
  const { say } = useLanguage();
  const choices = useMemo(() => quickChoices(index), [index]);
  const types = useMemo(() => typesOf(index.story), [index]);
  const all = useMemo(() => countsOf(types, index.events), [types, index]);
  const counts = countsOf(types, scene.events).map((one, n) => ({
    ...one,
    all: all[n]?.count ?? 0,
  }));
  // It keeps its room where a filter leaves none of them.
  const note =
    undatedIn(index.events) > 0 ? say.timeline.undated(undatedIn(scene.events)) : undefined;
  return (
    <TimelineFrame {...{ choices, counts, note, onDates, onChange }} time={view.time}>
      <Strip
        events={index.events}
        shown={scene.events}
        types={types}
        focus={scene.focus}
        time={view.time}
        onSelect={onSelect}
        onBrush={(time) => onChange({ time }, "typing")}
      />
    </TimelineFrame>
  );
}
