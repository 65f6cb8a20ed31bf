import { describe, expect, it } from "vitest";
import { listPaths, storyList } from "../../src/publish/list-pages.tsx";
import { newestFirst } from "../../src/publish/newest-first.ts";
import { overviewOf } from "../../src/publish/overview.ts";
import { speak } from "../../src/ui/language.ts";
import { attributes, textOf } from "./markup.ts";
import { BASE, siteOfStory } from "./sites.ts";
import { htmlProblems } from "./validator.ts";

const sites = await Promise.all(["hillah-2023-12", "harbour"].map((id) => siteOfStory(id)));
const languages = await Promise.all((["en", "ar"] as const).map(speak));

describe("the list of stories in another language", () => {
  it("lies in a folder of its own, and each leads to the other", () => {
    const lists = storyList(sites, null, languages);
    expect(lists).toMatchObject([
      { file: "index.html", lang: "en", dir: "ltr" },
      { file: "ar/index.html", lang: "ar", dir: "rtl" },
    ]);
    expect(lists.map(({ body }) => attributes(body, "header a", "href"))).toEqual([
      ["./", "./ar/"],
      ["../", "../"],
    ]);
    expect(listPaths(sites).map((path) => `${path}index.html`)).toEqual(
      lists.map(({ file }) => file),
    );
    expect(lists[1]?.head).toContain(`<link rel="canonical" href="${BASE}ar/"/>`);
  });

  it("says all of it in that language, and leads to stories that open in it", () => {
    const [, arabic] = storyList(sites, overviewOf(newestFirst(sites)), languages);
    const body = arabic?.body ?? "";
    expect(textOf(body)).toMatch(/القصص.*الأحدث أولًا.*٢٠٢٣/s);
    const stories = ["../s/harbour/#lang=ar", "../s/hillah-2023-12/#lang=ar"];
    expect(attributes(body, "svg a", "href")).toEqual(stories);
    expect(attributes(body, "h2 a", "href")).toEqual(stories);
    expect(attributes(body, "[data-open-here] a", "href")).toEqual(["../open/#lang=ar"]);
    expect(
      htmlProblems(
        `<!doctype html><html lang="ar"><head><title>A</title></head><body>${body}</body></html>`,
      ),
    ).toEqual([]);
  });
});
