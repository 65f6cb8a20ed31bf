import type { CSSProperties } from "react";
import type { PlaceEntry } from "../../explore/select.ts";
import type { Place } from "../../story/records/place.ts";
import { placeNames } from "../../story/text.ts";
import { useLanguage } from "../../ui/language.ts";
import { OtherNames } from "../../ui/story/OtherNames.tsx";
import { TypeSymbol } from "../../ui/symbols/TypeSymbol.tsx";
import { Words } from "../../ui/Words.tsx";
import type { MarkerLayout } from "../../basemap/marker-layout.ts";
import css from "./markers.module.css";

interface PlaceSymbolProps {
  entry: PlaceEntry;
  layout: MarkerLayout | undefined;
  selected: boolean;
}

/** The line from a symbol that had to move to the place it stands for. */
function Leader({ dx, dy, symbol }: { dx: number; dy: number; symbol: number }) {
  // A symbol that still covers its place needs no line to it.
  if (Math.hypot(dx, dy) < symbol / 3) return null;
  return (
    <svg aria-hidden="true" className={css.leader} width="1" height="1">
      <line x1={0} y1={0} x2={dx} y2={dy} />
      <circle r={3} />
    </svg>
  );
}

/** Characters of a name from which on its label is cut to two lines. */
const LONG = 50;

/** The place's names beside its symbol. */
function Label({ place, side }: { place: Place; side: MarkerLayout["side"] }) {
  const { within } = useLanguage();
  return (
    <span
      aria-hidden="true"
      className={css.label}
      data-label={place.id}
      data-side={side ?? "hidden"}
      data-long={within(placeNames(place)).length > LONG || undefined}
    >
      <b>
        <Words of={placeNames(place)} unmarked />
      </b>
      <OtherNames place={place} />
    </span>
  );
}

/** Until its place is worked out. */
const WAITING = { dx: 0, dy: 0, symbol: 36, side: null };

/** The inside of a marker: sign of its first event's type, number of events, name, hidden name. */
export function PlaceSymbol({ entry, layout, selected }: PlaceSymbolProps) {
  const { say, within, figure } = useLanguage();
  const { place, events, quotes } = entry;
  const { dx, dy, symbol, side } = layout ?? WAITING;
  const [first] = events;
  return (
    <>
      <Leader dx={dx} dy={dy} symbol={symbol} />
      <span
        className={css.mark}
        data-selected={selected || undefined}
        data-waits={!layout || undefined}
        style={{ translate: `${dx}px ${dy}px`, "--reach": `${symbol / 2}px` } as CSSProperties}
      >
        {first ? <TypeSymbol type={first.type} size={symbol} /> : <span className={css.dot} />}
        {events.length > 1 && (
          <span aria-hidden="true" className={css.count}>
            {figure(events.length)}
          </span>
        )}
        {/* On another side it is another label: the browser must not see lines that moved. */}
        <Label key={side} place={place} side={side} />
      </span>
      <span className={css.name}>
        {say.placeName(within(placeNames(place)), events.length, quotes.length)}
      </span>
    </>
  );
}
