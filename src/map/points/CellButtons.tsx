import type { Map as LeafletMap, Point } from "leaflet";
import { memo, useMemo, useState, type FocusEvent, type MouseEvent } from "react";
import { createPortal } from "react-dom";
import { useMap, useMapEvents } from "react-leaflet";
import { hasMoved } from "../has-moved.ts";
import { revealPoint } from "../reveal-place.ts";
import type { PlacedCell } from "./cells.ts";
import css from "./points.module.css";

interface CellButtonProps {
  cell: PlacedCell;
  /** What it is near to. */
  near: string;
  /** Where it stands among the map's layers, in pixels. */
  x: number;
  y: number;
  nameOf: (cell: PlacedCell, near: string) => string;
  map: LeafletMap;
  onOpen: (key: string) => void;
}

/** Whether a button stays as it is: most do after a step of the brush. */
const isSame = (a: CellButtonProps, b: CellButtonProps): boolean =>
  a.nameOf === b.nameOf &&
  a.near === b.near &&
  a.onOpen === b.onOpen &&
  a.x === b.x &&
  a.y === b.y &&
  a.cell.key === b.cell.key &&
  a.cell.middle === b.cell.middle &&
  a.cell.types.join(" ") === b.cell.types.join(" ");

const CellButton = memo(function CellButton(props: CellButtonProps) {
  const { cell, near, x, y, nameOf, map, onOpen } = props;
  const name = nameOf(cell, near);
  const open = (event: MouseEvent): void => {
    // Else the map would take it for a click on nothing, which closes what is open.
    event.stopPropagation();
    const byKey = event.detail === 0;
    if (byKey || !hasMoved(map)) onOpen(cell.key);
  };
  const reveal = ({ currentTarget }: FocusEvent): void => {
    // Under a pointer it must stay where it is: the click is still to come.
    if (currentTarget.matches(":focus-visible")) revealPoint(map, cell.at, true);
  };
  return (
    <button
      type="button"
      className={css.cell}
      data-group={cell.key}
      aria-label={name}
      // For those who point at it: nothing else on the map says it.
      title={name}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      onClick={open}
      // The map zooms in on a double click.
      onDoubleClick={(event) => event.stopPropagation()}
      onFocus={reveal}
    />
  );
}, isSame);

interface CellButtonsProps {
  cells: readonly PlacedCell[];
  /** What each is near to. */
  nears: readonly string[];
  nameOf: CellButtonProps["nameOf"];
  onOpen: (key: string) => void;
}

/** Where places stand among the map's layers, in pixels: anew when they are others and as the map zooms. */
const useLayerPoints = (map: LeafletMap, cells: readonly PlacedCell[]): readonly Point[] => {
  const [zoom, setZoom] = useState(map.getZoom());
  // While fingers spread it has any of many values, and comes to rest long after the first.
  useMapEvents({ zoom: () => setZoom(map.getZoom()) });
  // New cells come with each move that changes where the layers' origin is.
  // oxlint-disable-next-line react/exhaustive-deps -- the map knows its zoom
  return useMemo(() => cells.map(({ at }) => map.latLngToLayerPoint(at)), [map, cells, zoom]);
};

/**
 * A button over each group that is drawn on the canvas. They are the page's own elements, not the map's
 * markers: each of these has an icon, and a portal with listeners of its own, which some hundred of
 * them take a tenth of the time to make in which an archive is shown.
 */
export function CellButtons({ cells, nears, nameOf, onOpen }: CellButtonsProps) {
  const map = useMap();
  const points = useLayerPoints(map, cells);
  const pane = map.getPane("markerPane");
  const buttons = cells.map((cell, n) => {
    const { x = 0, y = 0 } = points[n] ?? {};
    return (
      <CellButton key={cell.key} near={nears[n] ?? ""} {...{ cell, x, y, nameOf, map, onOpen }} />
    );
  });
  return pane && createPortal(buttons, pane);
}
