import type { Check } from "./check.ts";

/** A claim's date that comes from another source names it. */
export const claimDates: Check = (story, report) => {
  for (const claim of story.claims)
    if (claim.statedBasis === "source" && claim.statedSource === undefined)
      report("basis-without-source", claim, ["statedBasis"], {
        expected: "the id of a source",
        found: "none",
        said: `The date of “${claim.id}” comes from another source, but none is named.`,
      });
};
