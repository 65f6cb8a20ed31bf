import { describe, expect, it } from "vitest";
import { feed, feedPath } from "../../src/publish/feed.ts";
import { robots } from "../../src/publish/robots.ts";
import { sitemap } from "../../src/publish/sitemap.ts";
import { siteIn } from "../../src/publish/site.ts";
import type { Story } from "../../src/story/records/story.ts";
import { parseXml } from "./markup.ts";
import { BASE, siteOfStory, STORIES } from "./sites.ts";

const textsOf = (xml: string | null, selector: string): string[] =>
  [...parseXml(xml ?? "").querySelectorAll(selector)].map(({ textContent }) => textContent);

describe("the sitemap", () => {
  it("names every page by its address", async () => {
    const { pages } = await siteOfStory("harbour");
    const paths = pages.map(({ path }) => path);
    expect(textsOf(sitemap(BASE, paths), "url > loc")).toEqual(paths.map((path) => BASE + path));
  });

  it("is not made without an address", () => expect(sitemap(null, ["s/x/"])).toBeNull());
});

describe("robots.txt", () => {
  it("allows everything and names the sitemap where there is one", () => {
    expect(robots(BASE)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${BASE}sitemap.xml\n`);
    expect(robots(null)).toBe("User-agent: *\nAllow: /\n");
  });
});

describe("the feed of revisions", () => {
  const revised = (revisions: Story["revisions"]): Story => ({
    ...(STORIES["harbour"] as Story),
    revisions,
  });

  it("has what Atom demands, the newest revision first", async () => {
    const story = revised([
      { version: 1, date: "2024-02-01", summary: { en: "First published." } },
      { version: 2, date: "2024-03", summary: { en: "A & B <added>." } },
    ]);
    const { publication } = await siteIn(story, "en", BASE);
    const xml = feed(publication);
    expect(textsOf(xml, "feed > id")).toEqual([BASE + feedPath("harbour")]);
    expect(textsOf(xml, "feed > updated")).toEqual(["2024-03-01T00:00:00.000Z"]);
    expect(textsOf(xml, "feed > author > name")).toEqual(["Dateline"]);
    expect(textsOf(xml, "entry > id")).toEqual([
      `${BASE}s/harbour/#revision-2`,
      `${BASE}s/harbour/#revision-1`,
    ]);
    expect(textsOf(xml, "entry > title")).toEqual(["Version 2", "Version 1"]);
    expect(textsOf(xml, "entry > summary")).toEqual(["A & B <added>.", "First published."]);
    expect(textsOf(xml, "entry > updated")).toHaveLength(2);
  });

  it("is a feed also of a story that was never revised", async () => {
    const { publication } = await siteIn(revised([]), "ar", BASE);
    expect(textsOf(feed(publication), "feed > updated")).toEqual(["1970-01-01T00:00:00.000Z"]);
  });

  it("is not made without an address", async () => {
    expect(feed((await siteOfStory("harbour", "en", null)).publication)).toBeNull();
  });
});
