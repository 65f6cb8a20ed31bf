import { useSyncExternalStore } from "react";

/** Sizes of the strip in pixels, for a mouse or for a finger. */
export interface Metrics {
  /** Side of an event's button, and the room it takes along the axis. */
  slot: number;
  lane: number;
  /** Least width of a column of counts. */
  column: number;
}

const FINE: Metrics = { slot: 20, lane: 18, column: 8 };
const COARSE: Metrics = { slot: 24, lane: 24, column: 16 };

const query = matchMedia("(pointer: coarse)");

const subscribe = (changed: () => void): (() => void) => {
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

export const useMetrics = (): Metrics =>
  useSyncExternalStore(subscribe, () => query.matches) ? COARSE : FINE;
