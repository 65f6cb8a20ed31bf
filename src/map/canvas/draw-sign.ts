import type { EventType } from "../../story/types-of.ts";
import { SHAPES } from "../../ui/symbols/shapes.ts";

/** Side of the sign of one event, in pixels. */
export const SIGN_PX = 16;
/** Side of the box that shapes are drawn in. */
const SHAPE_BOX = 36;

/** The sign of a type about the origin, which it leaves scaled. */
export const drawSign = (ctx: CanvasRenderingContext2D, { shape, colour }: EventType): void => {
  const scale = SIGN_PX / SHAPE_BOX;
  ctx.scale(scale, scale);
  ctx.translate(-SHAPE_BOX / 2, -SHAPE_BOX / 2);
  const path = new Path2D(SHAPES[shape]);
  ctx.lineWidth = 5;
  ctx.lineJoin = "round";
  ctx.strokeStyle = "#fff";
  ctx.stroke(path);
  ctx.fillStyle = colour;
  ctx.fill(path);
};
