import type { Scheme } from "./theme.ts";

/** A square of the pyramid that has 2^z squares a side; x eastwards, y southwards. */
export interface TileCoords {
  z: number;
  x: number;
  y: number;
}

/** A picture of a tile to be painted, in pixels of the screen. */
export interface TilePicture {
  tile: TileCoords;
  /** Zoom of the map, in the 256-pixel scheme; widths and what is shown follow it. */
  zoom: number;
  /** Width and height of the picture: a little more than the tile, so that no seam shows. */
  pixels: number;
  /** Width and height of the tile itself. */
  tilePixels: number;
  /** Where in the picture the tile's corner is: less than a pixel off. */
  corner: [x: number, y: number];
  /** Pixels of the screen in a CSS pixel. */
  pixelRatio: number;
  scheme: Scheme;
}
