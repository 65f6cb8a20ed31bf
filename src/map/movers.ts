import type { Map as LeafletMap } from "leaflet";

/** Who moves a map: the link that says where it is, the page to show something, or the reader. */
export type Mover = "link" | "page" | "reader";

interface Motion {
  mover: Mover;
}

/** The motion of a map that is not the reader's; a newer one takes an older one's place. */
const motions = new WeakMap<LeafletMap, Motion>();

/** Whose the move is that is ending. */
export const moverOf = (map: LeafletMap): Mover => motions.get(map)?.mover ?? "reader";

/** Moves a map at once on behalf of the link or the page. */
export const moveMap = (map: LeafletMap, mover: Mover, move: () => void): void => {
  const outer = motions.get(map);
  const motion = { mover };
  motions.set(map, motion);
  move();
  if (motions.get(map) !== motion) return;
  // One move may make another: the popup of a zoomed map slides it before the zoom has ended.
  if (outer) motions.set(map, outer);
  else motions.delete(map);
};

/** Slides a map by some pixels to show something, without it counting as the reader's move; it jumps where that is farther than it reaches. */
export const slideMap = (map: LeafletMap, by: [x: number, y: number], animate: boolean): void => {
  if (Math.round(by[0]) === 0 && Math.round(by[1]) === 0) return;
  const isNear = map.getSize().contains(by.map(Math.abs) as [number, number]);
  if (!animate || !isNear) {
    moveMap(map, "page", () => map.panBy(by, { animate: false }));
    return;
  }
  const motion: Motion = { mover: "page" };
  motions.set(map, motion);
  // An older slide ends in here, so the end to wait for comes only after it.
  map.panBy(by, { animate });
  const forget = (): void => {
    if (motions.get(map) === motion) motions.delete(map);
  };
  // After the other listeners of the same `moveend`, in whatever order they were added.
  map.once("moveend", () => queueMicrotask(forget));
};
