import { useState, type KeyboardEvent } from "react";
import type { Focus } from "../../explore/select.ts";
import type { EventEntry } from "../../explore/story-index.ts";
import type { Days } from "../../explore/timeline/days.ts";
import type { Column } from "../../explore/timeline/histogram.ts";
import { countsOf } from "../../explore/type-counts.ts";
import type { Selection } from "../../explore/view.ts";
import { parseEdtf } from "../../story/edtf.ts";
import type { EventType } from "../../story/types-of.ts";
import { spanInWords } from "../dates.ts";
import { useLanguage } from "../language.ts";
import { LANGUAGES } from "../messages/index.ts";
import css from "./Histogram.module.css";
import { stepOf } from "./sign-keys.ts";

/** As high as the fullest column is, in pixels. */
export const HISTOGRAM_PX = 64;
/** A column of few beside one of many must not vanish. */
const LEAST_PX = 3;

interface HistogramProps {
  columns: readonly Column[];
  /** In the order of the legend, from the axis up. */
  types: readonly EventType[];
  shown: ReadonlySet<EventEntry>;
  focus: Focus;
  onSelect: (selection: Selection) => void;
  /** To the days of a column. */
  onDays: (days: Days) => void;
}

/** Where there are too many events for a sign each: how many begin in each part of the calendar. */
export function Histogram({ columns, types, shown, focus, onSelect, onDays }: HistogramProps) {
  const { say, lang, word } = useLanguage();
  const [stop, setStop] = useState<string>();
  const most = Math.max(1, ...columns.map(({ entries }) => entries.length));
  const high = (count: number): number => Math.max(LEAST_PX, (count / most) * HISTOGRAM_PX);
  const all = columns.map((column) => ({
    ...column,
    own: column.entries.filter((entry) => shown.has(entry)),
  }));
  const open = all.filter(({ own }) => own.length > 0);
  const tabStop = open.find(({ date }) => date === stop) ?? open[0];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = stepOf(event.key, at, buttons.length, LANGUAGES[lang].dir);
    if (at < 0 || next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <div
      role="group"
      aria-label={say.timeline.title}
      className={css.histogram}
      onKeyDown={onKeyDown}
    >
      {all.map(({ entries, own, date, days, start, end }) => {
        const at = { insetInlineStart: start, inlineSize: Math.max(2, end - start) };
        const ground = <i className={css.all} style={{ blockSize: high(entries.length) }} />;
        const [only] = own;
        if (!only)
          return (
            <span key={date} style={at} aria-hidden="true">
              {ground}
            </span>
          );
        const counts = countsOf(types, own).filter(({ count }) => count > 0);
        const span = parseEdtf(date);
        const name = say.timeline.column(
          own.length,
          span ? spanInWords(span, lang, say) : "",
          counts.map(({ type, count }) => say.timeline.ofType(word(type.label).text, count)),
        );
        return (
          <button
            key={date}
            type="button"
            style={at}
            data-column
            tabIndex={date === tabStop?.date ? 0 : -1}
            aria-current={(focus.event && own.includes(focus.event)) || undefined}
            aria-label={name}
            title={name}
            onFocus={() => setStop(date)}
            onClick={() => {
              if (own.length === 1) onSelect({ kind: "event", id: only.event.id });
              else onDays(days);
            }}
          >
            {ground}
            <i className={css.own} style={{ blockSize: high(own.length) }}>
              {counts.map(({ type, count }) => (
                <i key={type.id} style={{ flexGrow: count, background: type.colour }} />
              ))}
            </i>
          </button>
        );
      })}
    </div>
  );
}
