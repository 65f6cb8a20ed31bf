import { createCanvas, type Canvas, type SKRSContext2D } from "@napi-rs/canvas";

export type Ctx = SKRSContext2D;

/** A canvas with its context set up so that the same text gives the same pixels everywhere. */
export const newCanvas = (width: number, height: number): { canvas: Canvas; ctx: Ctx } => {
  const canvas = createCanvas(width, height);
  const ctx = canvas.getContext("2d", { alpha: false });
  // Else shaping follows the language of the machine.
  ctx.lang = "en";
  return { canvas, ctx };
};

export const SERIF = '"Newsreader Variable", "Noto Sans Arabic Variable"';
export const SANS = '"Inter Variable", "Noto Sans Arabic Variable"';

/** Colours of the page's light theme (`app/theme.css`). */
export const INK = {
  paper: "#fbf9f4",
  ink: "#22201c",
  soft: "#655e53",
  rule: "#e3dccf",
  accent: "#0b57a4",
  warn: "#7d5000",
  mark: "#b3261e",
  label: "#22201c",
  labelSoft: "#5a5348",
  halo: "#fdfaf3",
} as const;
