import { memo, useMemo } from "react";
import { barShapes } from "../../archive/bar-shapes.ts";
import type { DayBars } from "../../archive/day-counts.ts";
import { tallied } from "../../explore/columns/facet-engine.ts";
import { unitOfDay } from "../../explore/timeline/calendar-step.ts";
import { startOfDay, type Days } from "../../explore/timeline/days.ts";
import { evenAxis, type TimeAxis } from "../../explore/timeline/layout.ts";
import type { QuickChoice } from "../../explore/timeline/quick-choices.ts";
import { typeIn, typesOf } from "../../story/types-of.ts";
import { utc } from "../../story/zone.ts";
import { useLanguage } from "../../ui/language.ts";
import { InNoBar } from "../../ui/timeline/InNoBar.tsx";
import css from "../../ui/timeline/Timeline.module.css";
import { TimelineFrame } from "../../ui/timeline/TimelineFrame.tsx";
import { TimeStrip } from "../../ui/timeline/TimeStrip.tsx";
import { useNameWidth } from "../../ui/timeline/use-name-width.ts";
import { useWidth } from "../../ui/timeline/use-width.ts";
import type { RowTimelineProps, ShownArchive } from "./archive-parts.ts";
import rows from "./rows.module.css";
import { useRowMessages } from "../../ui/row-messages.ts";

/** Least width of a bar in pixels. */
const BAR_PX = 5;
const HEIGHT_PX = 64;
/** Nobody looks for a year among more than these; it is typed or brushed. */
const MOST_YEARS = 300;
const DAY_MS = 86_400_000;

const yearOf = (day: number): number => new Date(day * DAY_MS).getUTCFullYear();

/** All time, and each year of the axis where it has not too many. */
const choicesOf = (axis: Days | null): QuickChoice[] => {
  const [first, last] = axis ? [yearOf(axis.first), yearOf(axis.last)] : [0, -1];
  const years = last - first < MOST_YEARS ? last - first + 1 : 0;
  return [
    { kind: "all", date: "", time: undefined },
    ...Array.from({ length: years }, (_, n): QuickChoice => {
      const year = unitOfDay(utc(first + n, 1, 1) / DAY_MS, "year");
      return { kind: "year", date: year, time: { from: year, to: year } };
    }),
  ];
};

interface BarsProps {
  archive: ShownArchive;
  axis: TimeAxis;
  counted: DayBars;
}

/** A bar for some days each, of the types' colours. */
const RowBars = memo(function RowBars({ archive, axis: { scale, tz }, counted }: BarsProps) {
  const words = useRowMessages();
  const { ids } = archive.columns.types.table;
  const shapes = barShapes(counted.bars, ids.length, {
    placeOf: ({ days }) => [
      scale.at(startOfDay(days.first, tz)),
      scale.at(startOfDay(days.last + 1, tz)),
    ],
    height: HEIGHT_PX,
  });
  return (
    <svg
      role="img"
      aria-label={words.bars(counted.step)}
      className={rows.bars}
      width={scale.width}
      height={HEIGHT_PX}
    >
      {shapes.map(
        (shape, code) =>
          shape !== "" && (
            <path
              key={code}
              d={shape}
              fill={typeIn(archive.head.story, ids[code] as string).colour}
            />
          ),
      )}
    </svg>
  );
});

/** The rows of an archive as bars over time, and the choice of a period. */
export function RowTimeline({ archive, scene, view, onChange, onDates }: RowTimelineProps) {
  const [ref, width] = useWidth();
  const nameWidth = useNameWidth(useLanguage().lang);
  const { days, columns } = archive;
  const tz = columns.time.zones[0] ?? "UTC";
  const choices = useMemo(() => choicesOf(days.axis), [days]);
  const axis = useMemo(
    () => days.axis && evenAxis(days.axis, tz, width, nameWidth),
    [days, tz, width, nameWidth],
  );
  const inBars = useMemo(
    () => days.bars(Math.max(1, Math.floor(width / BAR_PX))),
    // oxlint-disable-next-line react/exhaustive-deps -- a new scene is what changes the counts
    [days, width, scene],
  );
  const counted = scene.counts.get("types");
  const all = useMemo(() => tallied(columns.types, columns), [columns]);
  const counts = typesOf(archive.head.story).map((type) => ({
    type,
    count: view.types && !view.types.includes(type.id) ? 0 : (counted?.get(type.id) ?? 0),
    all: all[columns.types.table.codes.get(type.id) ?? -1] ?? 0,
  }));
  return (
    <TimelineFrame {...{ choices, counts, onChange, onDates }} time={view.time}>
      <div className={css.scroller}>
        <div ref={ref}>
          {axis && (
            <TimeStrip
              axis={axis}
              height={HEIGHT_PX}
              time={view.time}
              onBrush={(time) => onChange({ time }, "typing")}
            >
              <RowBars {...{ archive, axis }} counted={inBars} />
            </TimeStrip>
          )}
        </div>
        <InNoBar rough={inBars.rough} undated={inBars.undated} />
      </div>
    </TimelineFrame>
  );
}
