import type { Country, Governorate } from "./gazetteer.ts";

/** Something with a name, and where it stands in the picture, in pixels. */
export interface Spotted<T> {
  named: T;
  spot: { x: number; y: number };
}

/** How far from its own point, in degrees, a country that could be named there may be named. */
const NAME_REACH = 3;

/**
 * Where a country may be named if not at its own point: where its provinces are, the nearest first;
 * with its own point in sight only those about it, so that no name slips to a border.
 */
export const namePoints = (
  country: Country,
  provinces: readonly Spotted<Governorate>[],
  isInSight: boolean,
): { x: number; y: number }[] =>
  provinces
    .filter(({ named: { iso } }) => iso.startsWith(`${country.country}-`))
    .map(({ named, spot }) => ({
      spot,
      away: Math.hypot(named.lon - country.lon, named.lat - country.lat),
    }))
    .filter(({ away }) => !isInSight || away < NAME_REACH)
    .sort((a, b) => a.away - b.away)
    .map(({ spot }) => spot);
