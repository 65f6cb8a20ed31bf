import type { ComponentProps, ReactNode } from "react";
import type { TimeRange } from "../../explore/view.ts";
import type { ControlProps } from "../filters/control.ts";
import { useLanguage } from "../language.ts";
import { QuickChoice } from "./QuickChoice.tsx";
import css from "./Timeline.module.css";
import { TypeCounts } from "./TypeCounts.tsx";

interface TimelineFrameProps extends ComponentProps<typeof TypeCounts> {
  choices: ComponentProps<typeof QuickChoice>["choices"];
  time: TimeRange | undefined;
  onChange: ControlProps["onChange"];
  onDates: (() => void) | undefined;
  /** The strip. */
  children: ReactNode;
}

/** What stands beside the strip: its name, the ways to a period, and what the view shows. */
export function TimelineFrame(props: TimelineFrameProps) {
  const { choices, counts, note, time, onChange, onDates, children } = props;
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
          choices={choices}
          time={time}
          onChoose={(chosen) => onChange({ time: chosen }, "choice")}
        />
        <TypeCounts counts={counts} note={note} />
      </div>
      {children}
    </div>
  );
}
