import { useSyncExternalStore } from "react";

/** Sizes of the strip in pixels, for a mouse or for a finger. */
export interface Metrics {
  /** Side of an event's button, and the room it takes along the axis. */
  slot: number;
  lane: number;
}

const FINE: Metrics = { slot: 20, lane: 18 };
const COARSE: Metrics = { slot: 24, lane: 24 };

/** The same where a sign stands for several events: with their number under it. */
export const crowdMetrics = ({ slot }: Metrics): Metrics => ({ slot: slot + 8, lane: slot + 6 });

const query = matchMedia("(pointer: coarse)");

const subscribe = (changed: () => void): (() => void) => {
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

export const useMetrics = (): Metrics =>
  useSyncExternalStore(subscribe, () => query.matches) ? COARSE : FINE;
