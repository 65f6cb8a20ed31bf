import type { Share } from "../../explore/colour-shares.ts";

/** Where the middle of a ring runs, and its breadth, in pixels. */
export interface Ring {
  middle: number;
  breadth: number;
}

const TOP = -Math.PI / 2;

/** A white disc about the origin, of a radius in pixels. */
export const drawDisc = (ctx: CanvasRenderingContext2D, radius: number): void => {
  ctx.fillStyle = "#fff";
  ctx.beginPath();
  ctx.arc(0, 0, radius, 0, 2 * Math.PI);
  ctx.fill();
};

/** A ring about the origin, of colours as long as their shares, from the top. */
export const drawRing = (
  ctx: CanvasRenderingContext2D,
  { middle, breadth }: Ring,
  shares: readonly Share[],
): void => {
  ctx.lineWidth = breadth;
  const total = shares.reduce((sum, [, count]) => sum + count, 0);
  let before = 0;
  for (const [colour, count] of shares) {
    const turn = (part: number): number => TOP + (part / total) * 2 * Math.PI;
    ctx.strokeStyle = colour;
    ctx.beginPath();
    ctx.arc(0, 0, middle, turn(before), turn(before + count));
    ctx.stroke();
    before += count;
  }
};
