import { describe, expect, it } from "vitest";
import { feed } from "../../src/publish/feed.ts";
import { scriptJson } from "../../src/publish/json-ld.ts";
import { documentOf } from "../../src/publish/document.ts";
import { renderPage, renderPages } from "../../src/publish/pages.tsx";
import { siteIn, type Site } from "../../src/publish/site.ts";
import type { Story } from "../../src/story/records/story.ts";
import { HOSTILE_STRINGS } from "../fixtures/hostile-strings.ts";
import { BUILT } from "./built-page.ts";
import { attributes, parseXml, skeleton, textOf } from "./markup.ts";
import { poisoned } from "./poisoned.ts";
import { BASE, STORIES } from "./sites.ts";

const publish = async (text: string) =>
  siteIn(poisoned(STORIES["harbour"] as Story, text), "en", BASE);

const plain = await publish("plain");

/** A page of every kind: together they show every field. */
const oneOfEach = (site: Site): string[] => {
  const kinds = new Map(site.pages.map((page) => [page.subject.kind, page]));
  return [...kinds.values()].map((page) => documentOf(BUILT, renderPage(site, page)));
};

/** What HTML makes of a text: one kind of line end, and no NUL. */
const asRead = (text: string): string =>
  text.replaceAll(/\r\n?/g, "\n").replaceAll("\u0000", "").trim();

/**
 * Web addresses within notes are links, whoever wrote them, and what runs the other way is isolated;
 * nothing else in a text is markup.
 */
const BY_TEXT = ["a dir href rel", "bdi"];
const madeByUs = (markup: string): string[] =>
  skeleton(markup).filter((element) => !BY_TEXT.includes(element));

const harmless = oneOfEach(plain).map(madeByUs);

describe.each(HOSTILE_STRINGS)("a story whose every text is %j", (text) => {
  it("has pages with the same elements and attributes as one of harmless words", async () => {
    const documents = oneOfEach(await publish(text));
    expect(textOf(documents[0] ?? "")).toContain(asRead(text));
    expect(documents.map(madeByUs)).toEqual(harmless);
    for (const markup of documents)
      for (const href of attributes(markup, "a[dir][rel]", "href"))
        expect(href).toMatch(/^https?:\/\/[^\s<>"@]+$/i);
  });

  it("has a feed with the same elements", async () => {
    const names = (xml: string | null) =>
      [...parseXml(xml ?? "").querySelectorAll("*")].map(({ tagName }) => tagName);
    const { publication } = await publish(text);
    expect(names(feed(publication))).toEqual(names(feed(plain.publication)));
  });

  it("stays text in the data for search engines", () => {
    const json = scriptJson({ text });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ text });
  });
});

it("lets no link out of a story but to the web", async () => {
  const story = structuredClone(STORIES["harbour"]) as Story;
  for (const source of story.sources) source.url = "javascript:alert(1)";
  const site = await siteIn(story, "en", BASE);
  for (const { body } of renderPages(site)) expect(body).not.toMatch(/href="javascript:alert/);
});
