import { BASELINE, type MeasureText } from "./faces.ts";
import type { Face, TextNode } from "./nodes.ts";
import { wrapAddress, wrapText } from "./wrap.ts";

/** A column of text on a sheet, in its pixels. */
export interface Column {
  left: number;
  width: number;
  /** Whether lines begin at its right edge. */
  fromRight: boolean;
}

export interface Paragraph {
  text: string;
  face: Face;
  colour: string;
  lang: string;
  /** Whether its words run from right to left. */
  fromRight: boolean;
  /** Whether it is an address, to be broken after its signs. */
  isAddress?: boolean;
  /** Height of a line in sizes of its letters. */
  leading?: number;
}

const LEADING = 1.4;

/** Sets a paragraph from a height downwards: its lines, and where they end. */
export const setParagraph = (
  { text, face, colour, lang, fromRight, isAddress, leading = LEADING }: Paragraph,
  { left, width, fromRight: atRight }: Column,
  top: number,
  measure: MeasureText,
): { nodes: TextNode[]; bottom: number } => {
  const lines = (isAddress ? wrapAddress : wrapText)(text, face, width, measure);
  const height = face.size * leading;
  const nodes = lines.map((line, i): TextNode => ({
    is: "text",
    text: line,
    x: atRight ? left + width : left,
    anchor: atRight ? "right" : "left",
    y: top + (i + 0.5) * height + BASELINE * face.size,
    face,
    colour,
    lang,
    fromRight,
  }));
  return { nodes, bottom: top + lines.length * height };
};
