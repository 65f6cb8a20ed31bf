import { oembedPath } from "../explore/page-path.ts";
import { LANGUAGES } from "../ui/messages/index.ts";
import { absolute } from "./base-url.ts";
import { feedPath } from "./feed.ts";
import { jsonLd, scriptJson } from "./json-ld.ts";
import { SITE_NAME, type Publication } from "./publication.ts";
import type { SharePage } from "./records.ts";

/** Width and height of every preview picture, in pixels. */
const PICTURE_SIZE = { width: 1200, height: 630 };

/** The format of Open Graph's locales: `en_GB`. */
const ogLocale = (locale: string): string => locale.replace("-", "_");

/** How services show a link to the page: large where there is a picture. */
function Preview({ base, picture }: Pick<SharePage, "picture"> & { base: string | null }) {
  const url = picture ? absolute(base, picture.path) : undefined;
  if (!picture || url === undefined) return <meta name="twitter:card" content="summary" />;
  return (
    <>
      <meta name="twitter:card" content="summary_large_image" />
      <meta property="og:image" content={url} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(PICTURE_SIZE.width)} />
      <meta property="og:image:height" content={String(PICTURE_SIZE.height)} />
      <meta property="og:image:alt" content={picture.alt} />
      <meta name="twitter:image" content={url} />
      <meta name="twitter:image:alt" content={picture.alt} />
    </>
  );
}

/** What a page says of itself to search engines and to services that show a preview of it. */
export function Head({ publication, page }: { publication: Publication; page: SharePage }) {
  const { base, tools, words, index } = publication;
  const { title, description, path, picture, subject } = page;
  const url = absolute(base, path);
  const feed = absolute(base, feedPath(index.story.id));
  const frame = subject.kind === "story" ? absolute(base, oembedPath(index.story.id)) : undefined;
  const of = subject.kind === "story" ? SITE_NAME : tools.within(index.story.headline);
  return (
    <>
      <title>{words.tabTitle(title, of)}</title>
      <meta name="description" content={description} />
      {url !== undefined && <link rel="canonical" href={url} />}
      {feed !== undefined && (
        <link
          rel="alternate"
          type="application/atom+xml"
          title={words.feedTitle(tools.within(index.story.headline))}
          href={feed}
        />
      )}
      {frame !== undefined && (
        <link rel="alternate" type="application/json+oembed" title={title} href={frame} />
      )}
      <meta property="og:site_name" content={SITE_NAME} />
      <meta property="og:type" content="article" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={ogLocale(LANGUAGES[tools.lang].locale)} />
      {url !== undefined && <meta property="og:url" content={url} />}
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      <Preview base={base} picture={picture} />
      <script
        type="application/ld+json"
        // Escaped so that no text in it can end the element; data, which no browser runs.
        dangerouslySetInnerHTML={{ __html: scriptJson(jsonLd(publication, page)) }}
      />
    </>
  );
}
