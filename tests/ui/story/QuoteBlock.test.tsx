import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Quote } from "../../../src/story/records/quote.ts";
import { QuoteBlock } from "../../../src/ui/story/QuoteBlock.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { makeQuote } from "../../explore/make-story.ts";
import { ARABIC, inArabic } from "../in-arabic.tsx";

const block = (quote: Quote) => <QuoteBlock quote={quote} index={HILLAH_INDEX} />;
const TRANSLATED = makeQuote("q", { lang: "en", translations: { ar: "بالعربية" } });

describe("a quote's translation", () => {
  it("stands under the words as they were said, marked as not the speaker's own", () => {
    const { container } = render(inArabic(block(TRANSLATED)));
    const [original, translation] = [...container.querySelectorAll("blockquote p")];
    expect(original?.textContent).toBe(`“${TRANSLATED.selector[0].exact}”`);
    expect(original?.getAttribute("lang")).toBe("en");
    expect(translation?.textContent).toBe("بالعربية");
    expect(translation?.getAttribute("lang")).toBe("ar");
    expect(translation?.previousElementSibling?.textContent).toBe(ARABIC.say.translation);
  });

  it("is not shown to who reads the language of the words", () => {
    expect(render(block(TRANSLATED)).container.textContent).not.toContain("بالعربية");
  });

  it("is nothing where there is none", () => {
    const { container } = render(inArabic(block(makeQuote("q", { lang: "en" }))));
    expect(container.textContent).not.toContain(ARABIC.say.translation);
  });
});
