import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { GridCell } from "../../archive/cell-grid.ts";
import type { ExploredArchive } from "../../archive/explored.ts";
import { groupBoxes } from "../markers/control-boxes.ts";
import { POPUP_STANDS } from "../markers/use-layout.ts";
import { standOf } from "./CellMarkers.tsx";
import type { RowsLayerProps } from "./rows-map.ts";

const PAUSE_MS = 250;

/** Tells what the groups cover, where no name of the map can stand. */
export const useGroupRoom = (
  archive: ExploredArchive,
  cells: readonly GridCell[],
  onBoxes: RowsLayerProps["onBoxes"],
): void => {
  const map = useMap();
  useEffect(() => {
    // The map's names make way once the reader pauses: they cost more than all the rest.
    const tell = (): void => {
      const stands = cells.map((cell) => ({ at: standOf(map, archive, cell) }));
      onBoxes(groupBoxes(map, stands));
    };
    const later = setTimeout(tell, PAUSE_MS);
    map.on(POPUP_STANDS, tell);
    return () => {
      clearTimeout(later);
      map.off(POPUP_STANDS, tell);
    };
  }, [map, archive, cells, onBoxes]);
};
