import type { TextLine } from "../basemap/labels/label-styles.ts";
import type { Face } from "./nodes.ts";

/** The page's own faces, then what other programs have in their place. */
export const SANS =
  '"Inter Variable", Inter, "Noto Sans Arabic Variable", "Noto Sans Arabic", system-ui, Arial, sans-serif';
export const SERIF =
  '"Newsreader Variable", Newsreader, "Noto Sans Arabic Variable", "Noto Sans Arabic", Georgia, serif';

/** Width of a text in pixels, from whatever will draw it. */
export type MeasureText = (text: string, face: Face) => number;

/** A face as a canvas has it. */
export const fontOf = ({ family, size, weight, italic }: Face): string =>
  `${italic ? "italic " : ""}${weight} ${size}px ${family}`;

/** The face of one of the built-in map's names. */
export const faceOfName = ({ font, size, spacing }: Omit<TextLine, "text">): Face => ({
  family: font.includes("Newsreader") ? SERIF : SANS,
  size,
  weight: Number(/\d+/.exec(font)?.[0] ?? 500),
  italic: font.startsWith("italic"),
  spacing,
});

/** How far a text's baseline lies under its middle, in sizes of its letters. */
export const BASELINE = 0.35;

/** By how much a text may be wider in the face that another program shows it in. */
const WIDER = 1.14;

/** Measures so that lines keep within their room also in other faces than ours. */
export const withRoom =
  (measure: MeasureText): MeasureText =>
  (text, face) =>
    measure(text, face) * WIDER;
