import type { Place } from "../../story/records/place.ts";
import { pixelsOf, toPixels, type PictureCamera } from "../../basemap/picture-camera.ts";
import { INK, type Ctx } from "./canvas.ts";

const ringsOf = (geometry: Place["geometry"]): readonly (readonly number[][])[] => {
  if (geometry?.type === "Polygon") return geometry.coordinates;
  return geometry?.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
};

/** How far an event may lie from a place's point, as a dashed circle. */
export const drawRadius = (
  ctx: Ctx,
  { geometry, properties }: Place,
  camera: PictureCamera,
  colour: string,
): void => {
  const { radiusM } = properties.precision;
  if (geometry?.type !== "Point" || radiusM === undefined) return;
  const [lon = 0, lat = 0] = geometry.coordinates;
  const { x, y } = toPixels(camera, lon, lat);
  ctx.save();
  ctx.beginPath();
  ctx.arc(x, y, pixelsOf(camera, radiusM, lat), 0, 2 * Math.PI);
  ctx.fillStyle = colour;
  ctx.globalAlpha = 0.1;
  ctx.fill();
  ctx.globalAlpha = 0.75;
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([4, 3]);
  ctx.stroke();
  ctx.restore();
};

/** The outline of a place that is an area; no point in it is meant. */
export const drawArea = (ctx: Ctx, { geometry }: Place, camera: PictureCamera): void => {
  const rings = ringsOf(geometry);
  if (rings.length === 0) return;
  ctx.save();
  ctx.beginPath();
  for (const ring of rings) {
    ring.forEach(([lon = 0, lat = 0], i) => {
      const { x, y } = toPixels(camera, lon, lat);
      if (i === 0) ctx.moveTo(x, y);
      else ctx.lineTo(x, y);
    });
    ctx.closePath();
  }
  ctx.fillStyle = INK.accent;
  ctx.globalAlpha = 0.07;
  ctx.fill("evenodd");
  ctx.globalAlpha = 1;
  ctx.strokeStyle = INK.accent;
  ctx.lineWidth = 2;
  ctx.stroke();
  ctx.restore();
};
