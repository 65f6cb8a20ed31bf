import type { Map as LeafletMap } from "leaflet";
import { useCallback, useLayoutEffect, useMemo, useState, type ComponentType } from "react";
import { useMap } from "react-leaflet";
import { ButtonMarker } from "../markers/ButtonMarker.tsx";
import markers from "../markers/markers.module.css";
import { leadsOn, neighbourOf } from "./neighbour.ts";
import { keyOfStack, type Stack } from "./row-places.ts";
import type { PointNameProps } from "./rows-map.ts";

interface PointCursorProps {
  stacks: readonly Stack[];
  /** Key of the point whose list is open. */
  listed: string | undefined;
  onOpen: (stack: Stack) => void;
  PointName: ComponentType<PointNameProps>;
}

const buttonOn = (map: LeafletMap): HTMLElement | null =>
  map.getPane("markerPane")?.querySelector<HTMLElement>("[data-point]") ?? null;

/** The one nearest to the middle of the map. */
const middleOf = (map: LeafletMap, stacks: readonly Stack[]): number => {
  const middle = map.getCenter();
  const far = stacks.map(({ at }) => map.distance(at, middle));
  return far.indexOf(Math.min(...far));
};

/**
 * The points of the canvas for those who use the keyboard: one button that stands at one of them at a
 * time and that keys lead on to the next, so that Tab need not pass through hundreds.
 */
export function PointCursor({ stacks: all, listed, onOpen, PointName }: PointCursorProps) {
  const map = useMap();
  // Cells reach beyond the view, and with them points that nobody sees.
  const stacks = useMemo(() => {
    const seen = map.getPixelBounds();
    return all.filter(({ at }) => seen.contains(map.project(at)));
  }, [map, all]);
  const [key, setKey] = useState<string>();
  const [last, setLast] = useState<string>();
  if (listed !== last) {
    // Closing the list gives the focus back to its point, though the map made room for it meanwhile.
    setLast(listed);
    if (listed !== undefined) setKey(listed);
  }
  const found = stacks.findIndex((stack) => keyOfStack(stack) === key);
  const at = found < 0 ? middleOf(map, stacks) : found;
  const stack = stacks[at];
  useLayoutEffect(
    () => () => {
      const button = buttonOn(map);
      if (button && button === document.activeElement)
        map.getContainer().focus({ preventScroll: true });
    },
    [map],
  );
  const onKey = useCallback(
    (pressed: string): boolean => {
      const points = stacks.map((one) => map.latLngToContainerPoint(one.at));
      const next = stacks[neighbourOf(points, at, pressed) ?? at];
      if (next && leadsOn(pressed)) setKey(keyOfStack(next));
      return leadsOn(pressed);
    },
    [map, stacks, at],
  );
  const open = useCallback(() => stack && onOpen(stack), [stack, onOpen]);
  if (!stack) return null;
  // Another button each time: what has the focus may not be told anew when its name changes.
  return (
    <ButtonMarker
      key={keyOfStack(stack)}
      at={stack.at}
      attribute="data-point"
      value={keyOfStack(stack)}
      onTop
      inheritsFocus={found >= 0}
      onOpen={open}
      onKey={onKey}
    >
      <span className={markers.name}>
        <PointName rows={stack.rows} at={at} total={stacks.length} />
      </span>
    </ButtonMarker>
  );
}
