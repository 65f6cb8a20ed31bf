import { sharesOf } from "../../explore/colour-shares.ts";
import { FIGURE_PX, RING_PARTS } from "../../basemap/ring.ts";
import type { ShortCount } from "../../ui/short-count.ts";
import { drawRing } from "../canvas/draw-ring.ts";
import { drawSign } from "../canvas/draw-sign.ts";
import type { MapGroup } from "./map-group.ts";
import type { DrawGround } from "./ring-ground.ts";

/** A group on the canvas, in pixels of the map's container. */
export interface GroupSign extends Pick<MapGroup, "types" | "count" | "isLone"> {
  x: number;
  y: number;
  /** How its count is written. */
  short: ShortCount;
}

const INK = "#22201c";

/** What rings are drawn with: the faces of their numbers, as CSS names them, and what lies under each. */
export interface GroupTools {
  font: string;
  ground: DrawGround;
}

const drawCount = (
  ctx: CanvasRenderingContext2D,
  { figure, unit }: ShortCount,
  font: string,
): void => {
  const size = figure.length > 3 ? FIGURE_PX.long : FIGURE_PX.short;
  const middle = unit ? -FIGURE_PX.line / 2 : 0;
  ctx.fillStyle = INK;
  ctx.font = `600 ${size}px ${font}`;
  ctx.fillText(figure, 0, middle + 0.5);
  if (!unit) return;
  ctx.font = `600 ${FIGURE_PX.unit}px ${font}`;
  ctx.fillText(unit, 0, middle + FIGURE_PX.line);
};

/** How many there are, in a ring of their types. */
const drawGroup = (
  ctx: CanvasRenderingContext2D,
  { types, short }: GroupSign,
  { font, ground }: GroupTools,
): void => {
  ground(ctx);
  drawRing(ctx, RING_PARTS, sharesOf(types));
  drawCount(ctx, short, font);
};

/** Draws each group where it stands, over lone events, of which each has the sign of its type. */
export const drawGroups = (
  ctx: CanvasRenderingContext2D,
  groups: readonly GroupSign[],
  tools: GroupTools,
): void => {
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  for (const group of groups.toSorted((a, b) => a.count - b.count)) {
    const { x, y, types, isLone } = group;
    const [[lone] = []] = types;
    ctx.save();
    ctx.translate(x, y);
    if (isLone && lone) drawSign(ctx, lone);
    else drawGroup(ctx, group, tools);
    ctx.restore();
  }
};
