import { typeCounts } from "../../explore/type-counts.ts";
import type { EventType } from "../../story/types-of.ts";
import { drawRing, sharesOf } from "./draw-ring.ts";
import { drawSign } from "./draw-sign.ts";
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
const MANY_RADIUS = (MANY_PX - RING_PX) / 2;
const MANY = { radius: MANY_RADIUS, middle: MANY_RADIUS, breadth: RING_PX };

/** Several events at one coordinate: their number in a ring of their types’ shares, from the top. */
const drawMany = (ctx: CanvasRenderingContext2D, types: readonly EventType[]): void => {
  drawRing(ctx, MANY, sharesOf(typeCounts(types)));
  ctx.fillStyle = "#22201c";
  ctx.font = "600 11px sans-serif";
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillText(types.length > 999 ? "999+" : String(types.length), 0, 0.5);
};

/** Draws each point where it lies, with the sign of its type. */
export const drawSpots = (
  ctx: CanvasRenderingContext2D,
  spots: readonly Spot[],
  typeOf: (row: number) => EventType,
): void => {
  for (const { x, y, stack } of spots) {
    const types = stack.rows.map(typeOf);
    const [first, ...more] = types;
    ctx.save();
    ctx.translate(x, y);
    if (more.length > 0) drawMany(ctx, types);
    else if (first) drawSign(ctx, first);
    ctx.restore();
  }
};
