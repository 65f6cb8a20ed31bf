import { describe, expect, it } from "vitest";
import { documentOf } from "../../src/publish/document.ts";
import { renderPages, type PageParts } from "../../src/publish/pages.tsx";
import { oembed } from "../../src/publish/embed.tsx";
import { siteIn, type Site } from "../../src/publish/site.ts";
import type { Story } from "../../src/story/records/story.ts";
import { BUILT } from "./built-page.ts";
import { attributes, textOf } from "./markup.ts";
import { BASE, siteOfStory, STORIES } from "./sites.ts";
import { htmlProblems } from "./validator.ts";

const TIME_LIMIT_MS = 60_000;

interface Published {
  id: string;
  lang: string;
  site: Site;
  pages: PageParts[];
}

const published: Published[] = await Promise.all(
  Object.keys(STORIES).flatMap((id) =>
    ["en", "ar"].map(async (lang) => {
      const site = await siteOfStory(id, lang);
      return { id, lang, site, pages: renderPages(site) };
    }),
  ),
);

describe.each(published)("the pages of $id in $lang", ({ id, lang, site, pages }) => {
  const { story } = site.publication.index;
  const paths = pages.map(({ path }) => path);

  it("are one for the story and one for every place, event, quote and claim", () => {
    const expected = [
      `s/${id}/`,
      ...story.places.map((place) => `s/${id}/p/${place.id}/`),
      ...story.events.map((event) => `s/${id}/e/${event.id}/`),
      ...story.quotes.map((quote) => `s/${id}/q/${quote.id}/`),
      ...story.claims.map((claim) => `s/${id}/c/${claim.id}/`),
    ];
    expect(paths.toSorted()).toEqual(expected.toSorted());
  });

  it("are valid HTML", { timeout: TIME_LIMIT_MS }, () => {
    const problems = pages.flatMap((page) =>
      htmlProblems(documentOf(BUILT, page)).map((problem) => `${page.path} ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  it("link only to each other, to the web by http(s), and on to the map", () => {
    for (const { path, body } of pages)
      for (const href of attributes(body, "a", "href")) {
        const url = new URL(href, BASE + path);
        expect(url.protocol).toMatch(/^https?:$/);
        if (!url.href.startsWith(BASE)) continue;
        // The name of the site leads to its root.
        expect(["", ...paths]).toContain(url.href.slice(BASE.length).replace(/#.*$/, ""));
      }
  });

  it("say that a link leads away, and give nothing to where it leads", () => {
    for (const { body } of pages)
      for (const [tag] of body.matchAll(/<a [^>]*href="http[^>]*>/g))
        expect(tag).toMatch(/rel="noopener noreferrer external"/);
  });

  it("name a preview picture each, by its absolute address", () => {
    const pictures = site.pages.map(({ picture }) => `${BASE}${picture?.path}`);
    const named = pages.map(({ head }) => /property="og:image" content="([^"]*)"/.exec(head)?.[1]);
    expect(named).toEqual(pictures);
    expect(new Set(pictures).size).toBe(pages.length);
  });

  it("lead to the feed of the story's revisions", () => {
    for (const { head } of pages)
      expect(/<link rel="alternate"[^>]* href="([^"]*)"/.exec(head)?.[1]).toBe(
        `${BASE}s/${id}/feed.xml`,
      );
  });

  it("have titles and descriptions of their own", () => {
    const heads = pages.map(({ head }) => [textOf(head), ...attributes(head, "meta", "content")]);
    for (const [title] of heads) expect(title).toMatch(/\S/);
    // The same words of the same speaker may be quoted twice.
    const named = site.pages.map(({ subject, path }) =>
      subject.kind === "quote"
        ? `${subject.record.speaker}: ${subject.record.selector[0].exact}`
        : path,
    );
    expect(new Set(site.pages.map(({ title }) => title)).size).toBe(new Set(named).size);
    for (const { description } of site.pages) expect(description).toMatch(/\S/);
  });

  it("carry data that parses, about themselves", () => {
    for (const { path, head } of pages) {
      const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(head) ?? [];
      expect(JSON.parse(json)).toMatchObject({
        "@context": "https://schema.org",
        url: BASE + path,
      });
    }
  });

  it("mark their language", () => {
    for (const page of pages) {
      expect(page).toMatchObject({ lang, dir: lang === "ar" ? "rtl" : "ltr" });
      expect(documentOf(BUILT, page)).toContain(`<html lang="${lang}" dir="${page.dir}">`);
    }
  });

  it("hold the whole text on the story's own page", () => {
    const text = textOf(pages.find(({ path }) => path === `s/${id}/`)?.body ?? "");
    const { word } = site.publication.tools;
    for (const { title, description } of story.events) {
      expect(text).toContain(word(title).text);
      expect(text).toContain(word(description).text);
    }
    const inEvents = site.publication.index.events.flatMap(({ quotes }) => quotes);
    for (const { selector } of inEvents) expect(text).toContain(selector[0].exact);
    for (const claim of story.claims) expect(text).toContain(word(claim.text).text);
    for (const { text: note } of story.notes) expect(text).toContain(word(note).text);
    for (const { reason } of story.unmapped) expect(text).toContain(word(reason).text);
  });

  it("hold a record's own words on its page", () => {
    const textAt = (path: string): string =>
      textOf(pages.find((page) => page.path === `s/${id}/${path}/`)?.body ?? "");
    for (const { id: quote, selector } of story.quotes)
      expect(textAt(`q/${quote}`)).toContain(selector[0].exact);
    for (const { id: claim, text } of story.claims)
      expect(textAt(`c/${claim}`)).toContain(site.publication.tools.word(text).text);
  });
});

describe("pages of a site whose address is not known", () => {
  it("leave out what needs it, and nothing else", async () => {
    const [with_, without] = [
      await siteOfStory("harbour"),
      await siteOfStory("harbour", "en", null),
    ].map(renderPages);
    expect(without?.map(({ body }) => body)).toEqual(with_?.map(({ body }) => body));
    for (const { head } of without ?? []) {
      expect(head).not.toMatch(/canonical|rel="alternate"|og:url|og:image|https:\/\/news/);
      expect(head).toMatch(/og:title/);
    }
  });
});

it("names a quote that nobody is named for in few words, and says why in the page", async () => {
  const pages = renderPages(await siteOfStory("hillah-2023-12"));
  const page = pages.find(({ record }) => record === "q:kirkuk-drone-preparation");
  const [, title] = /<title>([^<]*)/.exec(page?.head ?? "") ?? [];
  expect(title).toMatch(/^Unattributed in the article: “preparing to launch/);
  expect(page?.body).toContain("but no speaker is named.");
});

it("names no picture where none is drawn", async () => {
  const site = await siteIn(STORIES["harbour"] as Story, "en", BASE, { pictures: "none" });
  for (const { head, body } of renderPages(site)) {
    expect(head + body).not.toMatch(/preview\.png|og:image|twitter:image|"image"|<img/);
    expect(head).toContain('name="twitter:card" content="summary"');
  }
  expect(oembed(site)).not.toContain("thumbnail");
});
