import type { LatLngTuple } from "leaflet";
import { useCallback } from "react";
import type { ExploredArchive } from "../../archive/explored.ts";
import type { GridCell } from "../../archive/cell-grid.ts";
import { mostly } from "../../explore/type-counts.ts";
import type { Towns } from "../../basemap/towns.ts";
import { LEVELS_BEYOND_ZOOM } from "../../explore/grid-frame.ts";
import { useLanguage } from "../../ui/language.ts";
import { typesOf, type PlacedCell } from "./cells.ts";
import { CellButtons } from "./CellButtons.tsx";
import { CellsCanvas } from "./CellsCanvas.tsx";
import { placeOfRow } from "./row-places.ts";

/** Around the equator, in kilometres. */
const EQUATOR_KM = 40_075;

/** The town that a cell is named by, if one is near where its button stands. */
const townOf = (towns: Towns, { level }: GridCell, [lat, lng]: LatLngTuple) => {
  const side = (EQUATOR_KM / 2 ** level) * Math.cos((lat * Math.PI) / 180);
  return towns.near({ lat, lng }, side, level - LEVELS_BEYOND_ZOOM);
};

const toTenth = (degrees: number): number => Math.round(degrees * 10) / 10;

interface CellMarkersProps {
  archive: ExploredArchive;
  cells: readonly PlacedCell[];
  /** Null until the map's names are there, and what has no town near is told by its coordinates. */
  towns: Towns | null;
  onOpen: (key: string) => void;
}

/** The rows of a view that holds too many to show each: a button for each cell of the grid. */
export function CellMarkers({ archive, cells, towns, onOpen }: CellMarkersProps) {
  const { say, within, figure } = useLanguage();
  const nameOf = useCallback(
    (cell: PlacedCell): string => {
      const commonest = mostly(typesOf(archive, cell), cell.count);
      const [lat, lng] = placeOfRow(archive.positions, cell.middle);
      const town = towns && townOf(towns, cell, [lat, lng]);
      const near = town
        ? within(town.ar === null ? { en: town.en } : { en: town.en, ar: town.ar })
        : `${figure(toTenth(lat))} / ${figure(toTenth(lng))}`;
      return say.groupName(cell.count, near, commonest && within(commonest.label));
    },
    [archive, towns, say, within, figure],
  );
  return (
    <>
      <CellsCanvas archive={archive} cells={cells} />
      <CellButtons {...{ cells, nameOf, onOpen }} />
    </>
  );
}
