import { faintness } from "../contrast.ts";
import { nearestWord } from "../edit-distance.ts";
import { EVENT_TYPE_IDS } from "../event-types.ts";
import type { Check } from "./check.ts";

const BUILT_IN: readonly string[] = EVENT_TYPE_IDS;

/** Events have a type that there is; the story's own types have ids of their own and can be seen. */
export const eventTypes: Check = (story, report) => {
  for (const type of story.types) {
    if (BUILT_IN.includes(type.id))
      report("duplicate-id", type, ["id"], {
        expected: "an id of its own",
        found: `“${type.id}”`,
        said: `“${type.id}” is one of the types that every story has.`,
      });
    const [worst] = faintness(type.colour).sort((a, b) => a.found - b.found);
    if (worst)
      report("type-contrast", type, ["colour"], {
        expected: `a contrast of at least ${worst.needed} : 1 between ${type.colour} and ${worst.on}`,
        found: `${worst.found.toFixed(1)} : 1`,
      });
  }
  const known = new Set([...BUILT_IN, ...story.types.map(({ id }) => id)]);
  for (const event of story.events)
    if (!known.has(event.type))
      report("event-type-unknown", event, ["type"], {
        expected: "an event type",
        found: `“${event.type}”, which is none; the event is left out`,
        nearest: nearestWord(event.type, known),
      });
};
