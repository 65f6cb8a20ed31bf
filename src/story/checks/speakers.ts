import type { Check } from "./check.ts";

/** A quote has a speaker, or says that the source names none: it is never left to a guess. */
export const speakers: Check = (story, report) => {
  for (const quote of story.quotes)
    if (quote.speaker === null && !quote.unattributed)
      report("speaker-missing", quote, ["speaker"], {
        expected: "a speaker, or a reason in `unattributed`",
        found: "neither",
        said: `The quote “${quote.id}” has no speaker and no reason.`,
      });
};
