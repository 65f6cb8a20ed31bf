import type { Map as LeafletMap } from "leaflet";

/** Who moves a map: the link that says where it is, the page to show something, or the reader. */
export type Mover = "link" | "page" | "reader";

/** Maps that are being placed where the link says, at this moment. */
const placing = new WeakSet<LeafletMap>();
/** Maps that the page is sliding, until their next `moveend`. */
const sliding = new WeakSet<LeafletMap>();

/** Whose the move is that is ending. */
export const moverOf = (map: LeafletMap): Mover => {
  if (placing.has(map)) return "link";
  return sliding.has(map) ? "page" : "reader";
};

/** Moves a map at once to where the link says. */
export const placeMap = (map: LeafletMap, move: () => void): void => {
  placing.add(map);
  move();
  placing.delete(map);
};

/** Slides a map by some pixels to show something, without it counting as the reader's move. */
export const slideMap = (map: LeafletMap, by: [x: number, y: number], animate: boolean): void => {
  if (Math.round(by[0]) === 0 && Math.round(by[1]) === 0) return;
  sliding.add(map);
  // After the other listeners of the same `moveend`, in whatever order they were added.
  map.once("moveend", () => queueMicrotask(() => sliding.delete(map)));
  map.panBy(by, { animate });
};
