import type { RawFeature } from "geojson-vt";
import type { TraceableLine } from "./dashed-lines.ts";
import { EXTENT, MAX_DATA_ZOOM, type TiledLayer } from "./layers.ts";
import { mercatorBox, type GeoBox } from "./mercator.ts";
import type { Stock } from "./stock.ts";
import { PALETTES, type Palette } from "./theme.ts";
import type { TileCoords, TilePicture } from "./tile-picture.ts";

/** What of a canvas the painter uses. */
export type Context = Pick<
  OffscreenCanvasRenderingContext2D,
  | "beginPath"
  | "clip"
  | "closePath"
  | "drawImage"
  | "fill"
  | "fillRect"
  | "fillStyle"
  | "globalAlpha"
  | "globalCompositeOperation"
  | "imageSmoothingQuality"
  | "lineCap"
  | "lineJoin"
  | "lineTo"
  | "lineWidth"
  | "moveTo"
  | "rect"
  | "restore"
  | "save"
  | "setLineDash"
  | "stroke"
  | "strokeStyle"
>;

/** What of the stock is painted from. */
export type PaintStock = Pick<Stock, "layers" | "dashed" | "relief">;

/** The square of data in which a tile lies, when it is deeper than the data goes. */
const dataSquare = ({ z, x, y }: TileCoords): { data: TileCoords; zoomedIn: number } => {
  const deeper = Math.max(0, z - MAX_DATA_ZOOM);
  return {
    data: { z: z - deeper, x: x >> deeper, y: y >> deeper },
    zoomedIn: 2 ** deeper,
  };
};

/** A canvas set up for one tile: traces what the data has in it, in pixels of the picture. */
export class Easel {
  readonly ctx: Context;
  readonly stock: PaintStock;
  readonly picture: TilePicture;
  readonly palette: Palette;
  readonly zoom: number;
  private readonly data: TileCoords;
  private readonly unit: number;
  private readonly origin: readonly [x: number, y: number];

  constructor(ctx: Context, stock: PaintStock, picture: TilePicture) {
    const { tile, tilePixels, corner } = picture;
    const { data, zoomedIn } = dataSquare(tile);
    this.ctx = ctx;
    this.stock = stock;
    this.picture = picture;
    this.palette = PALETTES[picture.scheme];
    this.zoom = picture.zoom;
    this.data = data;
    this.unit = (tilePixels * zoomedIn) / EXTENT;
    this.origin = [
      corner[0] - (tile.x - data.x * zoomedIn) * tilePixels,
      corner[1] - (tile.y - data.y * zoomedIn) * tilePixels,
    ];
  }

  /** A width in CSS pixels as pixels of the picture. */
  width(css: number): number {
    return css * this.picture.pixelRatio;
  }

  features(layer: TiledLayer): readonly RawFeature[] {
    return this.stock.layers.features(layer, this.data);
  }

  /** Starts a path along features; areas are closed. */
  trace(features: readonly RawFeature[]): void {
    const { ctx, unit, origin } = this;
    ctx.beginPath();
    for (const feature of features) {
      if (feature.type !== 2 && feature.type !== 3) continue;
      for (const ring of feature.geometry) {
        for (let i = 0; i < ring.length; i += 2) {
          const x = origin[0] + (ring[i] ?? 0) * unit;
          const y = origin[1] + (ring[i + 1] ?? 0) * unit;
          if (i === 0) ctx.moveTo(x, y);
          else ctx.lineTo(x, y);
        }
        if (feature.type === 3) ctx.closePath();
      }
    }
  }

  /** Starts a path along whole lines, to be stroked with dashes. Says whether there are any. */
  traceWhole(name: string): boolean {
    const { tile, tilePixels, corner } = this.picture;
    const across = 2 ** tile.z;
    const lines =
      this.stock.dashed.get(name)?.through(tile.x / across, tile.y / across, 1 / across) ?? [];
    this.ctx.beginPath();
    for (const line of lines) this.traceLine(line, across * tilePixels, tile, corner);
    return lines.length > 0;
  }

  private traceLine(
    { points }: TraceableLine,
    world: number,
    { x, y }: TileCoords,
    [left, top]: readonly [number, number],
  ): void {
    const { tilePixels } = this.picture;
    for (let i = 0; i < points.length; i += 2) {
      const px = (points[i] ?? 0) * world - x * tilePixels + left;
      const py = (points[i + 1] ?? 0) * world - y * tilePixels + top;
      if (i === 0) this.ctx.moveTo(px, py);
      else this.ctx.lineTo(px, py);
    }
  }

  /** Where a box of degrees lies in the picture. */
  box(degrees: GeoBox): { x: number; y: number; width: number; height: number } {
    const { tile, tilePixels, corner } = this.picture;
    const world = 2 ** tile.z * tilePixels;
    const { left, top, right, bottom } = mercatorBox(degrees);
    return {
      x: left * world - tile.x * tilePixels + corner[0],
      y: top * world - tile.y * tilePixels + corner[1],
      width: (right - left) * world,
      height: (bottom - top) * world,
    };
  }
}
