import type { LatLngTuple } from "leaflet";
import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from "react";
import { MapPopup } from "../popup/MapPopup.tsx";
import css from "./list.module.css";
import { LIST } from "./use-unlisted.ts";

const NO_OTHERS: readonly [] = [];

interface ListPopupProps {
  anchor: LatLngTuple;
  /** Whether the map may move to show the list. */
  mayPan: boolean;
  /** Called before it goes with the focus in it, as by Back: else that would be nowhere. */
  leave: () => void;
  children: ReactNode;
}

/** The list of a group, at its place on the map. */
export function ListPopup({ anchor, mayPan, leave, children }: ListPopupProps) {
  const part = useRef<HTMLDivElement>(null);
  const going = useEffectEvent(() => {
    if (part.current?.contains(document.activeElement)) leave();
  });
  useLayoutEffect(() => () => going(), []);
  return (
    <MapPopup entries={NO_OTHERS} {...{ anchor, mayPan }}>
      <div ref={part} {...{ [LIST]: "" }} className={css.list}>
        {children}
      </div>
    </MapPopup>
  );
}
