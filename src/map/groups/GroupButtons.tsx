import type { Map as LeafletMap, Point } from "leaflet";
import {
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

/** Which group a button on the map is for; undefined for the map itself. */
const groupAt = (target: EventTarget): string | undefined =>
  (target as HTMLElement).closest<HTMLElement>("[data-group]")?.dataset["group"];

/** The focus must not go with a group that a filter takes away or a zoom parts. */
const useFocusKept = (map: LeafletMap, groups: readonly MapGroup[]) => {
  const focusedRef = useRef<string>(undefined);
  const boxRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const known = focusedRef.current;
    if (known === undefined || groups.some(({ key }) => key === known)) return;
    focusedRef.current = undefined;
    if (document.activeElement === document.body) map.getContainer().focus({ preventScroll: true });
  }, [map, groups]);
  useLayoutEffect(() => {
    const all = boxRef.current;
    if (!all) return;
    // React tells of no focus that moves while it writes to the page, as when a list closes with Back.
    const come = ({ target }: Event): void => {
      focusedRef.current = target ? groupAt(target) : undefined;
    };
    const gone = ({ relatedTarget }: globalThis.FocusEvent): void => {
      // It goes nowhere from a button that is taken away, nor with a window that is left.
      if (relatedTarget) focusedRef.current = undefined;
    };
    all.addEventListener("focusin", come);
    all.addEventListener("focusout", gone);
    return () => {
      all.removeEventListener("focusin", come);
      all.removeEventListener("focusout", gone);
      if (all.contains(document.activeElement)) map.getContainer().focus({ preventScroll: true });
    };
  }, [map]);
  return boxRef;
};

/**
 * A button over each group that is drawn on the canvas. They are the page's own elements, not the map's
 * markers: each of these has an icon, and a portal with listeners of its own, which some hundred of
 * them take a tenth of the time to make in which an archive is shown. They are heard together: most
 * change with a filter, which would render as many components with handlers of their own.
 */
export function GroupButtons({ groups, pane, onOpen }: GroupButtonsProps) {
  const map = useMap();
  const points = useLayerPoints(map, groups);
  const boxRef = useFocusKept(map, groups);
  const open = (event: MouseEvent): void => {
    const key = groupAt(event.target);
    if (key === undefined) return;
    // Else the map would take it for a click on nothing, which closes what is open.
    event.stopPropagation();
    const byKey = event.detail === 0;
    if (byKey || !hasMoved(map)) onOpen(key);
  };
  const reveal = ({ target }: FocusEvent): void => {
    const focused = groupAt(target);
    const group = groups.find(({ key }) => key === focused);
    // Under a pointer it must stay where it is: the click is still to come.
    if (group && target.matches(":focus-visible")) revealPoint(map, group.at, true);
  };
  const buttons = groups.map(({ key, name }, n) => {
    const { x = 0, y = 0 } = points[n] ?? {};
    return (
      <button
        key={key}
        type="button"
        className={css.button}
        data-group={key}
        aria-label={name}
        // For those who point at it: nothing else on the map says it.
        title={name}
        style={{ transform: `translate(${x}px, ${y}px)` }}
      />
    );
  });
  return createPortal(
    <div
      ref={boxRef}
      role="presentation"
      onClick={open}
      // The map zooms in on a double click.
      onDoubleClick={(event) => event.stopPropagation()}
      onFocus={reveal}
    >
      {buttons}
    </div>,
    pane,
  );
}
