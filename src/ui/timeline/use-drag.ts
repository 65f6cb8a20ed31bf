import { useRef, type PointerEvent } from "react";

interface Drag {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onPointerUp: () => void;
  onPointerCancel: () => void;
}

/** A pointer that moves less than that on its way is a click. */
const DRAG_FROM_PX = 5;

/** Dragging over an empty part of the strip: tells the days under its start and its present end. */
export const useDrag = (
  dayUnder: (event: PointerEvent) => number,
  onDrag: (from: number, to: number) => void,
): Drag => {
  const start = useRef<{ x: number; day: number; moved: boolean } | null>(null);
  const stop = (): void => {
    start.current = null;
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0 || (event.target as Element).closest("button")) return;
      start.current = { x: event.clientX, day: dayUnder(event), moved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      const drag = start.current;
      if (!drag) return;
      drag.moved ||= Math.abs(event.clientX - drag.x) >= DRAG_FROM_PX;
      if (drag.moved) onDrag(drag.day, dayUnder(event));
    },
    onPointerUp: stop,
    onPointerCancel: stop,
  };
};
