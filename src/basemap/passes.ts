import { dashes, fill, stroke, type Pass } from "./brushes.ts";
import { DETAIL_ZOOM } from "./coverage.ts";
import type { Tags } from "./layers.ts";
import { relief } from "./relief.ts";
import { coarseRivers } from "./coarse-rivers.ts";

const sea: Pass = ({ ctx, palette, picture: { pixels } }) => {
  ctx.fillStyle = palette.sea;
  ctx.fillRect(0, 0, pixels, pixels);
};

const ofClass =
  (...classes: number[]) =>
  ({ class: it = -1 }: Tags): boolean =>
    classes.includes(it);

const fineRivers = { layers: ["detailRivers"], from: DETAIL_ZOOM } as const;

/** How a tile is painted, from the sea up. */
export const PASSES: readonly Pass[] = [
  sea,
  fill({ layers: ["worldLand", "land"], colour: "land" }),
  // Closes the hairlines between neighbours, and between the region and the rest of the world.
  stroke({ layers: ["worldLand", "land"], colour: "land", width: [0, 0.8, 20, 0.8] }),
  fill({ layers: ["focus"], colour: "focus" }),
  fill({ layers: ["urban"], colour: "urban", from: 6, opacity: [6, 0.7, 9, 1] }),
  relief,
  fill({ layers: ["lakes"], colour: "lake" }),
  stroke({ layers: ["lakes"], colour: "shore", from: 6, width: [6, 0.5, 12, 0.9] }),
  fill({ layers: ["detailLakes"], colour: "lake", from: DETAIL_ZOOM }),
  stroke({ layers: ["detailLakes"], colour: "shore", from: DETAIL_ZOOM, width: [8, 0.5, 12, 0.9] }),
  coarseRivers,
  dashes({
    lines: "seasonalRivers",
    colour: "stream",
    from: 9,
    width: [9, 0.6, 12, 1],
    dash: [4, 3],
  }),
  stroke({
    ...fineRivers,
    only: ofClass(8, 9, 10),
    colour: "stream",
    from: 9,
    width: [9, 0.6, 12, 1],
  }),
  stroke({ ...fineRivers, only: ofClass(3, 4), colour: "stream", width: [8, 0.7, 13, 1.7] }),
  stroke({ ...fineRivers, only: ofClass(2), colour: "river", width: [8, 1.1, 13, 2.6] }),
  stroke({ ...fineRivers, only: ofClass(1), colour: "river", width: [8, 1.6, 13, 4] }),
  stroke({ ...fineRivers, only: ofClass(0), colour: "river", width: [8, 2, 13, 6] }),
  dashes({
    lines: "districts",
    colour: "district",
    from: 5.5,
    width: [6, 0.6, 10, 1.1],
    dash: [4, 3],
  }),
  stroke({ layers: ["worldBorders", "borders"], colour: "wash", width: [4, 2.5, 9, 7] }),
  stroke({ layers: ["worldBorders", "borders"], colour: "border", width: [3, 0.6, 9, 1.5] }),
  stroke({ layers: ["runways"], colour: "runway", from: 9, width: [9, 1.5, 15, 10], cap: "butt" }),
];
