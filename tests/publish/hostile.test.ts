import { describe, expect, it } from "vitest";
import { feed } from "../../src/publish/feed.ts";
import { scriptJson } from "../../src/publish/json-ld.ts";
import { htmlDocument, renderPages } from "../../src/publish/pages.tsx";
import { siteIn } from "../../src/publish/site.ts";
import type { Story } from "../../src/story/records/story.ts";
import { parseXml, skeleton, textOf } from "./markup.ts";
import { poisoned } from "./poisoned.ts";
import { BASE, STORIES } from "./sites.ts";

const HOSTILE = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "</title><img src=x onerror=alert(1)>",
  "--><svg onload=alert(1)>",
  "]]><script>alert(1)</script>",
  '"><iframe src="javascript:alert(1)">',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)',
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "<!--<script>",
  "\u2028alert(1)\u2029",
  "<style>*{display:none}</style>",
  "<meta http-equiv=refresh content='0;url=https://evil.example'>",
  "<base href=https://evil.example/>",
  "{{constructor.constructor('alert(1)')()}}",
];

const publish = async (text: string) =>
  siteIn(poisoned(STORIES["harbour"] as Story, text), "en", BASE);

const plain = await publish("plain");

describe.each(HOSTILE)("a story whose every text is %j", (text) => {
  it("has pages with the same elements and attributes as one of harmless words", async () => {
    const pages = renderPages(await publish(text));
    const harmless = renderPages(plain);
    expect(textOf(htmlDocument(pages[0] ?? fail()))).toContain(text.trim());
    pages.forEach((page, i) =>
      expect(skeleton(htmlDocument(page))).toEqual(skeleton(htmlDocument(harmless[i] ?? fail()))),
    );
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

function fail(): never {
  throw new Error("There is no such page.");
}
