import { describe, expect, it } from "vitest";
import { documentOf } from "../../src/publish/document.ts";
import { oembed, renderEmbed } from "../../src/publish/embed.tsx";
import { renderPages } from "../../src/publish/pages.tsx";
import { BUILT } from "./built-page.ts";
import { attributes, textOf } from "./markup.ts";
import { BASE, siteOfStory, STORIES } from "./sites.ts";
import { htmlProblems } from "./validator.ts";

const TIME_LIMIT_MS = 60_000;

describe.each(Object.keys(STORIES))("the page of %s for frames", (id) => {
  const embed = async (base: string | null = BASE) => {
    const [parts] = renderEmbed(await siteOfStory(id, "en", base));
    if (!parts) throw new Error("There is none.");
    return { parts, html: documentOf(BUILT, parts) };
  };

  it("is valid HTML, with the story's text in it", { timeout: TIME_LIMIT_MS }, async () => {
    const { parts, html } = await embed();
    expect(parts.path).toBe(`embed/${id}/`);
    expect(htmlProblems(html)).toEqual([]);
    expect(textOf(parts.body)).toContain(STORIES[id]?.headline["en"]);
  });

  it("says that it is one, and that the story's own page is to be found", async () => {
    const { html } = await embed();
    expect(attributes(html, "#root", "data-embed")).toEqual([""]);
    expect(attributes(html, "#root", "data-site")).toEqual(["../../"]);
    expect(attributes(html, "#root", "data-story")).toEqual([id]);
    expect(attributes(html, "meta[name=robots]", "content")).toEqual(["noindex"]);
    expect(attributes(html, "link[rel=canonical]", "href")).toEqual([`${BASE}s/${id}/`]);
    expect(attributes(html, "base", "target")).toEqual(["_blank"]);
    const elsewhere = (await embed(null)).html;
    expect(attributes(elsewhere, "link[rel=canonical]", "href")).toEqual([]);
  });
});

describe("the answer to oEmbed", () => {
  it("has what version 1.0 demands of the type “rich”, and the preview picture", async () => {
    const answer = JSON.parse(oembed(await siteOfStory("harbour")) ?? "") as Record<
      string,
      unknown
    >;
    expect(answer).toMatchObject({
      version: "1.0",
      type: "rich",
      title: STORIES["harbour"]?.headline["en"],
      width: 720,
      height: 540,
      thumbnail_url: `${BASE}s/harbour/preview.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(answer["html"]).toContain(`<iframe src="${BASE}embed/harbour/"`);
  });

  it("is found from the story's page alone, and not where no address is known", async () => {
    const links = async (base: string | null) =>
      renderPages(await siteOfStory("harbour", "en", base)).flatMap(({ head }) =>
        attributes(head, 'link[type="application/json+oembed"]', "href"),
      );
    expect(await links(BASE)).toEqual([`${BASE}embed/harbour/oembed.json`]);
    expect(await links(null)).toEqual([]);
    expect(oembed(await siteOfStory("harbour", "en", null))).toBeNull();
  });
});
