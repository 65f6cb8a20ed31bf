import { renderToStaticMarkup } from "react-dom/server";
import { embedCode } from "../explore/embed/code.ts";
import { embedPath } from "../explore/page-path.ts";
import { embedMessages } from "../ui/embed/embed-messages.ts";
import { absolute } from "./base-url.ts";
import { renderPage, type PageParts } from "./pages.tsx";
import { SITE_NAME, type Publication } from "./publication.ts";
import type { SharePage } from "./records.ts";
import type { Site } from "./site.ts";

/** The size of a frame for which nobody gave another, in CSS pixels. */
const FRAME = { width: 720, height: 540 };
/** oEmbed's size of the thumbnail: that of every preview picture. */
const PICTURE = { thumbnail_width: 1200, thumbnail_height: 630 };

/** What a page for frames says of itself: the story's own page is the one to be found. */
function EmbedHead({ publication, page }: { publication: Publication; page: SharePage }) {
  const { base, words } = publication;
  const url = absolute(base, page.path);
  return (
    <>
      {/* Before every link: none may leave the site's frame for a page that no frame may show. */}
      <base target="_blank" />
      <title>{words.tabTitle(page.title, SITE_NAME)}</title>
      <meta name="robots" content="noindex" />
      {url !== undefined && <link rel="canonical" href={url} />}
    </>
  );
}

const storyPages = (site: Site): SharePage[] =>
  site.pages.filter(({ subject }) => subject.kind === "story");

/** The story's page for frames of other sites. */
export const renderEmbed = (site: Site): PageParts[] => {
  const { publication } = site;
  return storyPages(site).map((page) => ({
    ...renderPage(site, page, embedPath(publication.index.story.id)),
    head: renderToStaticMarkup(<EmbedHead publication={publication} page={page} />),
    isEmbed: true,
  }));
};

/** What a service that shows links as frames asks for (oEmbed 1.0); `null` without an address. */
export const oembed = (site: Site): string | null => {
  const { base, tools, index } = site.publication;
  const src = absolute(base, embedPath(index.story.id));
  const [page] = storyPages(site);
  if (base === null || src === undefined || !page) return null;
  const title = embedMessages(tools).frameTitle(page.title);
  return `${JSON.stringify(
    {
      version: "1.0",
      type: "rich",
      title: page.title,
      provider_name: SITE_NAME,
      provider_url: base,
      html: embedCode({ src, title, ...FRAME }),
      ...FRAME,
      ...(page.picture && { thumbnail_url: absolute(base, page.picture.path), ...PICTURE }),
    },
    null,
    2,
  )}\n`;
};
