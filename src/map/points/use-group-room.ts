import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { symbolBox } from "../../basemap/marker-layout.ts";
import { groupBoxes } from "../markers/control-boxes.ts";
import { POPUP_STANDS } from "../markers/use-layout.ts";
import { MANY_PX } from "./draw-points.ts";
import { SIGN_PX } from "../canvas/draw-sign.ts";
import type { RowsLayerProps } from "./rows-map.ts";
import type { RowsInView } from "./use-rows-in-view.ts";

const PAUSE_MS = 250;

/** Tells what groups and points cover, where no name of the map can stand. */
export const useGroupRoom = (
  { cells, stacks }: RowsInView,
  onBoxes: RowsLayerProps["onBoxes"],
): void => {
  const map = useMap();
  useEffect(() => {
    // The map's names make way once the reader pauses: they cost more than all the rest.
    const tell = (): void => {
      const points = (stacks ?? []).map(({ at, events }) =>
        symbolBox(map.latLngToContainerPoint(at), events > 1 ? MANY_PX : SIGN_PX),
      );
      onBoxes([...groupBoxes(map, cells), ...points]);
    };
    const later = setTimeout(tell, PAUSE_MS);
    map.on(POPUP_STANDS, tell);
    return () => {
      clearTimeout(later);
      map.off(POPUP_STANDS, tell);
    };
  }, [map, cells, stacks, onBoxes]);
};
