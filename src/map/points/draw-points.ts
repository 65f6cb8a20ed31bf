import { sharesOf } from "../../explore/colour-shares.ts";
import { totalOf, type TypeCount } from "../../explore/type-counts.ts";
import { drawDisc, drawRing } from "../canvas/draw-ring.ts";
import { drawSign } from "../canvas/draw-sign.ts";
import type { Stack } from "./row-places.ts";

/** A point on the canvas, in pixels of the map's container. */
export interface Spot {
  x: number;
  y: number;
  stack: Stack;
}

/** Side of the disc of several events, in pixels. */
export const MANY_PX = 27;
const RING_PX = 3;
/** Sizes of a number by whether it has more than three signs, in pixels. */
const FIGURE_PX = { short: 11, long: 9 };
const MANY_RADIUS = (MANY_PX - RING_PX) / 2;
const MANY = { middle: MANY_RADIUS, breadth: RING_PX };

/** Several events at one coordinate: their number in a ring of their types’ shares, from the top. */
const drawMany = (ctx: CanvasRenderingContext2D, types: readonly TypeCount[]): void => {
  const total = totalOf(types);
  drawDisc(ctx, MANY_RADIUS);
  drawRing(ctx, MANY, sharesOf(types));
  ctx.fillStyle = "#22201c";
  const text = total > 999 ? "999+" : String(total);
  ctx.font = `600 ${text.length > 3 ? FIGURE_PX.long : FIGURE_PX.short}px sans-serif`;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillText(text, 0, 0.5);
};

/** Draws each point where it lies, with the sign of its type; those of more events lie over others, which hide no number. */
export const drawSpots = (
  ctx: CanvasRenderingContext2D,
  spots: readonly Spot[],
  typesOf: (rows: readonly number[]) => TypeCount[],
): void => {
  for (const { x, y, stack } of spots.toSorted((a, b) => a.stack.events - b.stack.events)) {
    const types = typesOf(stack.rows);
    const [[lone] = []] = types;
    ctx.save();
    ctx.translate(x, y);
    if (stack.events > 1) drawMany(ctx, types);
    else if (lone) drawSign(ctx, lone);
    ctx.restore();
  }
};
