import { useMemo } from "react";
import type { Focus } from "../../explore/select.ts";
import type { EventEntry } from "../../explore/story-index.ts";
import { rangeOf } from "../../explore/timeline/days.ts";
import { timelineLayout, type TimelineLayout } from "../../explore/timeline/layout.ts";
import type { Selection, TimeRange } from "../../explore/view.ts";
import { useLanguage } from "../language.ts";
import { Bars } from "./Bars.tsx";
import { Crowds } from "./Crowds.tsx";
import { crowdMetrics, useMetrics } from "./metrics.ts";
import { Signs } from "./Signs.tsx";
import css from "./Timeline.module.css";
import { TimeStrip } from "./TimeStrip.tsx";
import { useNameWidth } from "./use-name-width.ts";
import { useWidth } from "./use-width.ts";

interface StripProps {
  /** All events of the story, and those of them that the view shows. */
  events: readonly EventEntry[];
  shown: readonly EventEntry[];
  focus: Focus;
  time: TimeRange | undefined;
  onSelect: (selection: Selection) => void;
  onBrush: (time: TimeRange | undefined) => void;
}

/** The events on their axis, and the brush that chooses days of it. */
export function Strip({ events, ...props }: StripProps) {
  const [ref, width] = useWidth();
  const { slot } = useMetrics();
  const nameWidth = useNameWidth(useLanguage().lang);
  const layout = useMemo(
    () => timelineLayout(events, { width, slot, nameWidth }),
    [events, width, slot, nameWidth],
  );
  return (
    <div className={css.scroller}>
      <div ref={ref}>{layout && <LaidOut layout={layout} {...props} />}</div>
    </div>
  );
}

/** Between the last lane's counts and the axis. */
const BELOW_COUNTS_PX = 4;

type LaidOutProps = Omit<StripProps, "events"> & { layout: TimelineLayout };

function LaidOut({ layout, shown, focus, time, onSelect, onBrush }: LaidOutProps) {
  const isCrowded = layout.crowds.length > 0;
  const signMetrics = useMetrics();
  const metrics = isCrowded ? crowdMetrics(signMetrics) : signMetrics;
  const height = layout.lanes * metrics.lane + (isCrowded ? BELOW_COUNTS_PX : 0);
  const visible = useMemo(() => new Set(shown), [shown]);
  return (
    <TimeStrip axis={layout} height={height} {...{ time, onBrush }}>
      <Bars
        layout={layout}
        lane={metrics.lane}
        isShown={({ entries }) => entries.some((entry) => visible.has(entry))}
      />
      {isCrowded ? (
        <Crowds
          crowds={layout.crowds}
          shown={visible}
          {...{ focus, metrics, onSelect }}
          onDays={(days) => onBrush(rangeOf(days, layout.days))}
        />
      ) : (
        <Signs signs={layout.signs} shown={visible} {...{ focus, metrics, onSelect }} />
      )}
    </TimeStrip>
  );
}
