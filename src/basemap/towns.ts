import type { Town } from "./labels/gazetteer.ts";
import { townZoom } from "./labels/town-zoom.ts";

/** Side of a cell of the grid of towns, in degrees. */
const CELL = 1;
const KM_A_DEGREE = 111.2;
/** Farther away no town is said to be near, however much a view shows; in kilometres. */
const FARTHEST_KM = 100;
/** So far a town is near at any zoom, in kilometres. */
const NEAREST_KM = 5;
/** What part of the reach a town may be farther away for each rank that it is greater. */
const RANK_WORTH = 0.06;
/** Nearer to a pole than this latitude no map of ours reaches. */
const POLE = 86;

interface Point {
  lat: number;
  lng: number;
}

interface Found {
  town: Town;
  /** In kilometres. */
  away: number;
}

const kmBetween = (a: Point, town: Town): number => {
  const squeeze = Math.cos((a.lat * Math.PI) / 180);
  const across = Math.abs(a.lng - town.lon);
  return KM_A_DEGREE * Math.hypot(Math.min(across, 360 - across) * squeeze, a.lat - town.lat);
};

const keyOf = (column: number, row: number): number => {
  const columns = 360 / CELL;
  return row * columns + (((column % columns) + columns) % columns);
};

/** Towns by the cell of a grid in which they lie: what is near a point is found without a search. */
export class Towns {
  readonly #cells = new Map<number, Town[]>();
  /** How many towns were looked at so far. */
  looked = 0;

  constructor(towns: readonly Town[]) {
    for (const town of towns) {
      const key = keyOf(Math.floor(town.lon / CELL), Math.floor(town.lat / CELL));
      const cell = this.#cells.get(key);
      if (cell) cell.push(town);
      else this.#cells.set(key, [town]);
    }
  }

  #within(at: Point, km: number): Found[] {
    const high = km / KM_A_DEGREE;
    const wide = high / Math.cos((Math.min(POLE, Math.abs(at.lat)) * Math.PI) / 180);
    const found: Found[] = [];
    const last = Math.floor((at.lng + wide) / CELL);
    for (let row = Math.floor((at.lat - high) / CELL); row <= (at.lat + high) / CELL; row++)
      for (let column = Math.floor((at.lng - wide) / CELL); column <= last; column++)
        for (const town of this.#cells.get(keyOf(column, row)) ?? []) {
          this.looked++;
          const away = kmBetween(at, town);
          if (away <= km) found.push({ town, away });
        }
    return found;
  }

  /**
   * The town by which to name what lies at a point and about it, as far as `side` kilometres: the
   * nearest of those within half of that which the map writes at that zoom, so that a reader finds it
   * there; else of all within `side` the nearest, a greater one also from somewhat farther away, so that
   * a city is not called by a suburb. Nothing is near at more than 100 km, and what is at most 5 km away
   * is near at any zoom.
   */
  near(at: Point, side: number, zoom: number): Town | undefined {
    const reach = Math.min(FARTHEST_KM, Math.max(NEAREST_KM, side));
    const byDistance = this.#within(at, reach).sort((a, b) => a.away - b.away);
    const written = byDistance.find(
      ({ town, away }) => away <= reach / 2 && zoom >= townZoom(town),
    );
    const weight = ({ town, away }: Found): number => away / reach + town.rank * RANK_WORTH;
    const [best] = byDistance.toSorted((a, b) => weight(a) - weight(b));
    return (written ?? best)?.town;
  }
}
