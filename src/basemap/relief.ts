import type { Pass } from "./brushes.ts";
import { REGION } from "./coverage.ts";
import { at } from "./stops.ts";
import { RELIEF_STRENGTH } from "./theme.ts";

/** Zoom from which the relief is too coarse to be shown. */
const GONE = 10;

/** Shades the land. Mid-grey leaves a colour as it is, so that one picture serves both schemes. */
export const relief: Pass = (easel) => {
  const { ctx, zoom, stock, picture } = easel;
  if (!stock.relief || zoom >= GONE) return;
  const land = easel.features("land");
  if (land.length === 0) return;
  const { x, y, width, height } = easel.box(REGION);
  ctx.save();
  easel.trace(land);
  ctx.clip();
  ctx.globalCompositeOperation = "hard-light";
  ctx.globalAlpha = at(zoom, [7, RELIEF_STRENGTH[picture.scheme], GONE, 0]);
  ctx.imageSmoothingQuality = "high";
  ctx.drawImage(stock.relief, x, y, width, height);
  ctx.restore();
};
