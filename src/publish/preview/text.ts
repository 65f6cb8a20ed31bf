import { isArabic } from "../../basemap/labels/label-styles.ts";
import { cut } from "../cut.ts";
import type { Ctx } from "./canvas.ts";

/** A text to be set in a column. */
export interface TextSetting {
  text: string;
  faces: string;
  weight: number;
  colour: string;
  /** Sizes in pixels to try, the greatest first, each with the lines it may take. */
  sizes: readonly (readonly [size: number, lines: number])[];
  /** Height of a line in sizes of its letters. */
  leading?: number;
}

/** A text broken into lines of one size. */
export interface SetText {
  lines: readonly string[];
  size: number;
  lineHeight: number;
  font: string;
  colour: string;
}

/** More than any column holds; measuring more would only take time. */
const MOST_LETTERS = 1000;

/** Arabic stands taller than Latin letters of the same size. */
const ARABIC_LEADING = 1.22;

/** Whether a text is read from right to left, by its first letter (UAX #9, P2). */
const isFromRight = (text: string): boolean => /^[^\p{L}]*\p{Script=Arabic}/u.test(text);

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
const lettersOf = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment);

const fontOf = ({ weight, faces }: TextSetting, size: number): string =>
  `${weight} ${size}px ${faces}`;

/** A word that is wider than the column, cut between letters. */
const pieces = (ctx: Ctx, word: string, width: number): string[] => {
  if (ctx.measureText(word).width <= width) return [word];
  const parts = [""];
  for (const letter of lettersOf(word)) {
    const last = parts.length - 1;
    const longer = `${parts[last] ?? ""}${letter}`;
    if (parts[last] === "" || ctx.measureText(longer).width <= width) parts[last] = longer;
    else parts.push(letter);
  }
  return parts;
};

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

const wrap = (ctx: Ctx, text: string, width: number): string[] => {
  const words = wordsOf(text).flatMap((word) => pieces(ctx, word, width));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = `${last ?? ""} ${word}`;
    if (last !== undefined && ctx.measureText(longer).width <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** What stands after cut words, and closes quotation marks that were open. */
const ellipsisOf = (text: string): string => {
  const close = /[”»]$/u.exec(text)?.[0] ?? "";
  return `…${close}`;
};

/** The lines that there is room for; the last is cut at a whole letter, with an ellipsis. */
const shortened = (ctx: Ctx, text: string, all: readonly string[], most: number, width: number) => {
  if (all.length <= most) return [...all];
  const lines = all.slice(0, most);
  const end = ellipsisOf(text);
  let letters = lettersOf(lines.at(-1) ?? "");
  while (letters.length > 0 && ctx.measureText(letters.join("").trimEnd() + end).width > width)
    letters = letters.slice(0, -1);
  return [...lines.slice(0, -1), letters.join("").trimEnd() + end];
};

/** Breaks a text into lines, in the greatest of its sizes in which it fits whole. */
export const setText = (ctx: Ctx, setting: TextSetting, width: number): SetText => {
  const { sizes, colour, leading = 1.2 } = setting;
  const text = cut(setting.text, MOST_LETTERS);
  const tries = sizes.map(([size, most]) => {
    ctx.font = fontOf(setting, size);
    const widest = Math.max(0, ...wordsOf(text).map((word) => ctx.measureText(word).width));
    return { size, most, lines: wrap(ctx, text, width), cutsWord: widest > width };
  });
  const fitting = tries.filter(({ lines, most }) => lines.length <= most);
  const chosen = fitting.find(({ cutsWord }) => !cutsWord) ?? fitting[0] ?? tries.at(-1);
  if (!chosen) return { lines: [], size: 0, lineHeight: 0, font: "", colour };
  const { size, most, lines } = chosen;
  const font = fontOf(setting, size);
  ctx.font = font;
  return {
    lines: shortened(ctx, setting.text, lines, most, width),
    size,
    lineHeight: size * leading * (isArabic(text) ? ARABIC_LEADING : 1),
    font,
    colour,
  };
};

/** Draws a broken text from its top; `edge` is where its lines begin or end, as it is read. */
export const drawText = (
  ctx: Ctx,
  { lines, lineHeight, font, colour }: SetText,
  { edge, top, fromRight }: { edge: number; top: number; fromRight: boolean },
): void => {
  ctx.font = font;
  ctx.fillStyle = colour;
  ctx.textBaseline = "middle";
  ctx.textAlign = fromRight ? "right" : "left";
  ctx.direction = isFromRight(lines[0] ?? "") ? "rtl" : "ltr";
  lines.forEach((line, i) => ctx.fillText(line, edge, top + (i + 0.5) * lineHeight));
};
