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
  /** Width of its symbol with the halo, in pixels. */
  symbol: number;
}

/** Width of a symbol with its halo, from zoom 6 on. */
const SYMBOL = 36;
const SMALLEST = 24;
/** Width of the ring that stands for a group of places. */
export const RING = 44;
/** Pixels that a symbol grows by a zoom level. */
const GROWTH = 8;
const FULL_AT_ZOOM = 6;
/** By how much two symbols may overlap: their outlines are mostly narrower than their boxes. */
const OVERLAP = 2;
const GAP = 3;
const ROUNDS = 80;
/** Golden angle: no two of its first multiples point the same way. */
const TURN = 2.4;

interface Spot {
  x: number;
  y: number;
}

/** Symbols are smaller where a country is, so that its towns keep apart. */
export const symbolSizeAt = (zoom: number): number =>
  Math.max(SMALLEST, Math.min(SYMBOL, SYMBOL - (FULL_AT_ZOOM - zoom) * GROWTH));

/** Pushes two spots apart by half of what is missing each; equal spots part in the direction `turn`. */
const part = (a: Spot, b: Spot, apart: number, turn: number): boolean => {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const distance = Math.hypot(dx, dy);
  if (distance >= apart - 0.01) return false;
  const [ux, uy] =
    distance > 0.01 ? [dx / distance, dy / distance] : [Math.sin(turn), Math.cos(turn)];
  const push = (apart - distance) / 2;
  a.x -= ux * push;
  a.y -= uy * push;
  b.x += ux * push;
  b.y += uy * push;
  return true;
};

/** The same where only the second may move. */
const leave = (fixed: Spot, spot: Spot, apart: number, turn: number): boolean => {
  const mirrored = { x: 2 * fixed.x - spot.x, y: 2 * fixed.y - spot.y };
  return part(mirrored, spot, 2 * apart, turn);
};

/**
 * Moves symbols that would cover each other, or one of the `rings` that stay where they are, apart;
 * the others stay exactly at their places.
 */
export const spread = (
  places: readonly Spot[],
  symbol = SYMBOL,
  rings: readonly Spot[] = [],
): Spot[] => {
  const spots = places.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    const moves = spots.flatMap((a, i) => [
      ...spots.slice(i + 1).map((b, j) => part(a, b, symbol - OVERLAP, j * TURN)),
      ...rings.map((ring) => leave(ring, a, (symbol + RING) / 2 - OVERLAP, i * TURN)),
    ]);
    if (!moves.includes(true)) break;
  }
  return spots;
};

/** The box of a symbol round its centre. */
export const symbolBox = ({ x, y }: Spot, symbol: number): Box => ({
  left: x - symbol / 2,
  top: y - symbol / 2,
  width: symbol,
  height: symbol,
});

/** A label's box beside a symbol's box. */
const labelBox = (symbol: Box, { width, height }: Size, side: Side): Box => {
  const middle = { left: symbol.left + symbol.width / 2, top: symbol.top + symbol.height / 2 };
  const centred = { left: middle.left - width / 2, top: middle.top - height / 2 };
  const corner = {
    right: { left: symbol.left + symbol.width + GAP, top: centred.top },
    left: { left: symbol.left - GAP - width, top: centred.top },
    below: { left: centred.left, top: symbol.top + symbol.height + GAP },
    above: { left: centred.left, top: symbol.top - GAP - height },
  };
  return { ...corner[side], width, height };
};

const SIDES: readonly Side[] = ["right", "left", "below", "above"];

const chooseSide = (symbol: Box, label: Size, taken: readonly Box[], view: Size): Side | null =>
  SIDES.find((side) => {
    const box = labelBox(symbol, label, side);
    return overflow(box, view) < 1 && taken.every((other) => overlap(box, other) === 0);
  }) ?? null;

/**
 * Lays out the markers of a view: symbols apart, then labels, weightiest first, each on the first
 * side where it covers nothing and is not cut off. A label that fits nowhere is hidden. Nothing is
 * written over the `reserved` boxes of the map's own controls; over the `avoided` ones, which can be
 * read through, only what would be hidden otherwise. `rings` are the centres of groups of places.
 */
export const layOutMarkers = (
  items: readonly MarkerItem[],
  view: Size,
  reserved: readonly Box[] = [],
  symbol = SYMBOL,
  avoided: readonly Box[] = [],
  rings: readonly Spot[] = [],
): Map<string, MarkerLayout> => {
  const placed = spread(items, symbol, rings).map((spot) => symbolBox(spot, symbol));
  const taken = [...reserved, ...placed];
  const layout = new Map<string, MarkerLayout>();
  const order = items.flatMap((item, i) => ({ item, box: placed[i] ?? symbolBox(item, symbol) }));
  order.sort((a, b) => b.item.weight - a.item.weight);
  for (const { item, box } of order) {
    const side =
      chooseSide(box, item.label, [...taken, ...avoided], view) ??
      chooseSide(box, item.label, taken, view);
    const boxes = [box];
    if (side) boxes.push(labelBox(box, item.label, side));
    taken.push(...boxes.slice(1));
    const dx = box.left + symbol / 2 - item.x;
    const dy = box.top + symbol / 2 - item.y;
    layout.set(item.id, { dx, dy, side, boxes, symbol });
  }
  return layout;
};
