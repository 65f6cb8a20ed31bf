import type { Size } from "./boxes.ts";
import type { PictureCamera } from "./picture-camera.ts";
import type { Scheme } from "./theme.ts";
import { framePicture, TILE_SIZE } from "./tile-frame.ts";
import type { TilePicture } from "./tile-picture.ts";

/** A tile of a picture's ground and where its corner lies, in pixels of the canvas. */
export interface PlacedTile {
  picture: TilePicture;
  x: number;
  y: number;
}

/**
 * The tiles under a picture: the same as on the page. Camera and size count in CSS pixels, of which
 * each has `ratio` pixels of the canvas. Light unless said otherwise: a picture may be printed.
 */
export const tilesUnder = (
  { zoom, origin }: PictureCamera,
  { width, height }: Size,
  ratio: number,
  scheme: Scheme = "light",
): PlacedTile[] => {
  const level = Math.round(zoom);
  const scale = 2 ** (zoom - level);
  const side = TILE_SIZE * scale;
  const across = 2 ** (level - 1);
  const tiles: PlacedTile[] = [];
  for (let y = Math.floor(origin.y / side); y * side < origin.y + height; y++)
    for (let x = Math.floor(origin.x / side); x * side < origin.x + width; x++) {
      if (y < 0 || y >= across) continue;
      const { picture, frame } = framePicture({
        coords: { z: level, x: ((x % across) + across) % across, y },
        position: { x: x * TILE_SIZE, y: y * TILE_SIZE },
        scale,
        zoom,
        pixelRatio: ratio,
        scheme,
      });
      tiles.push({
        picture,
        x: Math.round(((x * TILE_SIZE + frame.left) * scale - origin.x) * ratio),
        y: Math.round(((y * TILE_SIZE + frame.top) * scale - origin.y) * ratio),
      });
    }
  return tiles;
};
