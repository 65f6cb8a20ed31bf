import type { Scene } from "../../explore/select.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { Selection, View } from "../../explore/view.ts";
import type { ControlProps } from "../filters/control.ts";
import { useLanguage } from "../language.ts";
import { QuickChoice } from "./QuickChoice.tsx";
import { Strip } from "./Strip.tsx";
import css from "./Timeline.module.css";
import { TypeCounts } from "./TypeCounts.tsx";

export interface TimelineProps {
  index: StoryIndex;
  scene: Scene;
  view: View;
  onSelect: (selection: Selection) => void;
  onChange: ControlProps["onChange"];
  /** To the two date fields, the way without dragging; left out where they are not on the page. */
  onDates?: (() => void) | undefined;
}

/** Every event at its time, and the choice of a period. Nothing in it moves by itself. */
export function Timeline({ index, scene, view, onSelect, onChange, onDates }: TimelineProps) {
  const { say } = useLanguage();
  return (
    <div className={css.timeline}>
      <div className={css.head}>
        <h2>{say.timeline.title}</h2>
        {onDates && (
          <button type="button" className={css.dates} data-screen-only onClick={onDates}>
            {say.timeline.dates}
          </button>
        )}
        <QuickChoice
          index={index}
          time={view.time}
          onChoose={(time) => onChange({ time }, "choice")}
        />
        <TypeCounts events={scene.events} story={index.story} />
      </div>
      <Strip
        events={index.events}
        shown={scene.events}
        focus={scene.focus}
        time={view.time}
        onSelect={onSelect}
        onBrush={(time) => onChange({ time }, "typing")}
      />
    </div>
  );
}
