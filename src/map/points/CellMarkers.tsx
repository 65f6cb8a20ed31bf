import type { LatLngTuple, Map as LeafletMap } from "leaflet";
import { memo } from "react";
import { useMap } from "react-leaflet";
import type { ExploredArchive } from "../../archive/explored.ts";
import type { GridCell } from "../../archive/cell-grid.ts";
import type { Towns } from "../../basemap/towns.ts";
import { LEVELS_BEYOND_ZOOM } from "../../explore/grid-frame.ts";
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

/** Around the equator, in kilometres. */
const EQUATOR_KM = 40_075;

/** The town that a cell is named by, if one is near where its button stands. */
const townOf = (towns: Towns, { level }: GridCell, [lat, lng]: LatLngTuple) => {
  const side = (EQUATOR_KM / 2 ** level) * Math.cos((lat * Math.PI) / 180);
  return towns.near({ lat, lng }, side, level - LEVELS_BEYOND_ZOOM);
};

const toTenth = (degrees: number): number => Math.round(degrees * 10) / 10;

interface CellMarkerProps {
  archive: ExploredArchive;
  cell: GridCell;
  /** Null until the map's names are there, and what has no town near is told by its coordinates. */
  towns: Towns | null;
  onOpen: (key: string) => void;
}

/** Whether a cell is drawn as it was: most are after a step of the brush. */
const isSame = (a: CellMarkerProps, b: CellMarkerProps): boolean =>
  a.archive === b.archive &&
  a.towns === b.towns &&
  a.onOpen === b.onOpen &&
  a.cell.key === b.cell.key &&
  a.cell.middle === b.cell.middle &&
  a.cell.types.join(" ") === b.cell.types.join(" ");

const CellMarker = memo(function CellMarker(props: CellMarkerProps) {
  const { archive, cell, towns, onOpen } = props;
  const map = useMap();
  const { say, within, figure } = useLanguage();
  const { ids } = archive.columns.types.table;
  const types = cell.types.map(
    ([code, count]) => [typeIn(archive.head.story, ids[code] as string), count] as const,
  );
  const commonest = mostly(types, cell.count);
  const [lat, lng] = placeOfRow(archive.positions, cell.middle);
  const town = towns && townOf(towns, cell, [lat, lng]);
  const near = town
    ? within(town.ar === null ? { en: town.en } : { en: town.en, ar: town.ar })
    : `${figure(toTenth(lat))} / ${figure(toTenth(lng))}`;
  return (
    <RingMarker
      id={cell.key}
      at={standOf(map, archive, cell)}
      count={cell.count}
      types={types}
      name={say.groupName(cell.count, near, commonest && within(commonest.label))}
      onOpen={onOpen}
    />
  );
}, isSame);

interface CellMarkersProps extends Omit<CellMarkerProps, "cell"> {
  cells: readonly GridCell[];
}

/** The rows of a view that holds too many to show each: a button for each cell of the grid. */
export function CellMarkers({ cells, ...props }: CellMarkersProps) {
  return cells.map((cell) => <CellMarker key={cell.key} cell={cell} {...props} />);
}
