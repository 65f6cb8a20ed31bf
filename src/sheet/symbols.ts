import { NEUTRAL_COLOUR, type EventType } from "../story/types-of.ts";
import { GLYPH_BOX, SHAPES } from "../ui/symbols/shapes.ts";
import { circlePath, type GroupNode, type SheetNode } from "./nodes.ts";

/** Side of the box in which outlines are drawn, with their halo. */
const BOX = 38;
/** Where the outlines' own box begins in it. */
const INSET = 1;

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
        move: GLYPH_BOX[shape],
        children: [{ is: "path", d: glyph, fill: "#ffffff", evenOdd: true }],
      },
    ],
  };
};

/** A place that no event happened at. */
export const placeDot = ({ x, y }: { x: number; y: number }): SheetNode => ({
  is: "path",
  d: circlePath(x, y, 5.75),
  fill: NEUTRAL_COLOUR,
  line: { colour: "#ffffff", width: 5 },
  halo: true,
});
