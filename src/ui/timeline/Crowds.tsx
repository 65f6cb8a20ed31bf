import { useState, type KeyboardEvent } from "react";
import type { Focus } from "../../explore/select.ts";
import type { EventEntry } from "../../explore/story-index.ts";
import type { Crowd } from "../../explore/timeline/crowds.ts";
import { isoDay, type Days } from "../../explore/timeline/days.ts";
import type { Selection } from "../../explore/view.ts";
import { parseEdtf } from "../../story/edtf.ts";
import { spanInWords } from "../dates.ts";
import { numberFormat } from "../formats.ts";
import { useLanguage } from "../language.ts";
import { LANGUAGES } from "../messages/index.ts";
import { TypeSymbol } from "../symbols/TypeSymbol.tsx";
import css from "./Crowds.module.css";
import type { Metrics } from "./metrics.ts";
import { stepOf } from "./sign-keys.ts";

interface CrowdsProps {
  crowds: readonly Crowd[];
  shown: ReadonlySet<EventEntry>;
  focus: Focus;
  metrics: Metrics;
  onSelect: (selection: Selection) => void;
  /** To the days of a crowd. */
  onDays: (days: Days) => void;
}

/** Height of a count under its sign. */
const COUNT_PX = 12;

const keyOf = ({ x, lane }: Crowd): string => `${lane}/${x}`;

/** Where there are too many events for a sign each: how many of a type fall into each part of the axis. */
export function Crowds({ crowds, shown, focus, metrics, onSelect, onDays }: CrowdsProps) {
  const { say, lang, word } = useLanguage();
  const short = numberFormat(lang, { notation: "compact" });
  const [stop, setStop] = useState<string>();
  const all = crowds.map((crowd) => ({
    crowd,
    own: crowd.entries.filter((entry) => shown.has(entry)),
  }));
  const open = all.filter(({ own }) => own.length > 0).map(({ crowd }) => keyOf(crowd));
  const tabStop = stop !== undefined && open.includes(stop) ? stop : open[0];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = stepOf(event.key, at, buttons.length, LANGUAGES[lang].dir);
    if (at < 0 || next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  const name = ({ type, days }: Crowd, count: number): string => {
    const span = parseEdtf(`${isoDay(days.first)}/${isoDay(days.last)}`);
    const when = span ? spanInWords(span, lang, say) : "";
    return say.timeline.crowd(count, word(type.label).text, when);
  };
  return (
    <div
      role="group"
      aria-label={say.timeline.title}
      className={css.crowds}
      onKeyDown={onKeyDown}
      data-crowds
    >
      {all.map(({ crowd, own }) => {
        const key = keyOf(crowd);
        const style = {
          insetInlineStart: crowd.x - metrics.slot / 2,
          insetBlockStart: crowd.lane * metrics.lane,
          inlineSize: metrics.slot,
          blockSize: metrics.lane,
        };
        const symbol = <TypeSymbol type={crowd.type} size={metrics.lane - COUNT_PX} />;
        const [only] = own;
        if (!only)
          return (
            <span key={key} className={css.hidden} style={style} aria-hidden="true">
              {symbol}
            </span>
          );
        return (
          <button
            key={key}
            type="button"
            style={style}
            tabIndex={key === tabStop ? 0 : -1}
            aria-current={(focus.event && own.includes(focus.event)) || undefined}
            aria-label={name(crowd, own.length)}
            title={name(crowd, own.length)}
            onFocus={() => setStop(key)}
            onClick={() => {
              if (own.length === 1) onSelect({ kind: "event", id: only.event.id });
              else onDays(crowd.days);
            }}
          >
            {symbol}
            <span aria-hidden="true">{short.format(own.length)}</span>
          </button>
        );
      })}
    </div>
  );
}
