import type { Size } from "../../basemap/boxes.ts";
import type { Context, PaintStock } from "../../basemap/easel.ts";
import { paintTile } from "../../basemap/paint-tile.ts";
import { framePicture, TILE_SIZE } from "../../basemap/tile-frame.ts";
import type { PictureCamera } from "./camera.ts";
import { newCanvas, type Ctx } from "./canvas.ts";

/**
 * Paints the built-in map over a picture: the same tiles as on the page. Camera and size count in
 * CSS pixels, of which each has `ratio` pixels of the canvas.
 */
export const paintGround = (
  ctx: Ctx,
  stock: PaintStock,
  { zoom, origin }: PictureCamera,
  { width, height }: Size,
  ratio: number,
): void => {
  const level = Math.round(zoom);
  const scale = 2 ** (zoom - level);
  const side = TILE_SIZE * scale;
  const across = 2 ** (level - 1);
  for (let y = Math.floor(origin.y / side); y * side < origin.y + height; y++)
    for (let x = Math.floor(origin.x / side); x * side < origin.x + width; x++) {
      if (y < 0 || y >= across) continue;
      const { picture, frame } = framePicture({
        coords: { z: level, x: ((x % across) + across) % across, y },
        position: { x: x * TILE_SIZE, y: y * TILE_SIZE },
        scale,
        zoom,
        pixelRatio: ratio,
        scheme: "light",
      });
      const tile = newCanvas(picture.pixels, picture.pixels);
      paintTile(tile.ctx as unknown as Context, stock, picture);
      ctx.drawImage(
        tile.canvas,
        Math.round(((x * TILE_SIZE + frame.left) * scale - origin.x) * ratio),
        Math.round(((y * TILE_SIZE + frame.top) * scale - origin.y) * ratio),
      );
    }
};
