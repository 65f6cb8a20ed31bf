import { useId, type CSSProperties } from "react";
import type { Bar } from "../../explore/timeline/bars.ts";
import type { TimelineLayout } from "../../explore/timeline/layout.ts";
import css from "./Bars.module.css";

interface BarsProps {
  layout: TimelineLayout;
  lane: number;
  isShown: (bar: Bar) => boolean;
}

/** Half of a bar's thickness in pixels. */
const HALF = 4;
/** Part of a bar over which an end that is not known fades. */
const FADE = 0.35;

const colourOf = ({ entries }: Bar): string => {
  const colours = new Set(entries.map(({ type }) => type.colour));
  const [only, ...others] = colours;
  return only !== undefined && others.length === 0 ? only : "var(--soft)";
};

/** Which ends of a bar fade: those that are open, and both of a date that is only about so. */
const stopsOf = ({ openStart, openEnd, vague }: Bar): [offset: number, opacity: number][] => [
  [0, openStart || vague ? 0 : 1],
  [openStart || vague ? FADE : 0, 1],
  [openEnd || vague ? 1 - FADE : 1, 1],
  [1, openEnd || vague ? 0 : 1],
];

/** The times that dates allow: whole where it is all of the time, dashed where it is some moment in it. */
export function Bars({ layout, lane, isShown }: BarsProps) {
  const id = useId();
  const { bars, scale, lanes } = layout;
  return (
    <svg className={css.bars} aria-hidden="true" width={scale.width} height={lanes * lane}>
      {bars.map((bar, i) => {
        if (bar.kind === "moment") return null;
        const fade = `${id}-${i}`;
        const width = Math.max(2, bar.end - bar.start - 2);
        return (
          <g
            key={i}
            style={{ "--colour": colourOf(bar) } as CSSProperties}
            data-hidden={!isShown(bar) || undefined}
          >
            <linearGradient id={fade} gradientUnits="userSpaceOnUse" x1={bar.start} x2={bar.end}>
              {stopsOf(bar).map(([offset, opacity], stop) => (
                <stop key={stop} offset={offset} stopColor="currentColor" stopOpacity={opacity} />
              ))}
            </linearGradient>
            <rect
              className={bar.kind === "span" ? css.span : css.within}
              x={bar.start + 1}
              y={(bar.lane + 0.5) * lane - HALF}
              width={width}
              height={2 * HALF}
              rx={HALF}
              fill={`url(#${fade})`}
              stroke={`url(#${fade})`}
            />
          </g>
        );
      })}
    </svg>
  );
}
