import { describe, expect, it } from "vitest";
import { isLost } from "../../src/story/parse/is-lost.ts";
import { parseStory } from "../../src/story/parse/parse.ts";
import { starterFiles, type StarterFacts } from "../../src/story/starter.ts";

const FACTS: StarterFacts = { id: "flood", lang: "en", today: "2026-12-01", schemas: "../" };

const read = (facts: StarterFacts, change = (text: string) => text) => {
  const { story, places } = starterFiles(facts);
  return parseStory({
    id: "flood",
    story: { name: "story.json", text: change(story) },
    places: { name: "places.geojson", text: places },
  });
};

describe("a new story", () => {
  it.each<[string, Partial<StarterFacts>]>([
    ["nothing but its id and language", {}],
    ["a language of its own", { lang: "uk" }],
    [
      "all that is known of the article",
      {
        headline: "A flood",
        articleTitle: "River rises",
        publisher: "The Paper",
        url: "https://news.example/flood",
        published: "2026-11-30",
      },
    ],
  ])("is valid with %s", (_, facts) => {
    const { story, issues } = read({ ...FACTS, ...facts });
    expect(issues).toEqual([]);
    const { published, headline } = facts;
    expect(story.events[0]?.when.edtf).toBe(published ?? FACTS.today);
    if (headline !== undefined) expect(story.headline).toEqual({ en: headline });
  });

  it("is lost where its file cannot be read, and not where it has no events", () => {
    const cut = read(FACTS, (text) => text.slice(0, 40));
    expect([isLost(cut, "story.json"), isLost(cut, "places.geojson")]).toEqual([true, false]);
    const empty = read(FACTS, (text) => {
      const story = JSON.parse(text) as { events: unknown[] };
      return JSON.stringify({ ...story, events: [] });
    });
    expect(isLost(empty, "story.json")).toBe(false);
    expect(isLost(read(FACTS), "story.json")).toBe(false);
  });
});
