import type { TextLine } from "./label-styles.ts";
import type { Palette } from "../theme.ts";

/** A line of text where it stands: its left edge and its middle, in pixels. */
export interface PlacedLine extends TextLine {
  left: number;
  middle: number;
  width: number;
}

/** The sign at a label's place. */
export type Sign = "capital" | "seat" | "town" | "airport";

/** A label as it is drawn. */
export interface Label {
  lines: readonly PlacedLine[];
  colour: keyof Palette;
  sign?: { kind: Sign; x: number; y: number };
  /** Turned round this point by so many radians, for names along a river. */
  turn?: { x: number; y: number; angle: number };
}

/** Width of a text in pixels, from the canvas that will draw it. */
export type Measure = (line: TextLine) => number;
