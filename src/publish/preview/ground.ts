import type { Canvas } from "@napi-rs/canvas";
import type { Size } from "../../basemap/boxes.ts";
import type { Context, PaintStock } from "../../basemap/easel.ts";
import { paintTile } from "../../basemap/paint-tile.ts";
import type { PictureCamera } from "../../basemap/picture-camera.ts";
import { tilesUnder } from "../../basemap/picture-tiles.ts";
import { PALETTES, type Scheme } from "../../basemap/theme.ts";
import type { TilePicture } from "../../basemap/tile-picture.ts";
import { newCanvas, type Ctx } from "./canvas.ts";

/** Tiles that are kept: those of some pictures, half a megabyte each. */
const KEPT = 64;

/** The map's tiles as they were painted last: pictures of one story mostly show the same ones. */
export class Ground {
  readonly #stock: PaintStock;
  readonly #kept = new Map<string, Canvas>();

  constructor(stock: PaintStock) {
    this.#stock = stock;
  }

  /** Paints tiles anew from here on: other countries stand out. */
  forget(): void {
    this.#kept.clear();
  }

  #tile(picture: TilePicture): Canvas {
    const key = JSON.stringify(picture);
    let canvas = this.#kept.get(key);
    if (!canvas) {
      const made = newCanvas(picture.pixels, picture.pixels);
      paintTile(made.ctx as unknown as Context, this.#stock, picture);
      canvas = made.canvas;
    }
    this.#kept.delete(key);
    this.#kept.set(key, canvas);
    for (const [oldest] of this.#kept) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    return canvas;
  }

  /**
   * Paints the built-in map over a picture: the same tiles as on the page. Camera and size count in
   * CSS pixels, of which each has `ratio` pixels of the canvas.
   */
  paint(
    ctx: Ctx,
    camera: PictureCamera,
    size: Size,
    ratio: number,
    scheme: Scheme = "light",
  ): void {
    // Beyond the poles there is no map.
    ctx.fillStyle = PALETTES[scheme].sea;
    ctx.fillRect(0, 0, size.width * ratio, size.height * ratio);
    for (const { picture, x, y } of tilesUnder(camera, size, ratio, scheme))
      ctx.drawImage(this.#tile(picture), x, y);
  }
}
