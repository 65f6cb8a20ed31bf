import type { PaintedFile } from "./files.ts";
import type { NamedLine } from "../../../basemap/named-rivers.ts";
import type { TilePicture } from "../../../basemap/tile-picture.ts";

/** What the painter reports of a tile it has painted. */
export interface PaintedTile {
  bitmap: ImageBitmap;
  /** How long painting took, in milliseconds. */
  ms: number;
}

/** What the page asks of the painter's worker. */
export type ToPainter =
  | { is: "open"; points: readonly (readonly number[])[] }
  | { is: "file"; file: PaintedFile; bytes: ArrayBuffer }
  /** A file cannot be had: paint without it. */
  | { is: "missing"; file: PaintedFile }
  | { is: "paint"; id: number; picture: TilePicture }
  | { is: "forget"; id: number };

/** What the worker answers. */
export type FromPainter =
  | ({ is: "painted"; id: number } & PaintedTile)
  /** A file was taken in: tiles that were painted before lack it. */
  | { is: "added"; rivers: readonly NamedLine[] }
  /** Something could not be done; `id` where that was to paint a tile. */
  | { is: "failed"; reason: string; id?: number };
