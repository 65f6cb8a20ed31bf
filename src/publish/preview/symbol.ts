import { Path2D } from "@napi-rs/canvas";
import type { EventType } from "../../story/types-of.ts";
import { GLYPH_TRANSFORM, SHAPES } from "../../ui/symbols/shapes.ts";
import type { Ctx } from "./canvas.ts";
import { NEUTRAL } from "./symbol-colour.ts";

/** Side of the box in which outlines are drawn, with their halo. */
const BOX = 38;

/** The numbers of an SVG transform of the form `translate(x y) scale(s)`. */
const glyphBox = (transform: string): { x: number; y: number; scale: number } => {
  const [x = 0, y = 0, scale = 1] = (transform.match(/\d*\.?\d+/g) ?? []).map(Number);
  return { x, y, scale };
};

/** Draws the sign of an event type round a point: outline, colour, glyph and a white halo. */
export const drawSymbol = (
  ctx: Ctx,
  { shape, colour, glyph }: EventType,
  { x, y }: { x: number; y: number },
  size: number,
): void => {
  const outline = new Path2D(SHAPES[shape]);
  const at = glyphBox(GLYPH_TRANSFORM[shape]);
  ctx.save();
  ctx.translate(x - size / 2, y - size / 2);
  ctx.scale(size / BOX, size / BOX);
  ctx.translate(1, 1);
  ctx.lineJoin = "round";
  ctx.lineWidth = 2.4;
  ctx.strokeStyle = "#fff";
  ctx.shadowColor = "rgb(0 0 0 / 35%)";
  ctx.shadowBlur = 3;
  ctx.shadowOffsetY = 1;
  ctx.stroke(outline);
  ctx.shadowColor = "transparent";
  ctx.fillStyle = colour;
  ctx.fill(outline);
  ctx.translate(at.x, at.y);
  ctx.scale(at.scale, at.scale);
  ctx.fillStyle = "#fff";
  ctx.fill(new Path2D(glyph), "evenodd");
  ctx.restore();
};

/** A place that no event happened at. */
export const drawDot = (ctx: Ctx, { x, y }: { x: number; y: number }): void => {
  ctx.beginPath();
  ctx.arc(x, y, 7, 0, 2 * Math.PI);
  ctx.fillStyle = NEUTRAL;
  ctx.strokeStyle = "#fff";
  ctx.lineWidth = 2.5;
  ctx.fill();
  ctx.stroke();
};
