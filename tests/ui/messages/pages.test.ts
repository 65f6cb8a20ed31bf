import { describe, expect, it } from "vitest";
import { LANGUAGE_IDS } from "../../../src/ui/messages/index.ts";
import { PAGE_TEXTS } from "../../../src/ui/messages/static-pages.ts";

describe.each(LANGUAGE_IDS)("the texts of static pages in %s", (lang) => {
  const words = PAGE_TEXTS[lang];

  it("leave nothing empty", () => {
    const texts = Object.values({ ...words, ...words.kind }).filter(
      (one) => typeof one === "string",
    );
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(text).toMatch(/\S/);
  });

  it("keep what they are given", () => {
    expect(words.says("A", "b")).toMatch(/A.*b/s);
    expect(words.claimTitle({ party: "A", question: "b", stated: "c", event: "d" })).toMatch(
      /A.*b.*c.*d/s,
    );
    expect(words.pictureOf("A", "b")).toMatch(/A.*b/s);
    expect(words.list(["A", "b"])).toMatch(/A.*b/s);
  });
});

describe("counts on static pages", () => {
  it.each([
    [1, 0, "In “X”: 1 event."],
    [2, 1, "In “X”: 2 events, 1 quote."],
  ])("in English: %d, %d", (events, quotes, text) => {
    expect(PAGE_TEXTS.en.placeIn("X", events, quotes)).toBe(text);
  });

  it.each([
    [1, 2, "حدث واحد، اقتباسان"],
    [3, 11, "٣ أحداث، ١١ اقتباسًا"],
    [100, 0, "١٠٠ حدث"],
  ])("in Arabic: %d, %d", (events, quotes, text) => {
    expect(PAGE_TEXTS.ar.placeIn("X", events, quotes)).toContain(`: ${text}.`);
  });
});
