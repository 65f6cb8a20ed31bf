import { faintness } from "../contrast.ts";
import { nearestWord } from "../edit-distance.ts";
import { EVENT_TYPE_IDS } from "../event-types.ts";
import type { Finding } from "../issue.ts";
import type { Check } from "./check.ts";

const BUILT_IN: readonly string[] = EVENT_TYPE_IDS;

/** Of a colour in hexadecimal digits; what is none is told by its form. */
export const contrastFinding = (colour: string): Finding | null => {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return null;
  const [worst] = faintness(colour).sort((a, b) => a.found - b.found);
  return worst
    ? {
        expected: `a contrast of at least ${worst.needed} : 1 between ${colour} and ${worst.on}`,
        found: `${worst.found.toFixed(1)} : 1`,
      }
    : null;
};

/** `own` are the ids of the story's own types. */
export const typeFinding = (type: string, own: Iterable<string>): Finding | null => {
  const known = new Set([...BUILT_IN, ...own]);
  return known.has(type)
    ? null
    : {
        expected: "an event type",
        found: `“${type}”, which is none; the event is left out`,
        nearest: nearestWord(type, known),
        missing: { among: ["types"], id: type },
      };
};

/** Events have a type that there is; the story's own types have ids of their own and can be seen. */
export const eventTypes: Check = (story, report) => {
  for (const type of story.types) {
    if (BUILT_IN.includes(type.id))
      report("duplicate-id", type, ["id"], {
        expected: "an id of its own",
        found: `“${type.id}”`,
        said: `“${type.id}” is one of the types that every story has.`,
      });
    const faint = contrastFinding(type.colour);
    if (faint) report("type-contrast", type, ["colour"], faint);
  }
  const own = story.types.map(({ id }) => id);
  for (const event of story.events) {
    const finding = typeFinding(event.type, own);
    if (finding) report("event-type-unknown", event, ["type"], finding);
  }
};
