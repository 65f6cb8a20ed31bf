import { isPosition } from "../parse/record-bounds.ts";
import type { Geometry } from "../records/place.ts";
import type { Check } from "./check.ts";

/** Every position of a geometry, with its path. */
const positionsOf = (geometry: Geometry): { at: (string | number)[]; position: number[] }[] => {
  const walk = (part: unknown, at: (string | number)[]): ReturnType<typeof positionsOf> => {
    if (!Array.isArray(part)) return [];
    if (isPosition(part)) return [{ at, position: part as number[] }];
    return part.flatMap((item, i) => walk(item, [...at, i]));
  };
  return walk(geometry.coordinates, ["geometry", "coordinates"]);
};

const isOutside = ([lng = NaN, lat = NaN]: readonly number[]): boolean =>
  !(Math.abs(lng) <= 180 && Math.abs(lat) <= 90);

/** So many positions of one place are told of: the two numbers may be swapped all along. */
const MOST_TOLD = 20;

/** Longitudes within ±180 and latitudes within ±90 degrees: nothing is wrapped or coerced. */
export const coordinates: Check = (story, report) => {
  for (const place of story.places) {
    if (!place.geometry) continue;
    const outside = positionsOf(place.geometry).filter(({ position }) => isOutside(position));
    const untold = outside.length - MOST_TOLD;
    outside.slice(0, MOST_TOLD).forEach(({ at, position: [lng = NaN, lat = NaN] }, n) => {
      const swapped =
        Math.abs(lng) <= 90 && Math.abs(lat) <= 180
          ? " Latitude and longitude may be swapped."
          : "";
      const more =
        n === MOST_TOLD - 1 && untold > 0 ? ` So do ${untold} more of its positions.` : "";
      report("coordinates-outside-world", place, at, {
        expected: "longitude within ±180, latitude within ±90",
        found: `${lng}, ${lat}`,
        said: `“${place.id}” stands at longitude ${lng}, latitude ${lat}, which is nowhere.${swapped}${more}`,
      });
    });
  }
};
