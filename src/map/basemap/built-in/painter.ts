import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Topology } from "topojson-specification";
import { DashedLines } from "./dashed-lines.ts";
import type { PaintedFile } from "./files.ts";
import { countriesOf } from "./focus.ts";
import { objectOf, TiledLayers, type Tags } from "./layers.ts";
import { alongFinerRivers, namedRivers, type NamedLine } from "./named-rivers.ts";
import { paintTile } from "./paint-tile.ts";
import type { PaintedTile, TilePicture } from "./tile-picture.ts";

const SEASONAL = [5, 6, 7];
/** Without these a picture would be wrong, not only coarse: painting waits for both. */
export const NEEDED: readonly PaintedFile[] = ["region", "world"];

const read = (bytes: ArrayBuffer): Topology =>
  JSON.parse(new TextDecoder().decode(bytes)) as Topology;

/** Holds the map's data, decoded, and paints tiles from what has arrived so far. */
export class Painter {
  private readonly layers = new TiledLayers();
  private readonly dashed = new Map<string, DashedLines>();
  private readonly countries: FeatureCollection<Geometry, Tags>[] = [];
  private finer: readonly Feature<Geometry, Tags>[] = [];
  private relief: ImageBitmap | null = null;
  private readonly settled = new Set<PaintedFile>();
  private points: readonly (readonly number[])[] | null = null;
  /** Rivers with names, once the region is there. */
  rivers: readonly NamedLine[] = [];

  /** Takes in the points of the story, longitude first: the countries that hold them stand out. */
  open(points: readonly (readonly number[])[]): void {
    this.points = points;
    this.findFocus();
  }

  /** Whether all that a first picture needs is there or known to be missing. */
  get isReady(): boolean {
    return this.points !== null && NEEDED.every((file) => this.settled.has(file));
  }

  /** Does without a file that cannot be had. */
  doWithout(file: PaintedFile): void {
    this.settled.add(file);
  }

  /** Takes a file in. Rejects when it is not what it should be; the map then does without it. */
  async add(file: PaintedFile, bytes: ArrayBuffer): Promise<void> {
    try {
      if (file === "relief")
        this.relief = await createImageBitmap(new Blob([bytes], { type: "image/webp" }));
      else this.addTopology(file, read(bytes));
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
    paintTile(ctx, { layers: this.layers, dashed: this.dashed, relief: this.relief }, picture);
    return { bitmap: canvas.transferToImageBitmap(), ms: performance.now() - start };
  }

  private addTopology(file: PaintedFile, topology: Topology): void {
    this.layers.addFile(file, topology);
    if (file === "detail") {
      this.finer = objectOf(topology, "rivers").features;
      const seasonal = this.finer.filter(({ properties }) =>
        SEASONAL.includes(properties.class ?? -1),
      );
      this.dashed.set("seasonalRivers", new DashedLines(seasonal));
      this.rivers = alongFinerRivers(this.rivers, this.finer);
      return;
    }
    this.countries.push(objectOf(topology, "countries"));
    this.findFocus();
    if (file === "region") {
      this.dashed.set("districts", new DashedLines(objectOf(topology, "admin1Lines").features));
      this.rivers = alongFinerRivers(
        namedRivers(objectOf(topology, "rivers").features),
        this.finer,
      );
    }
  }

  private findFocus(): void {
    const points = this.points ?? [];
    const features = this.countries.flatMap((some) => countriesOf(some, points).features);
    this.layers.add("focus", { type: "FeatureCollection", features });
  }
}
