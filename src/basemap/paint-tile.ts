import { Easel, type Context, type PaintStock } from "./easel.ts";
import { PASSES } from "./passes.ts";
import type { TilePicture } from "./tile-picture.ts";

/** Paints one tile of the map onto a canvas of `picture.pixels` square. */
export const paintTile = (ctx: Context, stock: PaintStock, picture: TilePicture): void => {
  ctx.lineJoin = "round";
  const easel = new Easel(ctx, stock, picture);
  for (const pass of PASSES) pass(easel);
};
