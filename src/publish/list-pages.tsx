import { renderToStaticMarkup } from "react-dom/server";
import { LanguageContext } from "../ui/language.ts";
import { LANGUAGES } from "../ui/messages/index.ts";
import { openingMessages } from "../ui/opening/opening-messages.ts";
import { absolute } from "./base-url.ts";
import { Bare } from "./body/Bare.tsx";
import { StoryCard } from "./body/StoryCard.tsx";
import { SITE_NAME } from "./publication.ts";
import type { Site } from "./site.ts";

/** A page that no script takes over. */
export interface ListPage {
  file: "index.html" | "404.html";
  lang: string;
  dir: "ltr" | "rtl";
  head: string;
  body: string;
}

interface Said {
  title: string;
  text: string;
}

function ListHead({ title, text, url }: Said & { url: string | undefined }) {
  return (
    <>
      <meta name="description" content={text} />
      {url !== undefined && <link rel="canonical" href={url} />}
      <meta property="og:site_name" content={SITE_NAME} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={text} />
      {url !== undefined && <meta property="og:url" content={url} />}
    </>
  );
}

/** The stories by their headlines; `from` leads to the site's root. */
function Stories({ sites, from }: { sites: readonly Site[]; from: string }) {
  return (
    <ul role="list">
      {sites.map((site) => (
        <li key={site.publication.index.story.id}>
          <StoryCard site={site} from={from} />
        </li>
      ))}
    </ul>
  );
}

const listPage = (
  sites: readonly Site[],
  file: ListPage["file"],
  from: string,
  said: Said,
): ListPage[] => {
  const [first] = sites;
  if (!first) return [];
  const { spoken, words, base } = first.publication;
  return [
    {
      file,
      lang: spoken.lang,
      dir: LANGUAGES[spoken.lang].dir,
      head: renderToStaticMarkup(
        <>
          <title>{words.tabTitle(said.title, SITE_NAME)}</title>
          {file === "404.html" ? (
            <meta name="robots" content="noindex" />
          ) : (
            <ListHead {...said} url={absolute(base, "")} />
          )}
        </>,
      ),
      body: renderToStaticMarkup(
        <LanguageContext value={spoken}>
          <Bare home={from}>
            <h1>{said.title}</h1>
            <p>{said.text}</p>
            <Stories sites={sites} from={from} />
            <p>
              <a href={`${from}open/`}>{openingMessages(spoken).open}</a>
            </p>
          </Bare>
        </LanguageContext>,
      ),
    },
  ];
};

/** The list of stories, for the root of a site that has several. */
export const storyList = (sites: readonly Site[]): ListPage[] =>
  listPage(sites, "index.html", "./", {
    title: sites[0]?.publication.words.stories ?? "",
    text: sites[0]?.publication.words.storiesAbout ?? "",
  });

/**
 * What hosts show where there is nothing. It is shown at any depth, so its links begin at the
 * site's address, or, where that is not known, at the root of the host.
 */
export const missingPage = (sites: readonly Site[], base: string | null): ListPage[] =>
  listPage(sites, "404.html", base === null ? "/" : new URL(base).pathname, {
    title: sites[0]?.publication.words.missing.title ?? "",
    text: sites[0]?.publication.words.missing.text ?? "",
  });
