import { nearestWord } from "../edit-distance.ts";
import type { Check } from "./check.ts";

const LISTS = ["actors", "places", "events", "quotes", "claims"] as const;

/** A renamed id must lead to a record, in one step. */
export const aliases: Check = (story, report) => {
  const ids = new Set(LISTS.flatMap((list) => story[list].map(({ id }) => id)));
  for (const [from, to] of Object.entries(story.aliases)) {
    if (ids.has(from))
      report("alias-invalid", story, ["aliases", from], {
        expected: "an id that is no longer in use",
        found: `“${from}”`,
        said: `The old id “${from}” is in use again.`,
      });
    else if (!ids.has(to))
      report("alias-invalid", story, ["aliases", from], {
        expected: "the id of a record",
        found: `“${to}”`,
        nearest: nearestWord(to, ids),
        said: `“${from}” leads to “${to}”, which is no record.`,
        missing: { among: LISTS, id: to },
      });
  }
};
