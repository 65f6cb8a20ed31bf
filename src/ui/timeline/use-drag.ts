import { useRef, type PointerEvent } from "react";

interface Drag {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onPointerUp: () => void;
  onPointerCancel: () => void;
}

/** A pointer that moves less than that on its way is a click. */
const DRAG_FROM_PX = 5;

/** What is pressed by itself, where a drag begins all the same. */
const COLUMN = "[data-column]";

/** Dragging over an empty part of the strip or its columns: tells the days under its start and its present end. */
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
      const button = (event.target as Element).closest("button");
      if (event.button !== 0 || (button && !button.matches(COLUMN))) return;
      start.current = { x: event.clientX, day: dayUnder(event), moved: false };
    },
    onPointerMove: (event) => {
      const drag = start.current;
      if (!drag) return;
      if (!drag.moved && Math.abs(event.clientX - drag.x) >= DRAG_FROM_PX) {
        drag.moved = true;
        // Not before: what is only pressed must get its click.
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      if (drag.moved) onDrag(drag.day, dayUnder(event));
    },
    onPointerUp: stop,
    onPointerCancel: stop,
  };
};
