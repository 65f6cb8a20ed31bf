import type { LatLngTuple } from "leaflet";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { CircleMarker, useMap } from "react-leaflet";
import { mercatorBox } from "../../basemap/mercator.ts";
import { Towns } from "../../basemap/towns.ts";
import { typeIn } from "../../story/types-of.ts";
import { useLanguage } from "../../ui/language.ts";
import { POPUP_STANDS } from "../markers/use-layout.ts";
import { useListed } from "../markers/use-listed.ts";
import { zoomInto } from "../markers/zoom-into.ts";
import { MapPopup } from "../popup/MapPopup.tsx";
import { revealPoint } from "../reveal-place.ts";
import { useSeen } from "../use-seen.ts";
import { groupBoxes } from "../markers/control-boxes.ts";
import { CellMarkers, standOf } from "./CellMarkers.tsx";
import { PointsCanvas } from "./PointsCanvas.tsx";
import css from "./points.module.css";
import { cornersOf, placeOfRow, stacksOf, type Stack } from "./row-places.ts";
import type { RowsLayerProps } from "./rows-map.ts";

/** Up to so many rows in view are shown each at its place. */
const MOST_POINTS = 400;
/** Of rows at one coordinate, so many are listed on the map. */
const MOST_LISTED = 100;
const PAUSE_MS = 250;
const NO_OTHERS: readonly [] = [];
const CHOSEN_RADIUS = 14;

interface Listed {
  at: LatLngTuple;
  rows: readonly number[];
  count: number;
  /** The button it was opened by. */
  key?: string;
}

/** The rows of an archive on the map: in groups, or each at its place where they are few. */
export function RowsLayer(props: RowsLayerProps) {
  const { archive, scene, gazetteer, chosen, popup, mayPan, onBoxes, onSelect, RowsHere } = props;
  const { grid, positions } = archive;
  const map = useMap();
  const { say, word } = useLanguage();
  const seen = useSeen(map, true);
  const towns = useMemo(() => gazetteer && new Towns(gazetteer.towns), [gazetteer]);
  const { listed, list, close } = useListed<Listed>();
  const { cells, stacks } = useMemo(() => {
    const all = grid.within(seen.zoom, mercatorBox(seen.box));
    const count = all.reduce((sum, cell) => sum + cell.count, 0);
    if (count > MOST_POINTS) return { cells: all, stacks: null };
    const rows = all.flatMap((cell) => grid.rowsIn(cell)).sort((a, b) => a - b);
    return { cells: [], stacks: stacksOf(positions, rows) };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a new scene is what changes the grid
  }, [grid, positions, seen, scene]);

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

  const anchor = useMemo(
    () =>
      chosen !== undefined && chosen < positions.placed ? placeOfRow(positions, chosen) : null,
    [chosen, positions],
  );
  const isOpening = useRef(true);
  useEffect(() => {
    const animate = !isOpening.current;
    isOpening.current = false;
    if (anchor && mayPan) revealPoint(map, anchor, animate);
  }, [map, anchor, mayPan]);

  const openStack = useCallback(
    ({ at, rows }: Stack) => {
      const [only] = rows;
      if (only !== undefined && rows.length === 1) onSelect(only);
      else list({ at, rows: rows.slice(0, MOST_LISTED), count: rows.length });
    },
    [onSelect, list],
  );
  // The buttons stay as they are while other cells change.
  const shownCells = useRef(cells);
  useEffect(() => {
    shownCells.current = cells;
  }, [cells]);
  const openCell = useCallback(
    (key: string) => {
      const cell = shownCells.current.find((one) => one.key === key);
      if (!cell) return;
      const rows = grid.rowsIn(cell);
      const at = placeOfRow(positions, cell.middle);
      if (rows.length > 1 && zoomInto(map, cornersOf(positions, rows), at)) return;
      const [only = cell.middle] = rows;
      if (rows.length > 1) list({ at, rows: rows.slice(0, MOST_LISTED), count: rows.length, key });
      else onSelect(only);
    },
    [grid, positions, map, onSelect, list],
  );
  const nameOf = ({ rows: [first = 0, ...more] }: Stack): string => {
    const { table, codes } = archive.columns.types;
    const { label } = typeIn(archive.head.story, table.ids[codes[first] as number] as string);
    return more.length > 0 ? say.eventsCount(more.length + 1) : word(label).text;
  };
  return (
    <>
      {stacks && <PointsCanvas {...{ archive, stacks, nameOf }} onOpen={openStack} />}
      <CellMarkers {...{ archive, cells, towns }} onOpen={openCell} />
      {anchor && (
        <CircleMarker
          center={anchor}
          radius={CHOSEN_RADIUS}
          interactive={false}
          className={css.chosen ?? ""}
        />
      )}
      {listed && (
        <MapPopup anchor={listed.at} entries={NO_OTHERS} mayPan>
          <RowsHere
            key={listed.rows[0]}
            rows={listed.rows}
            count={listed.count}
            onClose={close}
            onOpen={(row) => {
              list(null);
              onSelect(row);
            }}
          />
        </MapPopup>
      )}
      {!listed && anchor && popup && (
        <MapPopup anchor={anchor} entries={NO_OTHERS} mayPan={mayPan}>
          {popup}
        </MapPopup>
      )}
    </>
  );
}
