import type { Scheme } from "./theme.ts";
import type { TileCoords, TilePicture } from "./tile-picture.ts";

/** Side of a tile in pixels of its own zoom level. */
export const TILE_SIZE = 512;

/** A tile of the map's grid: where it is on its level, and how the map shows that level now. */
export interface GridTile {
  /** Column, row and zoom level as Leaflet counts them. */
  coords: TileCoords;
  /** Pixels of the level from its origin. */
  position: { x: number; y: number };
  /** CSS pixels in a pixel of the level: 1 where the map's zoom is the level's. */
  scale: number;
  zoom: number;
  pixelRatio: number;
  scheme: Scheme;
}

/** Where a tile's picture lies, in pixels of the level from the tile's corner. */
export interface PictureFrame {
  left: number;
  top: number;
  size: number;
}

/** Neighbours overlap by so many pixels of the screen, so that no line of background shows. */
const OVERLAP = 2;

/**
 * Works out the picture for a tile so that each of its pixels falls on exactly one of the screen's,
 * at any fractional zoom: its corner is moved to a whole pixel, and its size is whole.
 */
export const framePicture = (tile: GridTile): { picture: TilePicture; frame: PictureFrame } => {
  const { coords, position, scale, zoom, pixelRatio, scheme } = tile;
  const density = scale * pixelRatio;
  const tilePixels = TILE_SIZE * density;
  const pixels = Math.ceil(tilePixels) + OVERLAP;
  const left = Math.floor(position.x * density);
  const top = Math.floor(position.y * density);
  return {
    picture: {
      // A level of 512-pixel tiles has half as many of them a side as its zoom says.
      tile: { z: coords.z - 1, x: coords.x, y: coords.y },
      zoom,
      pixels,
      tilePixels,
      corner: [position.x * density - left, position.y * density - top],
      pixelRatio,
      scheme,
    },
    frame: {
      left: left / density - position.x,
      top: top / density - position.y,
      size: pixels / density,
    },
  };
};
