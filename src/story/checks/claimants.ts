import type { Check } from "./check.ts";

/** Quotes used as evidence are the claimant's own words, so that nobody is made to say another's. */
export const claimants: Check = (story, report) => {
  const quotes = new Map(story.quotes.map((quote) => [quote.id, quote]));
  for (const claim of story.claims)
    claim.evidence.forEach((id, i) => {
      const quote = quotes.get(id);
      if (!quote || quote.speaker === claim.claimant) return;
      const speaker = quote.speaker === null ? "nobody named" : `“${quote.speaker}”`;
      report("claimant-missing", claim, ["evidence", i], {
        expected: `words of “${claim.claimant}”`,
        found: `words of ${speaker}`,
        said: `The claim is made by “${claim.claimant}”, but the words of “${id}” are by ${speaker}.`,
      });
    });
};
