/**
 * What the pages use of packages that are installed for the benchmark alone, so that the types can be
 * checked without them.
 */
declare module "leaflet.glify";
declare module "leaflet.markercluster";

declare module "supercluster" {
  import type { BBox, Feature, Point } from "geojson";

  namespace Supercluster {
    type PointFeature<P> = Feature<Point, P>;
  }
  class Supercluster<P> {
    constructor(options: { radius: number; maxZoom: number });
    load(points: Supercluster.PointFeature<P>[]): this;
    getClusters(bbox: BBox, zoom: number): Feature<Point>[];
  }
  export = Supercluster;
}
