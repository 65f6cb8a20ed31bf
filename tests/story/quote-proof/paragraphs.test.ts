import { describe, expect, it } from "vitest";
import { withParagraphs } from "../../../src/story/quote-proof/paragraphs.ts";
import { ARTICLE, parseHarbour } from "../harbour.ts";

const { story } = parseHarbour();
const bare = {
  ...story,
  quotes: story.quotes.map((quote) => ({ ...quote, paragraph: undefined })),
};
const paragraphs = ({ quotes }: { quotes: { paragraph?: number | undefined }[] }) =>
  quotes.map(({ paragraph }) => paragraph);

describe("the paragraph of a quote", () => {
  it("is worked out from its position where the record does not have it", () => {
    expect(paragraphs(withParagraphs(bare, ARTICLE))).toEqual(paragraphs(story));
    expect(paragraphs(withParagraphs(bare, ARTICLE.replaceAll("\n", "\r\n")))).toEqual(
      paragraphs(story),
    );
  });

  it("is left as the record has it", () => {
    const [first, ...others] = story.quotes;
    const own = { ...story, quotes: first ? [{ ...first, paragraph: 99 }, ...others] : [] };
    expect(withParagraphs(own, ARTICLE).quotes[0]?.paragraph).toBe(99);
  });

  it("is not guessed from another text, nor for a quote that is not in the article", () => {
    expect(withParagraphs(bare, `${ARTICLE} `)).toBe(bare);
    const outside = { ...bare, quotes: bare.quotes.map((q) => ({ ...q, source: "ramp-report" })) };
    expect(paragraphs(withParagraphs(outside, ARTICLE))).toEqual(paragraphs(bare));
  });
});
