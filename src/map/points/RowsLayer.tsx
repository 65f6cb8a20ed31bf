import { useCallback, useEffect, useMemo, useRef } from "react";
import { useMap } from "react-leaflet";
import { typeOfRow, typesOfRows } from "../../archive/row-type.ts";
import { totalOf } from "../../explore/type-counts.ts";
import { Towns } from "../../basemap/towns.ts";
import { useLanguage } from "../../ui/language.ts";
import { pileName } from "../../ui/pile-name.ts";
import { useListed } from "../groups/use-listed.ts";
import { canPart, zoomInto } from "../groups/zoom-into.ts";
import { ListPopup } from "../groups/ListPopup.tsx";
import { useSeen } from "../use-seen.ts";
import { CellMarkers } from "./CellMarkers.tsx";
import { ChosenRow } from "./ChosenRow.tsx";
import { PointCursor } from "./PointCursor.tsx";
import { PointsCanvas } from "./PointsCanvas.tsx";
import { cornersOf, placeOfRow, type Stack } from "./row-places.ts";
import { rowsListedWith } from "./rows-listed.ts";
import type { RowsLayerProps } from "./rows-map.ts";
import { useGroupRoom } from "./use-group-room.ts";
import { useRowsInView } from "./use-rows-in-view.ts";

/** Of rows at one coordinate, so many are listed on the map. */
const MOST_LISTED = 100;

/** The rows of an archive on the map: in groups, or each at its place where they are few. */
export function RowsLayer(props: RowsLayerProps) {
  const { archive, scene, gazetteer, chosen, popup, mayPan, onBoxes, onSelect } = props;
  const { listed, onList, onUnlisted, RowsHere, PointName, Within } = props;
  const { grid, ids, positions } = archive;
  const map = useMap();
  const tools = useLanguage();
  const seen = useSeen(map, true);
  const towns = useMemo(() => gazetteer && new Towns(gazetteer.towns), [gazetteer]);
  const inView = useRowsInView(archive, seen, scene);
  const { cells, stacks } = inView;
  useGroupRoom(inView, onBoxes);
  const here = useMemo(() => {
    if (listed === undefined) return undefined;
    const found = rowsListedWith(archive, inView, Number.parseInt(listed));
    // What a zoom parts is no list: the reader came by zooming out.
    return found && !canPart(map, cornersOf(positions, found.rows, seen.cut)) ? found : undefined;
  }, [archive, inView, listed, map, positions, seen.cut]);
  const { isOwn, list, leave, close } = useListed(listed, here?.key, {
    onList,
    onUnlisted,
  });
  const anchor = useMemo(
    () =>
      chosen !== undefined && chosen < positions.placed ? placeOfRow(positions, chosen) : null,
    [chosen, positions],
  );
  const openRows = useCallback(
    (rows: readonly number[]) => {
      const [first] = rows;
      if (first === undefined) return;
      if (rows.length === 1) onSelect(first);
      else list(ids.of(first));
    },
    [ids, onSelect, list],
  );
  const openStack = useCallback(({ rows }: Stack) => openRows(rows), [openRows]);
  // The buttons stay as they are while other cells change.
  const shownCells = useRef(cells);
  useEffect(() => {
    shownCells.current = cells;
  }, [cells]);
  const openCell = useCallback(
    (key: string) => {
      const cell = shownCells.current.find((one) => one.key === key);
      if (!cell) return;
      const rows = cell.parts.flatMap((part) => grid.rowsIn(part));
      const at = placeOfRow(positions, cell.middle);
      if (rows.length > 1 && zoomInto(map, cornersOf(positions, rows, seen.cut), at)) return;
      openRows(rows);
    },
    [grid, positions, map, seen.cut, openRows],
  );
  const nameOf = ({ rows, events }: Stack): string => {
    const types = typesOfRows(archive, rows);
    const [[lone] = []] = types;
    return events > 1 || !lone ? pileName(types, tools) : tools.word(lone.label).text;
  };
  return (
    <>
      {stacks && <PointsCanvas {...{ archive, stacks, nameOf }} onOpen={openStack} />}
      {stacks && <PointCursor {...{ stacks, PointName }} listed={here?.key} onOpen={openStack} />}
      <CellMarkers {...{ archive, cells, towns }} onOpen={openCell} />
      {chosen !== undefined && anchor && (
        <ChosenRow
          row={chosen}
          at={anchor}
          type={typeOfRow(archive, chosen)}
          popup={here ? null : popup}
          {...{ mayPan, Within }}
        />
      )}
      {here && (
        <ListPopup anchor={here.at} mayPan={isOwn} leave={leave}>
          <RowsHere
            key={listed}
            rows={here.rows.slice(0, MOST_LISTED)}
            count={here.rows.length}
            events={totalOf(typesOfRows(archive, here.rows))}
            acrossM={map.distance(...cornersOf(positions, here.rows, seen.cut))}
            takesFocus={isOwn}
            onClose={close}
            onOpen={(row) => {
              // The focus goes by way of the button that it is to come back to.
              leave();
              onSelect(row);
            }}
          />
        </ListPopup>
      )}
    </>
  );
}
