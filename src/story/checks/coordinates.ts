import type { Geometry } from "../records/place.ts";
import type { Check } from "./check.ts";

/** Every position of a geometry, with its path. */
const positionsOf = (geometry: Geometry): { at: (string | number)[]; position: number[] }[] => {
  const walk = (part: unknown, at: (string | number)[]): ReturnType<typeof positionsOf> => {
    if (!Array.isArray(part)) return [];
    if (part.length > 0 && part.every((item) => typeof item === "number"))
      return [{ at, position: part }];
    return part.flatMap((item, i) => walk(item, [...at, i]));
  };
  return walk(geometry.coordinates, ["geometry", "coordinates"]);
};

/** Longitudes within ±180 and latitudes within ±90 degrees: nothing is wrapped or coerced. */
export const coordinates: Check = (story, report) => {
  for (const place of story.places) {
    if (!place.geometry) continue;
    const outside = positionsOf(place.geometry).find(
      ({ position: [lng = NaN, lat = NaN] }) => !(Math.abs(lng) <= 180 && Math.abs(lat) <= 90),
    );
    if (!outside) continue;
    const [lng = NaN, lat = NaN] = outside.position;
    const swapped =
      Math.abs(lng) <= 90 && Math.abs(lat) <= 180 ? " Latitude and longitude may be swapped." : "";
    report("coordinates-outside-world", place, outside.at, {
      expected: "longitude within ±180, latitude within ±90",
      found: `${lng}, ${lat}`,
      said: `“${place.id}” stands at longitude ${lng}, latitude ${lat}, which is nowhere.${swapped}`,
    });
  }
};
