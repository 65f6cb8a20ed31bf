import type { MeasureText } from "./faces.ts";
import type { Face } from "./nodes.ts";

const letters = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Puts pieces into lines no wider than a width. A piece that is too wide is cut between letters. */
const fill = (
  pieces: readonly string[],
  face: Face,
  width: number,
  measure: MeasureText,
): string[] => {
  const lines = [""];
  const put = (piece: string): void => {
    const last = lines.length - 1;
    const longer = `${lines[last] ?? ""}${piece}`;
    if (lines[last] === "" || measure(longer.trimEnd(), face) <= width) lines[last] = longer;
    else lines.push(piece);
  };
  for (const piece of pieces)
    if (measure(piece.trimEnd(), face) <= width) put(piece);
    else for (const { segment } of letters.segment(piece)) put(segment);
  return lines.map((line) => line.trimEnd());
};

/** Breaks a text between words. */
export const wrapText = (text: string, face: Face, width: number, measure: MeasureText): string[] =>
  fill(text.trim().match(/\S+\s*/gu) ?? [], face, width, measure);

/** Breaks an address after signs that part it; put together again the lines are the address. */
export const wrapAddress = (
  address: string,
  face: Face,
  width: number,
  measure: MeasureText,
): string[] => fill(address.split(/(?<=[/?#&=,])/u), face, width, measure);
