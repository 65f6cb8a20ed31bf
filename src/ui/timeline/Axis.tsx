import type { TimeAxis } from "../../explore/timeline/layout.ts";
import { tickInWords } from "../dates.ts";
import { useLanguage } from "../language.ts";
import css from "./Axis.module.css";

/** The calendar under the lanes, with a break where time is cut out. The words of each event say it too. */
export function Axis({ axis: { scale, ticks } }: { axis: TimeAxis }) {
  const { lang } = useLanguage();
  return (
    <div className={css.axis} aria-hidden="true">
      {scale.pieces.map(({ start, end, gap }) => (
        <i
          key={start}
          className={gap ? css.gap : css.run}
          style={{ insetInlineStart: start, inlineSize: end - start }}
        />
      ))}
      {ticks.map(({ date, x, start, withYear }) => (
        <span key={date}>
          <i className={css.tick} style={{ insetInlineStart: start }} />
          <b style={{ insetInlineStart: x }}>{tickInWords(date, withYear, lang)}</b>
        </span>
      ))}
    </div>
  );
}
