import { describe, expect, it } from "vitest";
import { sentenceLinks } from "../../src/explore/sentence-link.ts";
import { indexStory } from "../../src/explore/story-index.ts";
import type { Quote } from "../../src/story/records/quote.ts";
import type { Source } from "../../src/story/records/source.ts";
import { HILLAH, HILLAH_INDEX } from "./hillah.ts";
import { makeQuote, makeStory } from "./make-story.ts";

const words = (exact: string): Quote["selector"] => [
  { type: "TextQuoteSelector", exact, prefix: "said “", suffix: "” then" },
  { type: "TextPositionSelector", start: 0, end: 1 },
];

const LONG = "that it was a clear act of a kind";
const quote = makeQuote("q", { selector: words(LONG) });

const linksOf = (source: Partial<Source>, others: Quote[] = []) => {
  const sources: Source[] = [
    { id: "article", kind: "article", title: { en: "A" }, inArticle: true, ...source },
  ];
  return sentenceLinks(quote, indexStory(makeStory({ sources, quotes: [quote, ...others] })));
};

const AT = ":~:text=that%20it%20was%20a%20clear%20act%20of%20a%20kind";

describe("the way to a quoted sentence", () => {
  it("is the source's address, and that of its archived copy, with the words", () => {
    expect(linksOf({ url: "https://a.org/x", archived: "https://archive.org/x" })).toEqual({
      url: `https://a.org/x#${AT}`,
      archived: `https://archive.org/x#${AT}`,
    });
  });

  it("is nowhere for a source without an address, such as the first story's article", () => {
    expect(linksOf({})).toEqual({ url: undefined, archived: undefined });
    for (const one of HILLAH.quotes)
      expect(sentenceLinks(one, HILLAH_INDEX)).toEqual({ url: undefined, archived: undefined });
  });

  it("names what stands around words that another quote of the source has too", () => {
    const other = makeQuote("r", { selector: words(`They say ${LONG.toUpperCase()}`) });
    expect(linksOf({ url: "https://a.org/x" }, [other]).url).toMatch(/text=said.*-,that.*,-/);
    const elsewhere = { ...other, source: "later" };
    expect(linksOf({ url: "https://a.org/x" }, [elsewhere]).url).toBe(`https://a.org/x#${AT}`);
  });
});
