import type { Size } from "../../basemap/boxes.ts";
import type { Context, PaintStock } from "../../basemap/easel.ts";
import { paintTile } from "../../basemap/paint-tile.ts";
import type { PictureCamera } from "../../basemap/picture-camera.ts";
import { tilesUnder } from "../../basemap/picture-tiles.ts";
import { PALETTES, type Scheme } from "../../basemap/theme.ts";
import { newCanvas, type Ctx } from "./canvas.ts";

/**
 * Paints the built-in map over a picture: the same tiles as on the page. Camera and size count in
 * CSS pixels, of which each has `ratio` pixels of the canvas.
 */
export const paintGround = (
  ctx: Ctx,
  stock: PaintStock,
  camera: PictureCamera,
  size: Size,
  ratio: number,
  scheme: Scheme = "light",
): void => {
  // Beyond the poles there is no map.
  ctx.fillStyle = PALETTES[scheme].sea;
  ctx.fillRect(0, 0, size.width * ratio, size.height * ratio);
  for (const { picture, x, y } of tilesUnder(camera, size, ratio, scheme)) {
    const tile = newCanvas(picture.pixels, picture.pixels);
    paintTile(tile.ctx as unknown as Context, stock, picture);
    ctx.drawImage(tile.canvas, x, y);
  }
};
