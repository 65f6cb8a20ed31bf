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

/** How far the sign's centre (12,12 of 24) moves and shrinks to sit well in each outline. */
export const GLYPH_TRANSFORM: Record<Shape, string> = {
  diamond: "translate(8.4 8.4) scale(.8)",
  "crossed-square": "translate(6 6)",
  triangle: "translate(9.6 11.8) scale(.7)",
  circle: "translate(6 6)",
  hexagon: "translate(6 6)",
  square: "translate(6 6)",
  "speech-bubble": "translate(6 3.6)",
};
