import { useState, type KeyboardEvent } from "react";
import type { Focus } from "../../explore/select.ts";
import type { EventEntry } from "../../explore/story-index.ts";
import type { Sign } from "../../explore/timeline/layout.ts";
import type { Selection } from "../../explore/view.ts";
import { whenInWords } from "../dates.ts";
import { useLanguage } from "../language.ts";
import { LANGUAGES } from "../messages/index.ts";
import { otherZonesInWords } from "../other-zones.ts";
import { Separated } from "../Separated.tsx";
import { TypeSymbol } from "../symbols/TypeSymbol.tsx";
import { Words } from "../Words.tsx";
import type { Metrics } from "./metrics.ts";
import { stepOf } from "./sign-keys.ts";
import css from "./Signs.module.css";

interface SignsProps {
  signs: readonly Sign[];
  shown: ReadonlySet<EventEntry>;
  focus: Focus;
  metrics: Metrics;
  onSelect: (selection: Selection) => void;
}

const isCurrent = (entry: EventEntry, { event, place }: Focus): boolean =>
  event ? event === entry : place !== undefined && entry.places.includes(place.place);

/** Every event as a sign in its lane; those that are shown are buttons and one stop of the Tab key. */
export function Signs({ signs, shown, focus, metrics, onSelect }: SignsProps) {
  const { say, lang, word } = useLanguage();
  const buttons = signs.filter(({ entry }) => shown.has(entry));
  const [stop, setStop] = useState<string>();
  const current = buttons.find(({ entry }) => isCurrent(entry, focus)) ?? buttons[0];
  const tabStop = buttons.find(({ entry }) => entry.event.id === stop) ?? current;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const all = [...event.currentTarget.querySelectorAll("button")];
    const at = all.findIndex((button) => button === document.activeElement);
    const next = stepOf(event.key, at, all.length, LANGUAGES[lang].dir);
    if (at < 0 || next === null) return;
    event.preventDefault();
    all[next]?.focus();
  };
  const placed = ({ x, lane }: Sign) => ({
    insetInlineStart: x - metrics.slot / 2,
    insetBlockStart: (lane + 0.5) * metrics.lane - metrics.slot / 2,
    inlineSize: metrics.slot,
    blockSize: metrics.slot,
  });
  return (
    <div role="group" aria-label={say.timeline.title} className={css.signs} onKeyDown={onKeyDown}>
      {signs.map((sign) => {
        const { event } = sign.entry;
        const symbol = <TypeSymbol type={sign.entry.type} size={metrics.slot - 2} />;
        if (!shown.has(sign.entry))
          return (
            <span key={event.id} className={css.hidden} style={placed(sign)} aria-hidden="true">
              {symbol}
            </span>
          );
        const when = [whenInWords(event, lang, say), ...otherZonesInWords(event, lang, say)];
        return (
          <button
            key={event.id}
            type="button"
            style={placed(sign)}
            tabIndex={sign === tabStop ? 0 : -1}
            aria-current={isCurrent(sign.entry, focus) || undefined}
            title={[word(event.title).text, ...when].join("\n")}
            onFocus={() => setStop(event.id)}
            onClick={() => onSelect({ kind: "event", id: event.id })}
          >
            {symbol}
            <span className={css.name}>
              <Separated>
                <Words of={event.title} />
                {when}
              </Separated>
            </span>
          </button>
        );
      })}
    </div>
  );
}
