import type { Map as LeafletMap, Point } from "leaflet";
import {
  memo,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type MouseEvent,
} from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
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
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const element = button.current;
    return () => {
      // The focus must not go with a group that a zoom parts.
      if (element && element === document.activeElement)
        map.getContainer().focus({ preventScroll: true });
    };
  }, [map]);
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
      ref={button}
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
  pane: HTMLElement;
  onOpen: (key: string) => void;
}

/** What the map's layers have their pixels from: another for each zoom, and after a jump. */
const frameOf = (map: LeafletMap): string => {
  const { x, y } = map.getPixelOrigin();
  return [map.getZoom(), x, y].join(" ");
};

/** Where groups stand among the map's layers, in pixels. */
const useLayerPoints = (map: LeafletMap, groups: readonly MapGroup[]): readonly Point[] => {
  const [frame, setFrame] = useState(() => frameOf(map));
  useEffect(() => {
    const look = (): void => setFrame(frameOf(map));
    look();
    // While fingers spread it has any of many zooms, and comes to rest long after the first. Listened to all
    // the while: a link moves the map in an effect of the render in which other listeners are changed.
    map.on("zoom viewreset", look);
    return () => {
      map.off("zoom viewreset", look);
    };
  }, [map]);
  // oxlint-disable-next-line react/exhaustive-deps -- the map knows its frame
  return useMemo(() => groups.map(({ at }) => map.latLngToLayerPoint(at)), [map, groups, frame]);
};

/**
 * A button over each group that is drawn on the canvas. They are the page's own elements, not the map's
 * markers: each of these has an icon, and a portal with listeners of its own, which some hundred of
 * them take a tenth of the time to make in which an archive is shown.
 */
export function GroupButtons({ groups, pane, onOpen }: GroupButtonsProps) {
  const map = useMap();
  const points = useLayerPoints(map, groups);
  const buttons = groups.map(({ key, name, at: [lat, lng] }, n) => {
    const { x = 0, y = 0 } = points[n] ?? {};
    return <GroupButton key={key} id={key} {...{ name, lat, lng, x, y, map, onOpen }} />;
  });
  return createPortal(buttons, pane);
}
