import type { Check } from "./check.ts";

/** A quote's own language has its own words: only other languages can have a translation. */
export const translations: Check = (story, report) => {
  for (const quote of story.quotes)
    if (Object.hasOwn(quote.translations ?? {}, quote.lang))
      report("translation-needless", quote, ["translations", quote.lang], {
        expected: `translations into other languages than “${quote.lang}”`,
        found: `“${quote.lang}”`,
        said: `The quote “${quote.id}” is in “${quote.lang}” and has a translation into “${quote.lang}”.`,
      });
};
