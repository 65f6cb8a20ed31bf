import type { TilesState } from "../../ui/notices/tiles-state.ts";

/** Whether there are tiles to see. */
export const areOnMap = (state: TilesState | undefined): boolean =>
  state === "shown" || state === "patchy";

interface TileTally {
  asked: (tile: object, zoom: number) => void;
  answered: (tile: object, good: boolean) => void;
  /** Taken off the map, or given up before it was answered. */
  gone: (tile: object) => void;
  /** What came of the tiles on the map, once none is awaited. */
  outcome: () => TilesState;
}

/** Counts the tiles on the map. Those of the zoom level before stay a while; they do not count. */
export const createTally = (): TileTally => {
  const tiles = new Map<object, { zoom: number; good: boolean }>();
  let current = NaN;
  return {
    asked: (tile, zoom) => {
      current = zoom;
      tiles.set(tile, { zoom, good: false });
    },
    answered: (tile, good) => {
      tiles.set(tile, { zoom: tiles.get(tile)?.zoom ?? current, good });
    },
    gone: (tile) => {
      tiles.delete(tile);
    },
    outcome: () => {
      const now = [...tiles.values()].filter(({ zoom }) => zoom === current);
      if (now.every(({ good }) => good)) return "shown";
      return now.some(({ good }) => good) ? "patchy" : "failed";
    },
  };
};
