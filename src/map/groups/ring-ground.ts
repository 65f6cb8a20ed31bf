import { RING_PARTS } from "../../basemap/ring.ts";
import { drawDisc } from "../canvas/draw-ring.ts";

/** Draws what lies under a ring, about the origin. */
export type DrawGround = (ctx: CanvasRenderingContext2D) => void;

const SHADOW = { colour: "rgb(0 0 0 / 22%)", down: 1, more: 1 };
/** From the middle to beyond the shadow, in pixels of the page. */
const REACH_PX = RING_PARTS.radius + SHADOW.down + SHADOW.more + 1;

/** A white disc with a shadow. */
export const drawGround: DrawGround = (ctx) => {
  ctx.fillStyle = SHADOW.colour;
  ctx.beginPath();
  ctx.arc(0, SHADOW.down, RING_PARTS.radius + SHADOW.more, 0, 2 * Math.PI);
  ctx.fill();
  drawDisc(ctx, RING_PARTS.radius);
};

/**
 * The same from one picture, for a canvas with so many pixels to a pixel of the page: to copy it takes a
 * third of the time, and there are hundreds. Whole pixels of the canvas keep it sharp.
 */
const groundStamp = (ratio: number): DrawGround => {
  const canvas = document.createElement("canvas");
  const pixels = Math.ceil(2 * REACH_PX * ratio);
  Object.assign(canvas, { width: pixels, height: pixels });
  const own = canvas.getContext("2d", { willReadFrequently: true });
  if (!own) return drawGround;
  own.setTransform(ratio, 0, 0, ratio, REACH_PX * ratio, REACH_PX * ratio);
  drawGround(own);
  const side = pixels / ratio;
  return (ctx) => ctx.drawImage(canvas, -REACH_PX, -REACH_PX, side, side);
};

/** Stamps by that ratio, of which the last is kept. */
export const keptStamp = (): typeof groundStamp => {
  let [of, stamp] = [0, drawGround];
  return (ratio) => {
    if (ratio !== of) [of, stamp] = [ratio, groundStamp(ratio)];
    return stamp;
  };
};
