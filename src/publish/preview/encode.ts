import type { Canvas } from "@napi-rs/canvas";
import type { Ctx } from "./canvas.ts";

/** Some services leave out a picture that is larger, in bytes. */
const LARGEST = 300_000;
/** Steps in which a colour's channels are rounded, the finest first; powers of two. */
const STEPS = [1, 4, 8, 16, 32];

/** Rounds every channel, so that the shaded relief has fewer tones and packs better. */
const coarsen = (canvas: Canvas, ctx: Ctx, step: number): void => {
  const image = ctx.getImageData(0, 0, canvas.width, canvas.height);
  const { data } = image;
  for (let i = 0; i < data.length; i++)
    // White must stay white.
    data[i] = Math.min(255, Math.round((data[i] ?? 0) / step) * step);
  ctx.putImageData(image, 0, 0);
};

/** A canvas as PNG, in as many tones as its largest size allows. */
export const encode = (canvas: Canvas, ctx: Ctx): Uint8Array => {
  let png: Uint8Array = new Uint8Array();
  for (const step of STEPS) {
    if (step > 1) coarsen(canvas, ctx, step);
    png = canvas.toBuffer("image/png");
    if (png.length < LARGEST) return png;
  }
  return png;
};
