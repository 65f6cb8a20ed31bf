import type { ArchiveHead } from "../archive/head.ts";
import { oembedPath } from "../explore/page-path.ts";
import type { Story } from "../story/records/story.ts";
import { speak, type Spoken } from "../ui/language.ts";
import { LANGUAGE_IDS } from "../ui/messages/index.ts";
import { documentOf, listDocument, openDocument, type BuiltPage } from "./document.ts";
import { oembed, renderEmbed } from "./embed.tsx";
import { feed, feedPath } from "./feed.ts";
import { issuesPage } from "./issues-page.tsx";
import { listPaths, storyList } from "./list-pages.tsx";
import { missingPage } from "./missing-page.tsx";
import { newestFirst } from "./newest-first.ts";
import { OVERVIEW_PICTURES, overviewOf, type Overview } from "./overview.ts";
import { openPage } from "./open-page.tsx";
import { renderPages, renderRoot } from "./pages.tsx";
import type { Materials } from "./preview/materials.ts";
import { Studio } from "./preview/studio.ts";
import type { Pictures } from "./records.ts";
import { robots } from "./robots.ts";
import { siteIn, type Site } from "./site.ts";
import { sitemap } from "./sitemap.ts";

/** A file of the published site, its path from the site's root. */
export interface SiteFile {
  path: string;
  content: string | Uint8Array;
}

interface SiteToBuild {
  stories: readonly Story[];
  /** Of which of them are archives: their heads, by their ids. */
  archives?: ReadonlyMap<string, ArchiveHead>;
  built: BuiltPage;
  /** Absolute address of the site's root, with a slash at its end; `null` where it is not known. */
  base: string | null;
  /** What preview pictures are drawn with; without it there are none. */
  materials: Materials | null;
  /** Which of them are drawn; all of them if nothing is said. */
  pictures?: Pictures;
}

const file = (path: string, content: string | null): SiteFile[] =>
  content === null ? [] : [{ path, content }];

const pagesOf = (site: Site, built: BuiltPage): SiteFile[] =>
  [...renderPages(site), ...renderEmbed(site)].map((parts) => ({
    path: `${parts.path}index.html`,
    content: documentOf(built, parts),
  }));

const rootOf = (
  sites: readonly Site[],
  overview: Overview | null,
  built: BuiltPage,
  languages: readonly Spoken[],
): SiteFile[] => {
  const [only, ...others] = sites;
  if (only && others.length === 0)
    return renderRoot(only).map((parts) => ({
      path: "index.html",
      content: documentOf(built, parts),
    }));
  return storyList(sites, overview, languages).map((page) => ({
    path: page.file,
    content: listDocument(built, page, page.file === "index.html" ? "./" : "../"),
  }));
};

/** The page that opens files, and that on what is said of them. */
const pagesAboutFiles = (sites: readonly Site[], built: BuiltPage): SiteFile[] => [
  ...openPage(sites).map((page) => ({
    path: `${page.path}index.html`,
    content: openDocument(built, page),
  })),
  ...issuesPage(sites).map((page) => ({
    path: page.file,
    content: listDocument(built, page, "../"),
  })),
];

/** Pictures are drawn one by one, as they are asked for. */
async function* picturesOf(
  sites: readonly Site[],
  overview: Overview | null,
  materials: Materials,
): AsyncGenerator<SiteFile> {
  const studio = await Studio.open(materials);
  if (overview)
    for (const scheme of ["light", "dark"] as const)
      yield { path: OVERVIEW_PICTURES[scheme], content: studio.drawOverview(overview, scheme) };
  for (const { publication, pages } of sites) {
    studio.focus(publication);
    for (const page of pages)
      if (page.picture) yield { path: page.picture.path, content: studio.draw(publication, page) };
  }
}

/** The one story of a site names its own page as the address to be found by, also at the root. */
const listedPaths = (sites: readonly Site[]): string[] => [
  ...(sites.length > 1 ? listPaths(sites) : []),
  ...sites.flatMap(({ pages }) => pages.map(({ path }) => path)),
];

/** Everything of a site beside its app: pages, pictures, feeds, and what search engines ask for. */
export async function* siteFiles(site: SiteToBuild): AsyncGenerator<SiteFile> {
  const { stories, built, base, materials } = site;
  const pictures = materials === null ? "none" : (site.pictures ?? "all");
  const sites = await Promise.all(
    stories.map((story) =>
      siteIn(story, story.lang, base, {
        pictures,
        among: stories,
        archive: site.archives?.get(story.id),
      }),
    ),
  );
  const overview = materials && sites.length > 1 ? overviewOf(newestFirst(sites)) : null;
  yield* rootOf(sites, overview, built, await Promise.all(LANGUAGE_IDS.map(speak)));
  for (const one of sites) {
    yield* pagesOf(one, built);
    yield* file(feedPath(one.publication.index.story.id), feed(one.publication));
    yield* file(oembedPath(one.publication.index.story.id), oembed(one));
  }
  yield* pagesAboutFiles(sites, built);
  for (const page of missingPage(sites, base)) {
    const root = base === null ? "/" : new URL(base).pathname;
    yield { path: page.file, content: listDocument(built, page, root) };
  }
  yield* file("sitemap.xml", sitemap(base, listedPaths(sites)));
  yield* file("robots.txt", robots(base));
  if (materials) yield* picturesOf(sites, overview, materials);
}
