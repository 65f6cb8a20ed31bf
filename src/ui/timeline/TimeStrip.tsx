import { useRef, type CSSProperties, type PointerEvent, type ReactNode } from "react";
import { daysOf, rangeOf, withEnd } from "../../explore/timeline/days.ts";
import type { TimeAxis } from "../../explore/timeline/layout.ts";
import type { TimeRange } from "../../explore/view.ts";
import { useLanguage } from "../language.ts";
import { LANGUAGES } from "../messages/index.ts";
import { Axis } from "./Axis.tsx";
import { Brush, dayAtX, Veil } from "./Brush.tsx";
import css from "./Timeline.module.css";
import { useDrag } from "./use-drag.ts";

interface TimeStripProps {
  axis: TimeAxis;
  /** Height of what stands on the axis, in pixels. */
  height: number;
  time: TimeRange | undefined;
  onBrush: (time: TimeRange | undefined) => void;
  children: ReactNode;
}

/** An axis of time with what stands on it, and the brush that chooses days of it. */
export function TimeStrip({ axis, height, time, onBrush, children }: TimeStripProps) {
  const { lang } = useLanguage();
  const strip = useRef<HTMLDivElement>(null);
  const dayUnder = ({ clientX }: PointerEvent): number => {
    const box = strip.current?.getBoundingClientRect();
    const [left, right] = [box?.left ?? 0, box?.right ?? 0];
    return dayAtX(axis, LANGUAGES[lang].dir === "rtl" ? right - clientX : clientX - left);
  };
  const drag = useDrag(dayUnder, (a, b) =>
    onBrush(rangeOf({ first: Math.min(a, b), last: Math.max(a, b) }, axis.days)),
  );
  const days = daysOf(time, axis.days);
  const style = { "--lanes": `${height}px` } as CSSProperties;
  return (
    <div ref={strip} className={css.strip} style={style} {...drag} data-strip>
      {children}
      <Veil axis={axis} days={days} />
      <div className={css.foot}>
        <Axis axis={axis} />
        <Brush
          axis={axis}
          days={days}
          onMove={(side, day) => onBrush(withEnd(time, side, day, axis.days))}
          dayUnder={dayUnder}
        />
      </div>
    </div>
  );
}
