import type { Feature, Geometry, Position } from "geojson";
import type { Tags } from "./layers.ts";

/** A river's course with its names. Positions are longitude, latitude. */
export interface NamedLine {
  en: string;
  ar: string | null;
  rank: number;
  positions: readonly Position[];
}

const partsOf = (geometry: Geometry): readonly Position[][] => {
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
};

/** The rivers that carry a name, greatest first, each unbroken part on its own. */
export const namedRivers = (rivers: readonly Feature<Geometry, Tags>[]): NamedLine[] =>
  rivers
    .flatMap(({ geometry, properties: { en, ar, rank = 9 } }) =>
      en === undefined
        ? []
        : partsOf(geometry).map((positions) => ({ en, ar: ar ?? null, rank, positions })),
    )
    .sort((a, b) => a.rank - b.rank);
