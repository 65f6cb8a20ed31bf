import { renderToStaticMarkup } from "react-dom/server";
import { writeHash } from "../explore/link/hash.ts";
import { OPEN_PATH, type ISSUES_PATH } from "../explore/page-path.ts";
import { storyWords } from "../explore/search/story-words.ts";
import { DEFAULT_LANGUAGE, LanguageContext, type Spoken } from "../ui/language.ts";
import { LANGUAGES, type LanguageId } from "../ui/messages/index.ts";
import { PAGE_TEXTS } from "../ui/messages/static-pages.ts";
import type { PageMessages } from "../ui/messages/shape/pages.ts";
import { DropOverlay } from "../ui/opening/DropOverlay.tsx";
import { openingMessages } from "../ui/opening/opening-messages.ts";
import { absolute } from "./base-url.ts";
import { Bare } from "./body/Bare.tsx";
import { Finder } from "./body/Finder.tsx";
import { MakeYourOwn, OpenHere } from "./body/MakeYourOwn.tsx";
import { OverviewMap } from "./body/OverviewMap.tsx";
import { StoryCard } from "./body/StoryCard.tsx";
import { newestFirst } from "./newest-first.ts";
import type { Overview } from "./overview.ts";
import { SITE_NAME, type Publication } from "./publication.ts";
import type { Site } from "./site.ts";

/** A page that no app takes over. */
export interface ListPage {
  file: "index.html" | "404.html" | `${LanguageId}/index.html` | `${typeof ISSUES_PATH}index.html`;
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
function Stories({ sites, from, words, hash, overview }: ListProps) {
  const numbers = new Map(overview?.marks.map(({ site, number }) => [site, number]));
  return (
    <ul role="list">
      {sites.map((site) => (
        <li
          key={site.publication.index.story.id}
          data-words={storyWords(site.publication.index.story)}
        >
          <StoryCard {...{ site, from, words, hash }} number={numbers.get(site)} />
        </li>
      ))}
    </ul>
  );
}

interface ListProps {
  sites: readonly Site[];
  /** The way to the site's root. */
  from: string;
  words: PageMessages;
  /** What makes a story's page open in the list's language. */
  hash: string;
  /** The map of all of them, where one is drawn. */
  overview: Overview | null;
}

/** The language that most stories are in speaks for the list; the first of those that are as many. */
const voiceOf = (sites: readonly Site[]): Publication | undefined => {
  const among = (lang: string): number =>
    sites.filter(({ publication }) => publication.spoken.lang === lang).length;
  return sites
    .map(({ publication }) => ({ publication, n: among(publication.spoken.lang) }))
    .sort((a, b) => b.n - a.n)[0]?.publication;
};

/** Who a page speaks as. */
type Voice = Pick<Publication, "words" | "spoken" | "base">;

const pageIn = ({ spoken }: Voice): Pick<ListPage, "lang" | "dir"> => ({
  lang: spoken.lang,
  dir: LANGUAGES[spoken.lang].dir,
});

/** What makes the app's pages open in a page's language. */
const hashIn = (lang: LanguageId): string =>
  lang === DEFAULT_LANGUAGE.lang ? "" : writeHash({ lang });

/**
 * The list of stories, for the root of a site that has several: the newest first. At the root it is in
 * the language of most of them, and once more in each other one, in a folder of that language's name.
 */
export const storyList = (
  sites: readonly Site[],
  overview: Overview | null,
  languages: readonly Spoken[] = [],
): ListPage[] => {
  const voice = voiceOf(sites);
  if (!voice) return [];
  const own = voice.spoken.lang;
  const others = languages.filter(({ lang }) => lang !== own);
  const pathOf = (lang: LanguageId): "" | `${LanguageId}/` => (lang === own ? "" : `${lang}/`);
  return [voice.spoken, ...others].map((spoken) => {
    const { lang } = spoken;
    const from = lang === own ? "./" : "../";
    const { base } = voice;
    const words = PAGE_TEXTS[lang];
    const said = { title: words.stories, text: words.storiesAbout };
    const hash = hashIn(lang);
    const list: ListProps = { sites: newestFirst(sites), from, words, hash, overview };
    const ways = { words, href: `${from}${OPEN_PATH}${hash}`, open: openingMessages(spoken).open };
    const elsewhere = [voice.spoken, ...others].filter((one) => one !== spoken);
    return {
      ...pageIn({ ...voice, spoken }),
      file: `${pathOf(lang)}index.html` as const,
      head: renderToStaticMarkup(
        <>
          <title>{words.tabTitle(said.title, SITE_NAME)}</title>
          <ListHead {...said} url={absolute(base, pathOf(lang))} />
        </>,
      ),
      body: renderToStaticMarkup(
        <LanguageContext value={spoken}>
          <Bare
            home={from}
            languages={elsewhere.map((one) => ({
              lang: one.lang,
              href: `${from}${pathOf(one.lang)}`,
            }))}
          >
            <div data-top>
              <div>
                <h1>{said.title}</h1>
                <p>{said.text}</p>
                <p>
                  <small>{words.newestFirst}</small>
                </p>
                <OpenHere {...ways} />
                <Finder words={words} stories={sites.length} />
              </div>
              {overview && <OverviewMap {...{ overview, from, hash }} />}
            </div>
            <Stories {...list} />
            <MakeYourOwn {...ways} />
            <DropOverlay />
          </Bare>
        </LanguageContext>,
      ),
    };
  });
};

/**
 * What hosts show where there is nothing. It is shown at any depth, so its links begin at the
 * site's address, or, where that is not known, at the root of the host.
 */
export const missingPage = (sites: readonly Site[], base: string | null): ListPage[] => {
  const voice = voiceOf(sites);
  if (!voice) return [];
  const { words, spoken } = voice;
  const from = base === null ? "/" : new URL(base).pathname;
  return [
    {
      ...pageIn(voice),
      file: "404.html",
      head: renderToStaticMarkup(
        <>
          <title>{words.tabTitle(words.missing.title, SITE_NAME)}</title>
          <meta name="robots" content="noindex" />
        </>,
      ),
      body: renderToStaticMarkup(
        <LanguageContext value={spoken}>
          <Bare home={from}>
            <h1>{words.missing.title}</h1>
            <p>{words.missing.text}</p>
            <Stories
              {...{
                sites: newestFirst(sites),
                from,
                words,
                hash: hashIn(spoken.lang),
                overview: null,
              }}
            />
          </Bare>
        </LanguageContext>,
      ),
    },
  ];
};
