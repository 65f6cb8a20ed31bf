import { isArabic } from "../../basemap/labels/label-styles.ts";
import type { MarkerItem, MarkerLayout } from "../../basemap/marker-layout.ts";
import type { EventType } from "../../story/types-of.ts";
import type { Place } from "../../story/records/place.ts";
import { toPixels, type PictureCamera } from "../../basemap/picture-camera.ts";
import { INK, SANS, type Ctx } from "./canvas.ts";
import { drawDot, drawSymbol } from "./symbol.ts";

/** A place on a picture's map. */
export interface Marked {
  place: Place;
  /** Type of the event that it stands for; none where nothing happened there. */
  type: EventType | undefined;
  colour: string;
  /** Its names, the reader's language first. */
  names: readonly string[];
  weight: number;
}

const NAME = { first: `600 15px ${SANS}`, other: `500 13.5px ${SANS}`, height: 19 };
const HALO = 4.5;
/** Width of a symbol with its halo, in pixels. */
export const SYMBOL = 36;
/** A symbol farther off its place than this, in its own widths, gets a line to it. */
const FAR = 1 / 3;

const fontOf = (i: number): string => (i === 0 ? NAME.first : NAME.other);

/** What the layout must know of a place; nothing for an area, which has no symbol. */
export const markerItem = (
  ctx: Ctx,
  { place: { id, geometry }, names, weight }: Marked,
  camera: PictureCamera,
): MarkerItem | undefined => {
  if (geometry?.type !== "Point") return undefined;
  const [lon = 0, lat = 0] = geometry.coordinates;
  const widths = names.map((name, i) => {
    ctx.font = fontOf(i);
    return ctx.measureText(name).width;
  });
  const label = { width: Math.max(0, ...widths) + 4, height: names.length * NAME.height };
  return { id, ...toPixels(camera, lon, lat), label, weight };
};

const drawNames = (ctx: Ctx, names: readonly string[], layout: MarkerLayout): void => {
  const [, box] = layout.boxes;
  if (!box || !layout.side) return;
  const align = ({ right: "left", left: "right", below: "center", above: "center" } as const)[
    layout.side
  ];
  const x = {
    left: box.left + 2,
    right: box.left + box.width - 2,
    center: box.left + box.width / 2,
  };
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  ctx.strokeStyle = INK.halo;
  ctx.lineWidth = HALO;
  names.forEach((name, i) => {
    ctx.font = fontOf(i);
    ctx.textAlign = align;
    ctx.direction = isArabic(name) ? "rtl" : "ltr";
    const y = box.top + (i + 0.5) * NAME.height;
    ctx.strokeText(name, x[align], y);
    ctx.fillStyle = i === 0 ? INK.label : INK.labelSoft;
    ctx.fillText(name, x[align], y);
  });
};

/** The line from a symbol that had to move to the place it stands for. */
const drawLeader = (
  ctx: Ctx,
  at: { x: number; y: number },
  layout: MarkerLayout,
  symbol: number,
): void => {
  if (Math.hypot(layout.dx, layout.dy) < symbol * FAR) return;
  ctx.beginPath();
  ctx.moveTo(at.x, at.y);
  ctx.lineTo(at.x + layout.dx, at.y + layout.dy);
  ctx.strokeStyle = INK.label;
  ctx.lineWidth = 1.5;
  ctx.stroke();
  ctx.beginPath();
  ctx.arc(at.x, at.y, 3, 0, 2 * Math.PI);
  ctx.fillStyle = INK.label;
  ctx.fill();
};

/** Draws a place: its symbol, so many pixels wide, and its names on the side where there is room for them. */
export const drawMarker = (
  ctx: Ctx,
  { place: { geometry }, type, names }: Marked,
  camera: PictureCamera,
  layout: MarkerLayout,
  symbol: number,
): void => {
  if (geometry?.type !== "Point") return;
  const [lon = 0, lat = 0] = geometry.coordinates;
  const at = toPixels(camera, lon, lat);
  drawLeader(ctx, at, layout, symbol);
  const spot = { x: at.x + layout.dx, y: at.y + layout.dy };
  if (type) drawSymbol(ctx, type, spot, symbol);
  else drawDot(ctx, spot);
  drawNames(ctx, names, layout);
};
