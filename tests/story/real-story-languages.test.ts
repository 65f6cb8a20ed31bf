import { describe, expect, it } from "vitest";
import { LANGUAGE_IDS } from "../../src/ui/messages/index.ts";
import { parseHillah } from "./hillah.ts";
import { textsLacking } from "./texts-lacking.ts";

const { story } = parseHillah();

describe.each(LANGUAGE_IDS)("the Hillah story in %s", (lang) => {
  it("has every text of its own", () => {
    const { places, quotes, ...rest } = story;
    const own = quotes.map((quote) => ({ ...quote, translations: undefined }));
    expect(textsLacking(lang, { ...rest, quotes: own, places })).toEqual([]);
  });

  it("names every place", () => {
    const without = story.places.filter(
      ({ properties: { names } }) => !names.some((name) => name.lang === lang),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it("has the words of every quote, as they were said or translated", () => {
    const without = story.quotes.filter(
      (quote) => quote.lang !== lang && !quote.translations?.[lang]?.trim(),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});
