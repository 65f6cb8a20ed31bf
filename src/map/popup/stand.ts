import { overflow, overlap, type Box, type Size } from "../markers/boxes.ts";

export type PopupSide = "above" | "right" | "left" | "below";

/** Where a popup stands, as the offset of its bottom centre from its anchor, in pixels. */
export interface PopupStand {
  side: PopupSide;
  dx: number;
  dy: number;
}

/** Room between the anchor's centre and the popup: the symbol and a breath. */
const AWAY = 28;
const MARGIN = 12;

const stands = (y: number, size: Size, view: Size): PopupStand[] => {
  const { width, height } = size;
  // Beside its place a popup may slide up and down to stay in the view.
  const lowest = view.height - MARGIN - y;
  const highest = MARGIN + height - y;
  const slide = Math.max(Math.min(height / 2, lowest), highest);
  return [
    { side: "right", dx: AWAY + width / 2, dy: slide },
    { side: "left", dx: -AWAY - width / 2, dy: slide },
    { side: "above", dx: 0, dy: -AWAY },
    { side: "below", dx: 0, dy: AWAY + height },
  ].map(({ side, dx, dy }) => ({
    side: side as PopupSide,
    dx: Math.round(dx),
    dy: Math.round(dy),
  }));
};

/** The rectangle a popup covers when it stands so. */
export const standBox = (
  at: { x: number; y: number },
  { dx, dy }: PopupStand,
  { width, height }: Size,
): Box => ({
  left: at.x + dx - width / 2,
  top: at.y + dy - height,
  width,
  height,
});

/**
 * Chooses the side of its place on which a popup hides least: first of the boxes of
 * other places, then of itself outside of the view; `overflowCost` is less where the map can slide.
 */
export const choosePopupStand = (
  at: { x: number; y: number },
  size: Size,
  view: Size,
  others: readonly Box[],
  overflowCost = 1,
): PopupStand => {
  const cost = (stand: PopupStand): number => {
    const box = standBox(at, stand, size);
    return (
      overflowCost * overflow(box, view) +
      others.reduce((sum, other) => sum + 4 * overlap(box, other), 0)
    );
  };
  const [first, ...rest] = stands(at.y, size, view).map((stand) => ({ stand, cost: cost(stand) }));
  if (!first) throw new Error("There is always a side.");
  return rest.reduce((best, next) => (next.cost < best.cost ? next : best), first).stand;
};

const wayAlong = (start: number, length: number, room: number, margin: number): number => {
  if (start < margin) return start - margin;
  return Math.max(0, Math.min(start + length + margin - room, start - margin));
};

/** How far the map must slide for a box to lie inside of the view with a margin, in pixels. */
export const wayInto = (box: Box, view: Size, margin: number): [x: number, y: number] => [
  wayAlong(box.left, box.width, view.width, margin),
  wayAlong(box.top, box.height, view.height, margin),
];
