import { useMemo } from "react";
import type { Focus } from "../../explore/select.ts";
import type { EventEntry } from "../../explore/story-index.ts";
import { rangeOf } from "../../explore/timeline/days.ts";
import { timelineLayout, type TimelineLayout } from "../../explore/timeline/layout.ts";
import type { Selection, TimeRange } from "../../explore/view.ts";
import type { EventType } from "../../story/types-of.ts";
import { useLanguage } from "../language.ts";
import { Bars } from "./Bars.tsx";
import { Histogram, HISTOGRAM_PX } from "./Histogram.tsx";
import { InNoBar } from "./InNoBar.tsx";
import { useMetrics } from "./metrics.ts";
import { Signs } from "./Signs.tsx";
import css from "./Timeline.module.css";
import { TimeStrip } from "./TimeStrip.tsx";
import { useNameWidth } from "./use-name-width.ts";
import { useWidth } from "./use-width.ts";

interface StripProps {
  /** All events of the story, and those of them that the view shows. */
  events: readonly EventEntry[];
  shown: readonly EventEntry[];
  /** Of the story, in the order of the legend. */
  types: readonly EventType[];
  focus: Focus;
  time: TimeRange | undefined;
  onSelect: (selection: Selection) => void;
  onBrush: (time: TimeRange | undefined) => void;
}

/** The events on their axis, and the brush that chooses days of it. */
export function Strip({ events, ...props }: StripProps) {
  const [ref, width] = useWidth();
  const { slot, column } = useMetrics();
  const nameWidth = useNameWidth(useLanguage().lang);
  const layout = useMemo(
    () => timelineLayout(events, { width, slot, column, nameWidth }),
    [events, width, slot, column, nameWidth],
  );
  return (
    <div className={css.scroller}>
      <div ref={ref}>{layout && <LaidOut layout={layout} {...props} />}</div>
    </div>
  );
}

type LaidOutProps = Omit<StripProps, "events"> & { layout: TimelineLayout };

function LaidOut({ layout, types, shown, focus, time, onSelect, onBrush }: LaidOutProps) {
  const metrics = useMetrics();
  const visible = useMemo(() => new Set(shown), [shown]);
  if (layout.counted) {
    const { columns, rough, unbegun } = layout.counted;
    const shownOf = (entries: readonly EventEntry[]): number =>
      entries.filter((entry) => visible.has(entry)).length;
    return (
      <>
        <TimeStrip axis={layout} height={HISTOGRAM_PX} {...{ time, onBrush }}>
          <Histogram
            columns={columns}
            shown={visible}
            {...{ types, focus, onSelect }}
            onDays={(days) => onBrush(rangeOf(days, layout.days))}
          />
        </TimeStrip>
        <InNoBar rough={shownOf(rough)} undated={shownOf(unbegun)} />
      </>
    );
  }
  return (
    <TimeStrip axis={layout} height={layout.lanes * metrics.lane} {...{ time, onBrush }}>
      <Bars
        layout={layout}
        lane={metrics.lane}
        isShown={({ entries }) => entries.some((entry) => visible.has(entry))}
      />
      <Signs signs={layout.signs} shown={visible} {...{ focus, metrics, onSelect }} />
    </TimeStrip>
  );
}
