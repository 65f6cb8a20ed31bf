import type { EventType } from "../story/types-of.ts";
import { GLYPH_TRANSFORM, SHAPES } from "../ui/symbols/shapes.ts";
import { INK } from "./colours.ts";
import { circlePath, type GroupNode, type SheetNode } from "./nodes.ts";

/** Side of the box in which outlines are drawn, with their halo. */
const BOX = 38;
/** Where the outlines' own box begins in it. */
const INSET = 1;

/** The numbers of an SVG transform of the form `translate(x y) scale(s)`. */
const placed = (transform: string): { x: number; y: number; scale: number } => {
  const [x = 0, y = 0, scale = 1] = (transform.match(/\d*\.?\d+/g) ?? []).map(Number);
  return { x, y, scale };
};

/** The sign of an event type round a point: outline, colour, glyph and a white halo. */
export const typeSymbol = (
  { shape, colour, glyph }: EventType,
  { x, y }: { x: number; y: number },
  size: number,
): GroupNode => {
  const scale = size / BOX;
  return {
    is: "group",
    move: { x: x - size / 2 + INSET * scale, y: y - size / 2 + INSET * scale, scale },
    children: [
      {
        is: "path",
        d: SHAPES[shape],
        fill: colour,
        line: { colour: "#ffffff", width: 2.4 },
        halo: true,
      },
      {
        is: "group",
        move: placed(GLYPH_TRANSFORM[shape]),
        children: [{ is: "path", d: glyph, fill: "#ffffff", evenOdd: true }],
      },
    ],
  };
};

/** A place that no event happened at. */
export const placeDot = ({ x, y }: { x: number; y: number }): SheetNode => ({
  is: "path",
  d: circlePath(x, y, 5.75),
  fill: INK.neutral,
  line: { colour: "#ffffff", width: 5 },
  halo: true,
});
