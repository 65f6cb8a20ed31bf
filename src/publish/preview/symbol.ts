import { Path2D } from "@napi-rs/canvas";
import { NEUTRAL_COLOUR, type EventType } from "../../story/types-of.ts";
import { GLYPH_BOX, SHAPES } from "../../ui/symbols/shapes.ts";
import type { Ctx } from "./canvas.ts";

/** Side of the box in which outlines are drawn, with their halo. */
const BOX = 38;

/** Draws the sign of an event type round a point: outline, colour, glyph and a white halo. */
export const drawSymbol = (
  ctx: Ctx,
  { shape, colour, glyph }: EventType,
  { x, y }: { x: number; y: number },
  size: number,
): void => {
  const outline = new Path2D(SHAPES[shape]);
  const at = GLYPH_BOX[shape];
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
  ctx.fillStyle = NEUTRAL_COLOUR;
  ctx.strokeStyle = "#fff";
  ctx.lineWidth = 2.5;
  ctx.fill();
  ctx.stroke();
};
