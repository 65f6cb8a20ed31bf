import type { Check } from "./check.ts";
import { leapIn, ringsOf, type Position } from "./positions.ts";

/** Twice the area in square degrees, by the shoelace formula; positive where it runs counterclockwise. */
const signedArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x2 = 0, y2 = 0], i) => {
    const [x1 = 0, y1 = 0] = ring[(i || ring.length) - 1] ?? [];
    return sum + x1 * y2 - x2 * y1;
  }, 0);

/** RFC 7946, 3.1.6: outer rings run counterclockwise, holes clockwise. */
export const winding: Check = (story, report) => {
  for (const place of story.places)
    for (const { at, ring, outer } of place.geometry ? ringsOf(place.geometry) : []) {
      // How it winds depends on how such an edge runs, which another check asks for.
      if (leapIn(ring) >= 0) continue;
      const area = signedArea(ring);
      if (area === 0 || area > 0 === outer) continue;
      const [expected, found] = outer
        ? ["an outer ring that runs counterclockwise", "one that runs clockwise"]
        : ["a hole that runs clockwise", "one that runs counterclockwise"];
      report("ring-winding", place, at, { expected, found });
    }
};
