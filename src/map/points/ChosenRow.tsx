import type { LatLngTuple } from "leaflet";
import { useEffect, useRef, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import type { EventType } from "../../story/types-of.ts";
import { TypeSymbol } from "../../ui/symbols/TypeSymbol.tsx";
import { usePortalMarker } from "../markers/use-portal-marker.ts";
import { MapPopup } from "../popup/MapPopup.tsx";
import { revealPoint } from "../reveal-place.ts";
import { RowCircle } from "./RowCircle.tsx";
import type { RowsOnMap } from "./rows-map.ts";
import css from "./points.module.css";

const NO_OTHERS: readonly [] = [];
const SIGN_PX = 30;
const ON_TOP = 2000;

interface ChosenRowProps extends Pick<RowsOnMap, "Within"> {
  row: number;
  /** Latitude first; the same pair for as long as it is the same row. */
  at: LatLngTuple;
  type: EventType;
  /** Its details, where they open on the map. */
  popup: ReactNode;
  mayPan: boolean;
}

/** The chosen row: its sign at its place, whatever group it is counted in, a circle where that is no exact one, and its details. */
export function ChosenRow({ row, at, type, popup, mayPan, Within }: ChosenRowProps) {
  const map = useMap();
  const { root, marker } = usePortalMarker(at, false);
  useEffect(() => {
    marker.setZIndexOffset(ON_TOP);
  }, [marker]);
  const isOpening = useRef(true);
  useEffect(() => {
    const animate = !isOpening.current;
    isOpening.current = false;
    if (mayPan) revealPoint(map, at, animate);
  }, [map, at, mayPan]);
  return (
    <>
      <Within row={row} draw={(radiusM) => <RowCircle {...{ at, type, radiusM }} />} />
      {createPortal(
        <span className={css.chosen}>
          <TypeSymbol type={type} size={SIGN_PX} />
        </span>,
        root,
      )}
      {popup && (
        <MapPopup anchor={at} entries={NO_OTHERS} mayPan={mayPan}>
          {popup}
        </MapPopup>
      )}
    </>
  );
}
