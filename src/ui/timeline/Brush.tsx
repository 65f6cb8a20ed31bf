import type { KeyboardEvent, PointerEvent } from "react";
import { dayAt, isoDay, monthsOn, startOfDay, type Days } from "../../explore/timeline/days.ts";
import type { TimeAxis } from "../../explore/timeline/layout.ts";
import { dateInWords } from "../dates.ts";
import { useLanguage } from "../language.ts";
import { LANGUAGES } from "../messages/index.ts";
import css from "./Brush.module.css";

export type Side = keyof Days;

interface BrushProps {
  axis: Omit<TimeAxis, "ticks">;
  /** The chosen days, within those of the axis. */
  days: Days;
  onMove: (side: Side, day: number) => void;
  /** The instant under the pointer, as a day. */
  dayUnder: (event: PointerEvent) => number;
}

const SIDES: readonly Side[] = ["first", "last"];

/** The day a key leads to: by day, by month, or to the end of the axis. Later is onwards in reading. */
const dayFor = (key: string, day: number, axis: Days, dir: "ltr" | "rtl"): number | null => {
  const onward = dir === "rtl" ? -1 : 1;
  const steps: Record<string, () => number> = {
    ArrowUp: () => day + 1,
    ArrowDown: () => day - 1,
    ArrowRight: () => day + onward,
    ArrowLeft: () => day - onward,
    PageUp: () => monthsOn(day, 1),
    PageDown: () => monthsOn(day, -1),
    Home: () => axis.first,
    End: () => axis.last,
  };
  return steps[key]?.() ?? null;
};

/** Where a period begins and ends on the axis, in pixels. */
const endsOf = (
  { scale, tz }: BrushProps["axis"],
  { first, last }: Days,
): Record<Side, number> => ({
  first: scale.at(startOfDay(first, tz)),
  last: scale.at(startOfDay(last + 1, tz)),
});

/** Over what lies outside of the chosen period. */
export function Veil({ axis, days }: Pick<BrushProps, "axis" | "days">) {
  const x = endsOf(axis, days);
  return (
    <>
      <i className={css.veil} style={{ insetInlineStart: 0, inlineSize: x.first }} />
      <i className={css.veil} style={{ insetInlineStart: x.last, insetInlineEnd: 0 }} />
    </>
  );
}

/** The two ends of the chosen period as sliders. */
export function Brush({ axis: whole, days, onMove, dayUnder }: BrushProps) {
  const { say, lang } = useLanguage();
  const { tz, days: axis } = whole;
  const x = endsOf(whole, days);
  const slider = (side: Side) => {
    const day = days[side];
    const words = dateInWords(isoDay(day), tz, lang, say);
    const onKeyDown = (event: KeyboardEvent): void => {
      const next = dayFor(event.key, day, axis, LANGUAGES[lang].dir);
      if (next === null) return;
      event.preventDefault();
      onMove(side, next);
    };
    const onPointer = (event: PointerEvent<HTMLElement>): void => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      onMove(side, dayUnder(event));
    };
    return (
      <div
        key={side}
        role="slider"
        tabIndex={0}
        data-screen-only
        className={css.handle}
        style={{ insetInlineStart: x[side] }}
        aria-label={side === "first" ? say.timeline.begin : say.timeline.end}
        aria-valuemin={side === "first" ? axis.first : days.first}
        aria-valuemax={side === "last" ? axis.last : days.last}
        aria-valuenow={day}
        aria-valuetext={day === axis[side] ? say.timeline.noLimit(words) : words}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.stopPropagation();
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={onPointer}
      />
    );
  };
  return <>{SIDES.map(slider)}</>;
}

/** The day of a place on the axis. */
export const dayAtX = ({ scale, tz, days }: TimeAxis, x: number): number =>
  Math.min(days.last, Math.max(days.first, dayAt(scale.instantAt(x), tz)));
