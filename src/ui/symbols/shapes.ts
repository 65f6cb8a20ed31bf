import type { Shape } from "../../story/event-types.ts";

/** Outlines in a 36 × 36 box; a 2-unit halo lies outside of them. */
export const SHAPES: Record<Shape, string> = {
  diamond: "M18 2 34 18 18 34 2 18Z",
  "crossed-square": "M5 5H31V31H5Z",
  triangle: "M18 2.5 34 31H2Z",
  circle: "M18 3a15 15 0 1 1 0 30 15 15 0 0 1 0-30Z",
  hexagon: "M10 4H26L34 18 26 32H10L2 18Z",
  square: "M5 5H31V31H5Z",
  "speech-bubble": "M4 5H32V26H19L11 33V26H4Z",
};

/** Where the sign's 24 × 24 box begins in each outline, and by how much it shrinks to sit well there. */
export const GLYPH_BOX: Record<Shape, { x: number; y: number; scale: number }> = {
  diamond: { x: 8.4, y: 8.4, scale: 0.8 },
  "crossed-square": { x: 6, y: 6, scale: 1 },
  triangle: { x: 9.6, y: 11.8, scale: 0.7 },
  circle: { x: 6, y: 6, scale: 1 },
  hexagon: { x: 6, y: 6, scale: 1 },
  square: { x: 6, y: 6, scale: 1 },
  "speech-bubble": { x: 6, y: 3.6, scale: 1 },
};
