import type { Size } from "../../basemap/boxes.ts";
import { toPixels, type PictureCamera } from "../../basemap/picture-camera.ts";
import { INK, newCanvas, type Ctx } from "./canvas.ts";
import type { MapScene } from "./map.ts";

/** Size of the small map with its margin, in CSS pixels of the large one. */
export const LOCATOR: Size = { width: 138, height: 118 };

const SIZE = { width: 168, height: 140 };
const ZOOM = 3.6;
const MARGIN = 12;

/** Degrees of a point of a picture, by the inverse of Web Mercator. */
const centreOf = ({ zoom, origin }: PictureCamera, { width, height }: Size) => {
  const world = 256 * 2 ** zoom;
  return { x: (origin.x + width / 2) / world, y: (origin.y + height / 2) / world };
};

/** Draws where in its part of the world a large map lies, into its lower left corner. */
export const drawLocator = (
  ctx: Ctx,
  { ground, camera, size, marked }: MapScene,
  { height }: Size,
): void => {
  const centre = centreOf(camera, size);
  const world = 256 * 2 ** ZOOM;
  const small: PictureCamera = {
    ...camera,
    zoom: ZOOM,
    origin: {
      x: Math.round(centre.x * world - SIZE.width / 2),
      y: Math.round(centre.y * world - SIZE.height / 2),
    },
  };
  const picture = newCanvas(SIZE.width, SIZE.height);
  ground.paint(picture.ctx, small, SIZE, 1);
  for (const { place, colour } of marked) {
    if (place.geometry?.type !== "Point") continue;
    const [lon = 0, lat = 0] = place.geometry.coordinates;
    const { x, y } = toPixels(small, lon, lat);
    picture.ctx.beginPath();
    picture.ctx.arc(x, y, 5, 0, 2 * Math.PI);
    picture.ctx.fillStyle = colour;
    picture.ctx.strokeStyle = "#fff";
    picture.ctx.lineWidth = 2;
    picture.ctx.fill();
    picture.ctx.stroke();
  }
  const top = height - MARGIN - SIZE.height;
  ctx.fillStyle = "#fff";
  ctx.fillRect(MARGIN - 2, top - 2, SIZE.width + 4, SIZE.height + 4);
  ctx.strokeStyle = INK.labelSoft;
  ctx.lineWidth = 1;
  ctx.strokeRect(MARGIN - 2.5, top - 2.5, SIZE.width + 5, SIZE.height + 5);
  ctx.drawImage(picture.canvas, MARGIN, top);
};
