import type { LatLngTuple } from "leaflet";
import type { EventType } from "../../story/types-of.ts";
import { useLanguage } from "../../ui/language.ts";
import { localeOf } from "../../ui/messages/index.ts";
import { ButtonMarker } from "./ButtonMarker.tsx";
import css from "./groups.module.css";
import markers from "./markers.module.css";

const RADIUS = 15.5;
const ROUND = 2 * Math.PI * RADIUS;

/** A ring of the types' colours, as long as their shares; the name says what it shows. */
function Ring({ types, total }: Pick<RingMarkerProps, "types"> & { total: number }) {
  const arcs = types.map(([type, count], i) => {
    const before = types.slice(0, i).reduce((sum, [, one]) => sum + one, 0);
    return { type, length: (count / total) * ROUND, turn: (before / total) * 360 - 90 };
  });
  return (
    <svg aria-hidden="true" className={css.ring} viewBox="-22 -22 44 44" focusable="false">
      <circle r="20" className={css.disc} />
      {arcs.map(({ type, length, turn }) => (
        <circle
          key={type.id}
          r={RADIUS}
          fill="none"
          stroke={type.colour}
          strokeWidth="5"
          strokeDasharray={`${length} ${ROUND}`}
          transform={`rotate(${turn})`}
        />
      ))}
    </svg>
  );
}

/** The commonest type, where it is that of more than half. */
export const mostly = (
  types: readonly (readonly [EventType, number])[],
  total: number,
): EventType | undefined => {
  const [[type, most] = [undefined, 0]] = types;
  return most * 2 > total ? type : undefined;
};

interface RingMarkerProps {
  id: string;
  at: LatLngTuple;
  /** How many events it stands for, and of each type, the most frequent first. */
  count: number;
  types: readonly (readonly [EventType, number])[];
  name: string;
  onOpen: (id: string) => void;
}

/** Events too near one another to tell apart, as one button with their number. */
export function RingMarker({ id, at, count, types, name, onOpen }: RingMarkerProps) {
  const { lang } = useLanguage();
  const short = new Intl.NumberFormat(localeOf(lang), { notation: "compact" });
  return (
    <ButtonMarker at={at} attribute="data-group" value={id} onTop={false} onOpen={onOpen}>
      <span className={css.group}>
        <Ring types={types} total={count} />
        <span aria-hidden="true">{short.format(count)}</span>
      </span>
      <span className={markers.name}>{name}</span>
    </ButtonMarker>
  );
}
