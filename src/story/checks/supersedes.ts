import type { Claim } from "../records/claim.ts";
import type { Check } from "./check.ts";

const sameQuestion = (a: Claim, b: Claim): boolean =>
  a.claimant === b.claimant && a.event === b.event && a.facet === b.facet;

/** A claim replaces one of the same party on the same question, and no chain runs in a circle. */
export const supersedes: Check = (story, report) => {
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
  const events = new Set(story.events.map(({ id }) => id));
  const runsInCircle = (claim: Claim): boolean => {
    const seen = new Set<string>();
    for (let c: Claim | undefined = claim; c; c = claims.get(c.supersedes ?? "")) {
      if (seen.has(c.id)) return c.id === claim.id;
      seen.add(c.id);
    }
    return false;
  };
  for (const claim of story.claims) {
    const earlier = claims.get(claim.supersedes ?? "");
    // That an event or claim is nowhere was told, and is no other question.
    if (!earlier || !events.has(earlier.event)) continue;
    if (!sameQuestion(claim, earlier))
      report("supersedes-invalid", claim, ["supersedes"], {
        expected: "an earlier claim of the same party, event and facet",
        found: `“${earlier.id}”`,
        said: `“${claim.id}” cannot replace “${earlier.id}”: party, event or facet differ. Both count as current.`,
      });
    else if (runsInCircle(claim))
      report("supersedes-invalid", claim, ["supersedes"], {
        expected: "an earlier claim",
        found: `“${earlier.id}”`,
        said: `“${claim.id}” replaces itself in a circle. It counts as current.`,
      });
  }
};
