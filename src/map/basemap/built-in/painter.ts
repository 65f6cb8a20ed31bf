import type { Topology } from "topojson-specification";
import type { NamedLine } from "../../../basemap/named-rivers.ts";
import { paintTile } from "../../../basemap/paint-tile.ts";
import { Stock } from "../../../basemap/stock.ts";
import type { TilePicture } from "../../../basemap/tile-picture.ts";
import type { PaintedFile } from "./files.ts";
import type { PaintedTile } from "./worker-messages.ts";

/** Without these a picture would be wrong, not only coarse: painting waits for both. */
export const NEEDED: readonly PaintedFile[] = ["region", "world"];

const read = (bytes: ArrayBuffer): Topology =>
  JSON.parse(new TextDecoder().decode(bytes)) as Topology;

/** Paints tiles from what has arrived so far of the map's data. */
export class Painter {
  private readonly stock = new Stock();
  private readonly settled = new Set<PaintedFile>();
  private isOpen = false;

  /** Takes in the points of the story, longitude first: the countries that hold them stand out. */
  open(points: readonly (readonly number[])[]): void {
    this.isOpen = true;
    this.stock.focusOn(points);
  }

  /** Rivers with names, once the region is there. */
  get rivers(): readonly NamedLine[] {
    return this.stock.rivers;
  }

  /** Whether all that a first picture needs is there or known to be missing. */
  get isReady(): boolean {
    return this.isOpen && NEEDED.every((file) => this.settled.has(file));
  }

  /** Does without a file that cannot be had. */
  doWithout(file: PaintedFile): void {
    this.settled.add(file);
  }

  /** Takes a file in. Rejects when it is not what it should be; the map then does without it. */
  async add(file: PaintedFile, bytes: ArrayBuffer): Promise<void> {
    try {
      if (file === "relief")
        this.stock.relief = await createImageBitmap(new Blob([bytes], { type: "image/webp" }));
      else this.stock.add(file, read(bytes));
    } finally {
      this.settled.add(file);
    }
  }

  paint(picture: TilePicture): PaintedTile {
    const start = performance.now();
    const canvas = new OffscreenCanvas(picture.pixels, picture.pixels);
    // Opaque: tiles overlap by a pixel, and text below them must not shine through.
    const ctx = canvas.getContext("2d", { alpha: false });
    if (!ctx) throw new Error("This browser gives the map no canvas to paint on.");
    paintTile(ctx, this.stock, picture);
    return { bitmap: canvas.transferToImageBitmap(), ms: performance.now() - start };
  }
}
