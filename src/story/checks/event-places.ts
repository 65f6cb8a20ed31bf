import type { Check } from "./check.ts";

/** An event without a place says why, so that nothing goes missing from the map in silence. */
export const eventPlaces: Check = (story, report) => {
  for (const event of story.events)
    if (event.places.length === 0 && !event.unplaced)
      report("event-without-place", event, ["places"], {
        expected: "a place, or a reason in `unplaced`",
        found: "neither",
        said: `The event “${event.id}” has no place and no reason.`,
      });
};
