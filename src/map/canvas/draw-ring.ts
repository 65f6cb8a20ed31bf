import type { TypeCount } from "../../explore/type-counts.ts";

/** A colour of a ring, and how many of its total have it. */
export type Share = readonly [colour: string, count: number];

export interface Ring {
  /** Of the disc, in pixels. */
  radius: number;
  /** Of the ring: where its middle runs, and its breadth, in pixels. */
  middle: number;
  breadth: number;
}

/** Each type's colour and share. */
export const sharesOf = (types: readonly TypeCount[]): Share[] =>
  types.map(([{ colour }, count]) => [colour, count]);

const TOP = -Math.PI / 2;

/** A white disc about the origin, and on it a ring of colours as long as their shares, from the top. */
export const drawRing = (
  ctx: CanvasRenderingContext2D,
  { radius, middle, breadth }: Ring,
  shares: readonly Share[],
): void => {
  ctx.fillStyle = "#fff";
  ctx.beginPath();
  ctx.arc(0, 0, radius, 0, 2 * Math.PI);
  ctx.fill();
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
