import { describe, expect, it } from "vitest";
import { otherLanguage } from "../../src/explore/other-language.ts";
import { HILLAH } from "./hillah.ts";

const of = (
  lang: string,
  headline: Record<string, string>,
  ...titles: Record<string, string>[]
) => ({
  lang,
  headline,
  events: HILLAH.events.slice(0, titles.length).map((event, n) => ({
    ...event,
    title: titles[n] ?? {},
  })),
});

describe("the one language of a story", () => {
  it("is told to readers of another", () => {
    expect(otherLanguage(of("ar", { ar: "فيضان" }, { ar: "أول" }, { ar: "ثان" }), "en")).toBe("ar");
  });

  it.each([
    ["is the reader's", of("en", { en: "Flood" }, { en: "First" })],
    ["is not all there is: the headline is translated", of("ar", { ar: "فيضان", en: "Flood" })],
    [
      "is not all there is: an event is translated",
      of("ar", { ar: "فيضان" }, { ar: "أول" }, { ar: "ثان", en: "Second" }),
    ],
    ["is not known", of("und", { und: "Flood" }, { und: "First" })],
  ])("is not told where it %s", (_, story) => {
    expect(otherLanguage(story, "en")).toBeUndefined();
  });
});
