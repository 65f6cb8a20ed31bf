import type { LatLngTuple } from "leaflet";
import type { GridCell } from "../../archive/cell-grid.ts";
import type { Town } from "../../basemap/labels/gazetteer.ts";
import type { Towns } from "../../basemap/towns.ts";
import { LEVELS_BEYOND_ZOOM } from "../../explore/grid-frame.ts";

/** Around the equator, in kilometres. */
const EQUATOR_KM = 40_075;
/** Digits after the point by which two cells are told apart at any zoom. */
const MOST_DIGITS = 5;

/** A group that is to be named by where it is. */
export interface Somewhere {
  /** Latitude first. */
  at: LatLngTuple;
  /** The name of a town near it. */
  town: string | undefined;
}

/** So many digits after the point as tell places half a cell apart from each other. */
export const digitsOf = ({ level }: Pick<GridCell, "level">): number =>
  Math.min(MOST_DIGITS, Math.max(0, Math.ceil(-Math.log10(360 / 2 ** level / 2))));

/**
 * The names of groups: each by its town, by its coordinates where it has none, and by both where others
 * have the same town. Coordinates have as many digits as are asked for; more where two would be alike.
 */
export const placeNames = (
  places: readonly Somewhere[],
  digits: number,
  write: (degrees: number, digits: number) => string,
): string[] => {
  const named = ({ at: [lat, lng], town }: Somewhere, own: number, isShared: boolean): string => {
    if (town !== undefined && !isShared) return town;
    const at = `${write(lat, own)} / ${write(lng, own)}`;
    return town === undefined ? at : `${town} (${at})`;
  };
  let names = places.map((place) => named(place, digits, false));
  for (let more = digits; more <= MOST_DIGITS; more++) {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (counts.size === names.length) break;
    names = names.map((name, n) =>
      counts.get(name) === 1 ? name : named(places[n] as Somewhere, more, true),
    );
  }
  return names;
};

interface Cell extends Pick<GridCell, "level" | "middle"> {
  key: string;
  at: LatLngTuple;
}

/** The towns of the cells that were asked about last: a step of the brush leaves most where they are. */
export class TownsOfCells {
  readonly #towns: Towns;
  #known = new Map<string, Town | undefined>();

  constructor(towns: Towns) {
    this.#towns = towns;
  }

  /** For each cell the town that it is named by, if one is near where its button stands. */
  of(cells: readonly Cell[]): (Town | undefined)[] {
    const before = this.#known;
    this.#known = new Map();
    return cells.map(({ key, level, middle, at: [lat, lng] }) => {
      const own = `${key} ${middle}`;
      const side = (EQUATOR_KM / 2 ** level) * Math.cos((lat * Math.PI) / 180);
      const town = before.has(own)
        ? before.get(own)
        : this.#towns.near({ lat, lng }, side, level - LEVELS_BEYOND_ZOOM);
      this.#known.set(own, town);
      return town;
    });
  }
}
