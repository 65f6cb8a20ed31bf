import { stroke, type Pass } from "./brushes.ts";
import { DETAIL, DETAIL_ZOOM } from "./coverage.ts";
import type { Tags } from "./layers.ts";
import type { Stops } from "./stops.ts";

const ofRank =
  (from: number, to: number) =>
  ({ rank = 9 }: Tags): boolean =>
    rank >= from && rank <= to;

const ranked = (from: number, to: number, zoom: number, width: Stops): Pass =>
  stroke({
    layers: ["worldRivers", "rivers"],
    colour: "river",
    only: ofRank(from, to),
    from: zoom,
    width,
  });

const RANKS: readonly Pass[] = [
  ranked(6, 9, 6, [5, 0.3, 8, 1.1]),
  ranked(4, 5, 3, [4, 0.6, 8, 1.7]),
  ranked(0, 3, 3, [3, 0.6, 8, 2.1]),
];

/** Rivers as the region and the world have them; where finer ones are drawn they are left out. */
export const coarseRivers: Pass = (easel) => {
  const { ctx, zoom, stock, picture } = easel;
  const finer = zoom >= DETAIL_ZOOM && stock.layers.has("detailRivers");
  if (finer) {
    const { x, y, width, height } = easel.box(DETAIL);
    ctx.save();
    ctx.beginPath();
    ctx.rect(0, 0, picture.pixels, picture.pixels);
    ctx.rect(x, y, width, height);
    ctx.clip("evenodd");
  }
  for (const pass of RANKS) pass(easel);
  if (finer) ctx.restore();
};
