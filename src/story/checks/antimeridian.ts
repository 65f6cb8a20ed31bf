import type { Check } from "./check.ts";
import { leapIn, ringsOf } from "./positions.ts";

/** RFC 7946, 3.1.9: an area that crosses 180° is cut there, else it would be drawn round the world. */
export const antimeridian: Check = (story, report) => {
  for (const place of story.places)
    for (const { at, ring } of place.geometry ? ringsOf(place.geometry) : []) {
      // Longitudes beyond 180° are nowhere, which another check says.
      if (ring.some(([lng = 0]) => Math.abs(lng) > 180)) continue;
      const leap = leapIn(ring);
      if (leap < 0) continue;
      const [from, to] = [ring[leap - 1]?.[0] ?? 0, ring[leap]?.[0] ?? 0];
      report("antimeridian-crossed", place, [...at, leap], {
        expected: "neighbouring longitudes at most 180° apart",
        found: `${from} and ${to}`,
      });
    }
};
