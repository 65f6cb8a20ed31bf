import type { Map as LeafletMap, Point } from "leaflet";
import { memo, useMemo, useState, type FocusEvent, type MouseEvent } from "react";
import { createPortal } from "react-dom";
import { useMap, useMapEvents } from "react-leaflet";
import { hasMoved } from "../has-moved.ts";
import { revealPoint } from "../reveal-place.ts";
import css from "./groups.module.css";
import type { MapGroup } from "./map-group.ts";

interface GroupButtonProps {
  id: string;
  name: string;
  lat: number;
  lng: number;
  /** Where it stands among the map's layers, in pixels. */
  x: number;
  y: number;
  map: LeafletMap;
  onOpen: (key: string) => void;
}

/** Stays as it is for as long as its name and place are the same: most do after a step of the brush. */
const GroupButton = memo(function GroupButton(props: GroupButtonProps) {
  const { id, name, lat, lng, x, y, map, onOpen } = props;
  const open = (event: MouseEvent): void => {
    // Else the map would take it for a click on nothing, which closes what is open.
    event.stopPropagation();
    const byKey = event.detail === 0;
    if (byKey || !hasMoved(map)) onOpen(id);
  };
  const reveal = ({ currentTarget }: FocusEvent): void => {
    // Under a pointer it must stay where it is: the click is still to come.
    if (currentTarget.matches(":focus-visible")) revealPoint(map, [lat, lng], true);
  };
  return (
    <button
      type="button"
      className={css.button}
      data-group={id}
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
});

interface GroupButtonsProps {
  groups: readonly MapGroup[];
  onOpen: (key: string) => void;
}

/** Where groups stand among the map's layers, in pixels: anew when they are others and as the map zooms. */
const useLayerPoints = (map: LeafletMap, groups: readonly MapGroup[]): readonly Point[] => {
  const [zoom, setZoom] = useState(map.getZoom());
  // While fingers spread it has any of many values, and comes to rest long after the first.
  useMapEvents({ zoom: () => setZoom(map.getZoom()) });
  // New groups come with each move that changes where the layers' origin is.
  // oxlint-disable-next-line react/exhaustive-deps -- the map knows its zoom
  return useMemo(() => groups.map(({ at }) => map.latLngToLayerPoint(at)), [map, groups, zoom]);
};

/**
 * A button over each group that is drawn on the canvas. They are the page's own elements, not the map's
 * markers: each of these has an icon, and a portal with listeners of its own, which some hundred of
 * them take a tenth of the time to make in which an archive is shown.
 */
export function GroupButtons({ groups, onOpen }: GroupButtonsProps) {
  const map = useMap();
  const points = useLayerPoints(map, groups);
  const pane = map.getPane("markerPane");
  const buttons = groups.map(({ key, name, at: [lat, lng] }, n) => {
    const { x = 0, y = 0 } = points[n] ?? {};
    return <GroupButton key={key} id={key} {...{ name, lat, lng, x, y, map, onOpen }} />;
  });
  return pane && createPortal(buttons, pane);
}
