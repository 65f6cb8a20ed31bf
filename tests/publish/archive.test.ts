import { describe, expect, it } from "vitest";
import { storyList } from "../../src/publish/list-pages.tsx";
import { newestFirst } from "../../src/publish/newest-first.ts";
import { renderPages } from "../../src/publish/pages.tsx";
import { siteIn } from "../../src/publish/site.ts";
import { madeHead } from "../archive/made-head.ts";
import { textOf } from "./markup.ts";
import { BASE, siteOfStory } from "./sites.ts";

const head = madeHead(100_000);
const siteOfArchive = (lang = "en") => siteIn(head.story, lang, BASE, { archive: head });

describe("an archive without scripts", () => {
  it("says how many events it has and when they were, instead of listing none", async () => {
    const [page, ...others] = renderPages(await siteOfArchive());
    expect(others).toEqual([]);
    const text = textOf(page?.body ?? "");
    expect(text).toContain("Events dated 1 January 2015");
    expect(text).toContain("There are 100,000 events: too many for one page of text.");
    expect(page?.body).not.toContain("<ol");
  });

  it("says so in Arabic", async () => {
    const [page] = renderPages(await siteOfArchive("ar"));
    expect(textOf(page?.body ?? "")).toContain("١٠٠٬٠٠٠");
  });

  it("stands in the list of stories with its number of events, by its last day", async () => {
    const sites = newestFirst([await siteOfStory("hillah-2023-12"), await siteOfArchive()]);
    expect(sites.map(({ publication }) => publication.index.story.id)).toEqual([
      "made",
      "hillah-2023-12",
    ]);
    const [list] = storyList(sites, null);
    expect(textOf(list?.body ?? "")).toContain("100,000 events");
  });
});
