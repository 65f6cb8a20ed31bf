import { facet } from "../facets.ts";
import type { Claim } from "../records/claim.ts";
import { nearestWord } from "../edit-distance.ts";
import type { Check } from "./check.ts";

const kindOf = (value: Claim["value"]): string => Object.keys(value)[0] ?? "nothing";

/** A claim answers its facet's question in the way the facet asks for; "open" always may stand. */
export const claimValues: Check = (story, report) => {
  for (const claim of story.claims) {
    const { answer, assertions = {} } = facet(claim.facet);
    const { value } = claim;
    if (!("open" in value) && !(answer in value))
      report("claim-value-mismatch", claim, ["value"], {
        expected: `{ "${answer}": … }`,
        found: `{ "${kindOf(value)}": … }`,
        said: `The facet “${claim.facet}” asks for “${answer}”, found “${kindOf(value)}”.`,
      });
    else if ("assertion" in value && !Object.hasOwn(assertions, value.assertion))
      report("claim-value-mismatch", claim, ["value", "assertion"], {
        expected: `one of ${Object.keys(assertions).join(", ")}`,
        found: `“${value.assertion}”`,
        nearest: nearestWord(value.assertion, Object.keys(assertions)),
      });
    else if ("count" in value && value.count.max !== null && value.count.max < value.count.min)
      report("claim-value-mismatch", claim, ["value", "count"], {
        expected: `“max” of at least ${value.count.min}, or null for “or more”`,
        found: String(value.count.max),
        said: `The range runs backwards, from “min” ${value.count.min} to “max” ${value.count.max}.`,
      });
  }
};
