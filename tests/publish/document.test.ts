import { describe, expect, it } from "vitest";
import { documentOf, listDocument } from "../../src/publish/document.ts";
import { storyList } from "../../src/publish/list-pages.tsx";
import { missingPage } from "../../src/publish/missing-page.tsx";
import { renderPages, renderRoot } from "../../src/publish/pages.tsx";
import { siteIn } from "../../src/publish/site.ts";
import { speak } from "../../src/ui/language.ts";
import type { Story } from "../../src/story/records/story.ts";
import { BUILT } from "./built-page.ts";
import { attributes, textOf } from "./markup.ts";
import { BASE, siteOfStory, STORIES } from "./sites.ts";
import { htmlProblems } from "./validator.ts";

const hillah = await siteOfStory("hillah-2023-12");
const harbour = await siteOfStory("harbour");
const parts = renderPages(hillah).find(({ record }) => record === "p:hillah");
if (!parts) throw new Error("Hillah has no page.");

const withScript = {
  ...BUILT,
  html: BUILT.html.replace("/src/app/main.tsx", "./assets/index-1a2b.js"),
};

describe("the document of a page", () => {
  const html = documentOf(withScript, parts);

  it("leads to the site's files from where it lies", () => {
    expect(attributes(html, "script", "src")).toEqual(["../../../../assets/index-1a2b.js"]);
    expect(html).toContain('href="../../../../stories/hillah-2023-12.json"');
    expect(html).toContain('href="../../../../assets/late-parts.css"');
    expect(html).not.toMatch(/(?:href|src)="\.\/(?:assets|stories)/);
  });

  it("fetches early the faces of the letters that it has, and no others", () => {
    const early = (page: typeof parts) =>
      [...documentOf(withScript, page).matchAll(/as="font"[^>]* href="([^"]+)"/g)].map(
        ([, to]) => to,
      );
    const [latin, arabic] = ["../../../../assets/latin.woff2", "../../../../assets/arabic.woff2"];
    expect(early(parts)).toEqual([latin, arabic]);
    expect(early({ ...parts, body: "<p>Hillah</p>" })).toEqual([latin]);
  });

  it("tells the app where it is and what it is about", () => {
    expect(html).toContain(
      '<div id="root" data-site="../../../../" data-story="hillah-2023-12" data-record="p:hillah">',
    );
  });

  it("has one title and one description, its own", () => {
    expect(html.match(/<title>[^<]*/g)).toEqual([expect.stringMatching(/^<title>Hillah · /)]);
    expect(html.match(/<meta name="description"/g)).toHaveLength(1);
  });

  it("keeps the content security policy", () => {
    expect(html).toContain("require-trusted-types-for 'script'");
  });

  it("at the site's root leads to the pages of the records", () => {
    const [root] = renderRoot(hillah);
    if (!root) throw new Error("There is no root.");
    const document = documentOf(withScript, root);
    expect(document).toContain('data-site="./"');
    expect(attributes(document, "a", "href")).toContain("s/hillah-2023-12/e/hillah-strike/");
    expect(htmlProblems(documentOf(BUILT, root))).toEqual([]);
  });

  it.each(["<!--page-->", "<!--text-->", "</head>"])("is not made of a page without %s", (mark) => {
    const html = BUILT.html.replace(mark, "");
    expect(() => documentOf({ ...BUILT, html }, parts)).toThrow(/once .* found it 0 times/);
  });
});

describe("pages of links", () => {
  const pages = [
    ...storyList([hillah, harbour], null).map((page) => [page.file, page, "./"] as const),
    ...missingPage([hillah, harbour], BASE).map((page) => [page.file, page, "/maps/"] as const),
  ];

  it.each(pages)(
    "%s lists every story and is valid HTML; only the list has a script, its own",
    (_, page, site) => {
      const html = listDocument({ ...withScript, listScript: "assets/list-1.js" }, page, site);
      const links = attributes(html, "a", "href");
      expect(links).toContain(`${site}s/hillah-2023-12/`);
      expect(links).toContain(`${site}s/harbour/`);
      expect(attributes(html, "script", "src")).toEqual(
        page.file === "index.html" ? ["./assets/list-1.js"] : [],
      );
      // The app is only named: what is dropped on the list makes its script fetch it.
      expect(attributes(html, "script", "data-app")).toEqual(
        page.file === "index.html" ? ["./assets/index-1a2b.js"] : [],
      );
      expect(htmlProblems(html)).toEqual([]);
    },
  );

  it("in another language name the app from the site's root, as their own script", async () => {
    const arabic = storyList([hillah, harbour], null, [await speak("ar")])[1];
    if (!arabic) throw new Error("There is no Arabic list.");
    const html = listDocument({ ...withScript, listScript: "assets/list-1.js" }, arabic, "../");
    expect(attributes(html, "script", "src")).toEqual(["../assets/list-1.js"]);
    expect(attributes(html, "script", "data-app")).toEqual(["../assets/index-1a2b.js"]);
  });

  it("say of each story which article it is about, what it holds and where parties differ", () => {
    const [list] = storyList([hillah, harbour], null);
    const html = list?.body ?? "";
    const text = textOf(html);
    for (const part of ["From Atlas News", "published about 26 December 2023", "Erbil Airport"])
      expect(text).toContain(part);
    for (const part of ["These statements differ: Harm to civilians", "11 events", "11 quotes"])
      expect(text).toContain(part);
    expect(attributes(html, "img", "src")).toEqual([
      "./s/harbour/preview.png",
      "./s/hillah-2023-12/preview.png",
    ]);
    expect(list?.head).toContain(`<link rel="canonical" href="${BASE}"/>`);
  });

  it("show no picture where none is drawn", async () => {
    const site = await siteIn(STORIES["harbour"] as Story, "ar", BASE, { pictures: "none" });
    expect(storyList([site], null)[0]?.body).not.toContain("<img");
  });

  it("for missing pages lead on from any depth, and are not for search engines", () => {
    const [unknown] = missingPage([hillah], null);
    expect(unknown?.body).toContain('href="/s/hillah-2023-12/"');
    expect(unknown?.head).toContain("noindex");
  });
});
