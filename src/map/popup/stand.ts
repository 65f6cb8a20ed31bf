import { overflow, overlap, type Box, type Size } from "../../basemap/boxes.ts";

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

const wayAlong = (start: number, length: number, room: number, margin: number): number => {
  if (start < margin) return start - margin;
  return Math.max(0, Math.min(start + length + margin - room, start - margin));
};

/** How far the map must slide for a box to lie inside of the view with a margin, in pixels. */
export const wayInto = (box: Box, view: Size, margin: number): [x: number, y: number] => [
  wayAlong(box.left, box.width, view.width, margin),
  wayAlong(box.top, box.height, view.height, margin),
];

/** What stays where it is while the map slides, and how far from the edges a popup keeps. */
export interface Frame {
  fixed: readonly Box[];
  slides: boolean;
  margin: number;
}

const STILL: Frame = { fixed: [], slides: false, margin: MARGIN };
/** What lies outside of the view costs little where the map may slide to show it. */
const SLIDE_COST = 0.1;
const COVERED_COST = 4;
/** A control that is covered, or covers the popup's own buttons, cannot be used. */
const FIXED_COST = 12;

/** Area of boxes that another lies over, in square pixels. */
const covered = (boxes: readonly Box[], by: Box): number =>
  boxes.reduce((sum, other) => sum + overlap(by, other), 0);

/**
 * Chooses the side of its place on which a popup hides least: first of the boxes of other places
 * and of the map's controls, then of itself outside of the view.
 */
export const choosePopupStand = (
  at: { x: number; y: number },
  size: Size,
  view: Size,
  others: readonly Box[],
  { fixed, slides, margin }: Frame = STILL,
): PopupStand => {
  const cost = (stand: PopupStand): number => {
    const box = standBox(at, stand, size);
    const [dx, dy] = slides ? wayInto(box, view, margin) : [0, 0];
    const shown = { ...box, left: box.left - dx, top: box.top - dy };
    return (
      (slides ? SLIDE_COST : 1) * overflow(box, view) +
      COVERED_COST * covered(others, box) +
      FIXED_COST * covered(fixed, shown)
    );
  };
  const [first, ...rest] = stands(at.y, size, view).map((stand) => ({ stand, cost: cost(stand) }));
  if (!first) throw new Error("There is always a side.");
  return rest.reduce((best, next) => (next.cost < best.cost ? next : best), first).stand;
};

/**
 * A stand moved so far that the popup lies in the view where its place does, beside what is fixed there as
 * far as there is room: for a map that stays where it is.
 */
export const keptInView = (
  at: { x: number; y: number },
  stand: PopupStand,
  size: Size,
  view: Size,
  fixed: readonly Box[] = [],
): PopupStand => {
  if (at.x < 0 || at.x > view.width || at.y < 0 || at.y > view.height) return stand;
  const { left, ...box } = standBox(at, stand, size);
  const [x, y] = wayInto({ left, ...box }, view, MARGIN);
  const inView = { ...box, top: box.top - y, left: left - x };
  const hidden = (by: number): number => {
    const there = { ...inView, left: inView.left - by };
    return overflow(there, view) + covered(fixed, there);
  };
  // Not aside at all, to the left or to the right of each.
  const ways = fixed.flatMap((one) => [
    inView.left + box.width - one.left,
    inView.left - one.left - one.width,
  ]);
  const aside = ways.reduce((best, way) => (hidden(way) < hidden(best) ? way : best), 0);
  return { ...stand, dx: stand.dx - x - aside, dy: stand.dy - y };
};
