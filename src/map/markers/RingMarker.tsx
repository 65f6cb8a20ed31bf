import type { LatLngTuple } from "leaflet";
import { memo } from "react";
import type { TypeCount } from "../../explore/type-counts.ts";
import { useLanguage } from "../../ui/language.ts";
import { shortCount } from "../../ui/short-count.ts";
import { ButtonMarker } from "./ButtonMarker.tsx";
import css from "./groups.module.css";
import markers from "./markers.module.css";
import { ringOf } from "./ring.ts";

/** A number as short as it gets: its unit below it where that is a word. */
const Short = memo(function Short({ count, lang }: { count: number; lang: string }) {
  const { figure, unit } = shortCount(count, lang);
  return (
    <span aria-hidden="true" data-long={figure.length > 3 || undefined}>
      {figure}
      {unit && <small>{unit}</small>}
    </span>
  );
});

interface RingMarkerProps {
  id: string;
  at: LatLngTuple;
  /** How many events it stands for, and of each type, the most frequent first. */
  count: number;
  types: readonly TypeCount[];
  name: string;
  onOpen: (id: string) => void;
}

/** Events too near one another to tell apart, as one button with their number. */
export function RingMarker({ id, at, count, types, name, onOpen }: RingMarkerProps) {
  const { lang } = useLanguage();
  const shares = types.map(([{ colour }, own]) => [colour, own] as const);
  return (
    <ButtonMarker at={at} attribute="data-group" value={id} onTop={false} onOpen={onOpen}>
      <span className={css.group} style={{ backgroundImage: ringOf(shares, count) }}>
        <Short {...{ count, lang }} />
      </span>
      <span className={markers.name}>{name}</span>
    </ButtonMarker>
  );
}
