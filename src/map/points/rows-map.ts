import type { ComponentType, ReactNode } from "react";
import type { Box } from "../../basemap/boxes.ts";
import type { Gazetteer } from "../../basemap/labels/gazetteer.ts";
import type { ExploredArchive } from "../../archive/explored.ts";

export interface RowsHereProps {
  /** The first of the rows that no zoom parts, how many there are, and for how many events they stand. */
  rows: readonly number[];
  count: number;
  events: number;
  /** How far they lie apart at most, in metres; 0 at one coordinate. */
  acrossM: number;
  /** Whether the reader opened it. */
  takesFocus: boolean;
  onOpen: (row: number) => void;
  onClose: () => void;
}

export interface PointNameProps {
  /** The rows at one point. */
  rows: readonly number[];
  /** Its number among the points in view, from 0, and how many there are. */
  at: number;
  total: number;
}

export interface WithinProps {
  row: number;
  /** What to draw for a row that may be so many metres from its position. */
  draw: (radiusM: number) => ReactNode;
}

/** What the map needs to show the rows of an archive in place of a story’s places. */
export interface RowsOnMap {
  archive: ExploredArchive;
  /** A list of rows that no zoom can part. */
  RowsHere: ComponentType<RowsHereProps>;
  /** What a point is called, for those who do not see it. */
  PointName: ComponentType<PointNameProps>;
  /** Knows how far from its position a row may be. */
  Within: ComponentType<WithinProps>;
  onSelect: (row: number) => void;
}

export interface RowsLayerProps extends RowsOnMap {
  /** Changes whenever other rows are shown. */
  scene: object;
  /** The names of the built-in map, once they are there. */
  gazetteer: Gazetteer | null;
  chosen: number | undefined;
  /** The id of a row among those whose list is open. */
  listed: string | undefined;
  /** Details of the chosen row, where they open on the map. */
  popup: ReactNode;
  mayPan: boolean;
  /** Opens the list of the rows among which one stands, by its id, or closes it. */
  onList: (id: string | undefined) => void;
  /** Told where that list is not to be seen. */
  onUnlisted: () => void;
  /** Told what the groups cover, where no name of the map can stand. */
  onBoxes: (boxes: readonly Box[]) => void;
}
