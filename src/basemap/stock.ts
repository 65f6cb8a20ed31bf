import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Topology } from "topojson-specification";
import { DashedLines } from "./dashed-lines.ts";
import { countriesOf } from "./focus.ts";
import { objectOf, TiledLayers, type Tags } from "./layers.ts";
import { alongFinerRivers, namedRivers, type NamedLine } from "./named-rivers.ts";

/** Files of `geo/basemap` that hold lines and areas. */
export type TopologyFile = "region" | "world" | "finerWorld" | "detail";

const SEASONAL = [5, 6, 7];

/** What there is to paint from: the map's data, decoded, as far as it has arrived. */
export class Stock {
  readonly layers = new TiledLayers();
  readonly dashed = new Map<string, DashedLines>();
  /** The shaded relief of `REGION`, as a picture that a canvas can draw. */
  relief: CanvasImageSource | null = null;
  /** Rivers with names, once the region is there. */
  rivers: readonly NamedLine[] = [];
  /** Those of the finer world take the place of the coarse one's. */
  private readonly countries = new Map<"region" | "world", FeatureCollection<Geometry, Tags>>();
  private hasFinerWorld = false;
  private finer: readonly Feature<Geometry, Tags>[] = [];
  private points: readonly (readonly number[])[] = [];

  /** Takes in the points of the story, longitude first: the countries that hold them stand out. */
  focusOn(points: readonly (readonly number[])[]): void {
    this.points = points;
    this.findFocus();
  }

  add(file: TopologyFile, topology: Topology): void {
    const isCoarser = file === "world" && this.hasFinerWorld;
    this.layers.addFile(file, topology, isCoarser);
    this.hasFinerWorld ||= file === "finerWorld";
    if (isCoarser) return;
    if (file === "detail") {
      this.finer = objectOf(topology, "rivers").features;
      const seasonal = this.finer.filter(({ properties }) =>
        SEASONAL.includes(properties.class ?? -1),
      );
      this.dashed.set("seasonalRivers", new DashedLines(seasonal));
      this.rivers = alongFinerRivers(this.rivers, this.finer);
      return;
    }
    this.countries.set(file === "region" ? file : "world", objectOf(topology, "countries"));
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
    this.layers.add("focus", countriesOf([...this.countries.values()], this.points));
  }
}
