import { overflow, overlap, type Box, type Size } from "./boxes.ts";

export type Side = "right" | "left" | "below" | "above";

/** A marker to lay out: where its place is in the container, and how large its label is. */
export interface MarkerItem {
  id: string;
  x: number;
  y: number;
  label: Size;
  /** Higher first: it gets its label where two want the same room. */
  weight: number;
}

/** Where a marker is drawn: moved off its place by some pixels, its label on a side or hidden. */
export interface MarkerLayout {
  dx: number;
  dy: number;
  side: Side | null;
  /** What it covers, with its label. */
  boxes: Box[];
}

/** Width of a symbol with its halo. */
const SYMBOL = 36;
/** Least distance between the centres of two symbols, so that each stays legible and clickable. */
const APART = 34;
const GAP = 3;
const ROUNDS = 80;
/** Golden angle: no two of its first multiples point the same way. */
const TURN = 2.4;

interface Spot {
  x: number;
  y: number;
}

/** Pushes two spots apart by half of what is missing each; equal spots part in the direction `turn`. */
const part = (a: Spot, b: Spot, turn: number): boolean => {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const distance = Math.hypot(dx, dy);
  if (distance >= APART - 0.01) return false;
  const [ux, uy] =
    distance > 0.01 ? [dx / distance, dy / distance] : [Math.sin(turn), Math.cos(turn)];
  const push = (APART - distance) / 2;
  a.x -= ux * push;
  a.y -= uy * push;
  b.x += ux * push;
  b.y += uy * push;
  return true;
};

/** Moves symbols that would cover each other apart; the others stay exactly at their places. */
export const spread = (places: readonly Spot[]): Spot[] => {
  const spots = places.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    const moves = spots.flatMap((a, i) => spots.slice(i + 1).map((b, j) => part(a, b, j * TURN)));
    if (!moves.includes(true)) break;
  }
  return spots;
};

const symbolBox = ({ x, y }: Spot): Box => ({
  left: x - SYMBOL / 2,
  top: y - SYMBOL / 2,
  width: SYMBOL,
  height: SYMBOL,
});

const labelBox = ({ x, y }: Spot, { width, height }: Size, side: Side): Box => {
  const away = SYMBOL / 2 + GAP;
  const lefts = {
    right: x + away,
    left: x - away - width,
    below: x - width / 2,
    above: x - width / 2,
  };
  const tops = {
    right: y - height / 2,
    left: y - height / 2,
    below: y + away,
    above: y - away - height,
  };
  return { left: lefts[side], top: tops[side], width, height };
};

const SIDES: readonly Side[] = ["right", "left", "below", "above"];

const chooseSide = (spot: Spot, label: Size, taken: readonly Box[], view: Size): Side | null =>
  SIDES.find((side) => {
    const box = labelBox(spot, label, side);
    return overflow(box, view) < 1 && taken.every((other) => overlap(box, other) === 0);
  }) ?? null;

/**
 * Lays out the markers of a view: symbols apart, then labels, weightiest first, each on the first
 * side where it covers nothing and is not cut off. A label that fits nowhere is hidden. Nothing is
 * written over the `reserved` boxes of the map's own controls.
 */
export const layOutMarkers = (
  items: readonly MarkerItem[],
  view: Size,
  reserved: readonly Box[] = [],
): Map<string, MarkerLayout> => {
  const spots = spread(items);
  const taken = [...reserved, ...spots.map(symbolBox)];
  const layout = new Map<string, MarkerLayout>();
  const order = items.map((item, i) => ({ item, spot: spots[i] ?? item }));
  order.sort((a, b) => b.item.weight - a.item.weight);
  for (const { item, spot } of order) {
    const side = chooseSide(spot, item.label, taken, view);
    const boxes = [symbolBox(spot)];
    if (side) boxes.push(labelBox(spot, item.label, side));
    taken.push(...boxes.slice(1));
    layout.set(item.id, { dx: spot.x - item.x, dy: spot.y - item.y, side, boxes });
  }
  return layout;
};
