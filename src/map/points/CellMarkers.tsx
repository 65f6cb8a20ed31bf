import type { LatLngTuple, Map as LeafletMap } from "leaflet";
import { memo } from "react";
import { useMap } from "react-leaflet";
import type { ExploredArchive } from "../../archive/explored.ts";
import type { GridCell } from "../../archive/cell-grid.ts";
import { typeIn } from "../../story/types-of.ts";
import { useLanguage } from "../../ui/language.ts";
import { mostly, RingMarker } from "../markers/RingMarker.tsx";
import { toLatLng } from "../use-seen.ts";
import { placeOfRow } from "./row-places.ts";

const WORLD = 2 ** 32;
const WORLD_PX = 256;
/** Half of a button, in pixels: as far as it keeps from the edges of its cell. */
const HALF = 22;

/** Where a cell's button stands: at one of its rows, moved so that it covers no other cell's. */
export const standOf = (
  map: LeafletMap,
  { positions }: ExploredArchive,
  cell: GridCell,
): LatLngTuple => {
  const { level, column, row, middle } = cell;
  const side = 1 / 2 ** level;
  const margin = Math.min(side / 2, HALF / (WORLD_PX * 2 ** map.getZoom()));
  const within = (part: number, from: number): number =>
    Math.min(from + side - margin, Math.max(from + margin, part));
  return toLatLng([
    within((positions.x[middle] as number) / WORLD, column * side),
    within((positions.y[middle] as number) / WORLD, row * side),
  ]);
};

const toTenth = (degrees: number): number => Math.round(degrees * 10) / 10;

interface CellMarkersProps {
  archive: ExploredArchive;
  cells: readonly GridCell[];
  onOpen: (key: string) => void;
}

/** The rows of a view that holds too many to show each: a button for each cell of the grid. */
export const CellMarkers = memo(function CellMarkers({ archive, cells, onOpen }: CellMarkersProps) {
  const map = useMap();
  const { say, within, figure } = useLanguage();
  const { ids } = archive.columns.types.table;
  const degrees = ({ middle }: GridCell): string => {
    const [lat, lng] = placeOfRow(archive.positions, middle);
    return `${figure(toTenth(lat))} / ${figure(toTenth(lng))}`;
  };
  return cells.map((cell) => {
    const types = cell.types.map(
      ([code, count]) => [typeIn(archive.head.story, ids[code] as string), count] as const,
    );
    const commonest = mostly(types, cell.count);
    return (
      <RingMarker
        key={cell.key}
        id={cell.key}
        at={standOf(map, archive, cell)}
        count={cell.count}
        types={types}
        name={say.groupName(cell.count, degrees(cell), commonest && within(commonest.label))}
        onOpen={onOpen}
      />
    );
  });
});
