import { renderToStaticMarkup } from "react-dom/server";
import { OPEN_PATH } from "../explore/page-path.ts";
import { LanguageContext, type Spoken } from "../ui/language.ts";
import { LANGUAGE_IDS, type LanguageId } from "../ui/messages/index.ts";
import { PAGE_TEXTS } from "../ui/messages/static-pages.ts";
import { DropOverlay } from "../ui/opening/DropOverlay.tsx";
import { openingMessages } from "../ui/opening/opening-messages.ts";
import { absolute } from "./base-url.ts";
import { Bare } from "./body/Bare.tsx";
import { Finder } from "./body/Finder.tsx";
import { MakeYourOwn, OpenHere } from "./body/MakeYourOwn.tsx";
import { OverviewMap } from "./body/OverviewMap.tsx";
import { Stories } from "./body/Stories.tsx";
import { newestFirst } from "./newest-first.ts";
import type { Overview } from "./overview.ts";
import { SITE_NAME } from "./publication.ts";
import type { Site } from "./site.ts";
import { hashIn, pageIn, voiceOf, type ListPage } from "./voice.ts";

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

const pathIn = (lang: LanguageId, own: LanguageId): "" | `${LanguageId}/` =>
  lang === own ? "" : `${lang}/`;

/** Where the list of stories stands, in every language of the interface: the root first. */
export const listPaths = (sites: readonly Site[]): string[] => {
  const own = voiceOf(sites)?.spoken.lang;
  return own === undefined ? [] : LANGUAGE_IDS.map((lang) => pathIn(lang, own)).sort();
};

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
  const pathOf = (lang: LanguageId) => pathIn(lang, own);
  return [voice.spoken, ...others].map((spoken) => {
    const { lang } = spoken;
    const from = lang === own ? "./" : "../";
    const { base } = voice;
    const words = PAGE_TEXTS[lang];
    const said = { title: words.stories, text: words.storiesAbout };
    const hash = hashIn(lang);
    const list = { sites: newestFirst(sites), from, words, hash, overview };
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
