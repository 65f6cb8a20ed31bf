import type { Palette } from "../theme.ts";
import { isArabic } from "./label-styles.ts";
import type { Label, PlacedLine } from "./labels.ts";
import { drawSign, type SignContext } from "./signs.ts";

/** What of a canvas the labels use. */
export type LabelContext = SignContext &
  Pick<
    CanvasRenderingContext2D,
    | "direction"
    | "fillText"
    | "font"
    | "letterSpacing"
    | "lineJoin"
    | "rotate"
    | "strokeText"
    | "textAlign"
    | "textBaseline"
  >;

const HALO = 3;

/** Sets a canvas up for a line of text: the same for measuring as for drawing. */
export const setFace = (
  ctx: LabelContext,
  { text, font, spacing }: Pick<PlacedLine, "text" | "font" | "spacing">,
): void => {
  ctx.font = font;
  ctx.letterSpacing = `${spacing}px`;
  ctx.direction = isArabic(text) ? "rtl" : "ltr";
};

/** Draws a line whole: cut into letters, Arabic would fall apart. */
const drawLine = (ctx: LabelContext, line: PlacedLine, fill: string): void => {
  setFace(ctx, line);
  const rtl = ctx.direction === "rtl";
  ctx.textAlign = rtl ? "right" : "left";
  const x = rtl ? line.left + line.width : line.left;
  ctx.strokeText(line.text, x, line.middle);
  ctx.fillStyle = fill;
  ctx.fillText(line.text, x, line.middle);
};

const drawLabel = (ctx: LabelContext, label: Label, palette: Palette): void => {
  const { lines, colour, sign, turn } = label;
  if (sign) drawSign(ctx, sign, palette);
  if (turn) {
    ctx.save();
    ctx.translate(turn.x, turn.y);
    ctx.rotate(turn.angle);
    ctx.translate(-turn.x, -turn.y);
  }
  ctx.strokeStyle = palette.halo;
  ctx.lineWidth = HALO;
  for (const line of lines) drawLine(ctx, line, palette[colour]);
  if (turn) ctx.restore();
};

/** Draws labels in their order. */
export const drawLabels = (ctx: LabelContext, labels: readonly Label[], palette: Palette): void => {
  ctx.lineJoin = "round";
  ctx.textBaseline = "middle";
  for (const label of labels) drawLabel(ctx, label, palette);
};
