import type { Geometry } from "../records/place.ts";
import type { Check } from "./check.ts";

type Ring = number[][];
type At = (string | number)[];

const polygonsOf = (geometry: Geometry): { at: At; rings: Ring[] }[] => {
  if (geometry.type === "Point") return [];
  if (geometry.type === "Polygon") return [{ at: [], rings: geometry.coordinates }];
  const polygons = geometry.coordinates.map((rings, p) => ({ at: [p], rings }));
  return polygons.length > 0 ? polygons : [{ at: [], rings: [] }];
};

const isClosed = (ring: Ring): boolean =>
  ring.length >= 4 && ring[0]?.join() === ring.at(-1)?.join();

/** RFC 7946, 3.1.6: an area has a linear ring, and each is closed and has four or more positions. */
export const rings: Check = (story, report) => {
  for (const place of story.places)
    for (const { at, rings } of place.geometry ? polygonsOf(place.geometry) : []) {
      const path = ["geometry", "coordinates", ...at];
      if (rings.length === 0)
        report("ring-invalid", place, path, {
          expected: `a ring in the area of “${place.id}”`,
          found: "none",
        });
      rings.forEach((ring, r) => {
        if (!isClosed(ring))
          report("ring-invalid", place, [...path, r], {
            expected: `a closed ring of four or more positions in “${place.id}”`,
            found:
              `${ring.length} positions` +
              (ring.length >= 4 ? ", the last of which is not the first" : ""),
          });
      });
    }
};
