import type { Feature, Geometry, Position } from "geojson";
import { DETAIL } from "./coverage.ts";
import type { Tags } from "./layers.ts";

/** A river's course with its names. Positions are longitude, latitude. */
export interface NamedLine {
  en: string;
  ar: string | null;
  rank: number;
  positions: readonly Position[];
}

/** Unbroken lines of a geometry. */
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

/** Finer rivers that are great enough to be one with a name: the lower the class, the greater. */
const GREATEST_CLASSES = 3;
/** Farther from a named course, in degrees, a finer river is another one. */
const SAME_RIVER = 0.03;

const [WEST, SOUTH, EAST, NORTH] = DETAIL;

const isInDetail = ([lng = 0, lat = 0]: Position): boolean =>
  lng > WEST && lng < EAST && lat > SOUTH && lat < NORTH;

const cellOf = (lng: number, lat: number): string =>
  `${Math.floor(lng / SAME_RIVER)} ${Math.floor(lat / SAME_RIVER)}`;

/** Points by the cells of a grid as fine as the search is wide. */
const gridOf = (points: readonly Position[]): Map<string, Position[]> => {
  const cells = new Map<string, Position[]>();
  for (const point of points) {
    const cell = cellOf(point[0] ?? 0, point[1] ?? 0);
    const there = cells.get(cell);
    if (there) there.push(point);
    else cells.set(cell, [point]);
  }
  return cells;
};

const AROUND = [-SAME_RIVER, 0, SAME_RIVER];

const nearest = (to: Position, grid: ReadonlyMap<string, Position[]>): Position => {
  const [lng = 0, lat = 0] = to;
  let best = to;
  let least = SAME_RIVER;
  const near = AROUND.flatMap((east) =>
    AROUND.flatMap((north) => grid.get(cellOf(lng + east, lat + north)) ?? []),
  );
  for (const point of near) {
    const away = Math.hypot((point[0] ?? 0) - lng, (point[1] ?? 0) - lat);
    if (away >= least) continue;
    least = away;
    best = point;
  }
  return best;
};

/**
 * Moves named courses onto the finer rivers that are drawn close up: the two sources lie up to a
 * kilometre apart, and a name must stand beside the line the reader sees.
 */
export const alongFinerRivers = (
  named: readonly NamedLine[],
  finer: readonly Feature<Geometry, Tags>[],
): NamedLine[] => {
  const points = finer
    .filter(({ properties }) => (properties.class ?? 9) <= GREATEST_CLASSES)
    .flatMap(({ geometry }) => partsOf(geometry).flat());
  const grid = gridOf(points);
  return named.map((line) => ({
    ...line,
    positions: line.positions.map((at) => (isInDetail(at) ? nearest(at, grid) : at)),
  }));
};
