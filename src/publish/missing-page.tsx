import { renderToStaticMarkup } from "react-dom/server";
import { LanguageContext } from "../ui/language.ts";
import { Bare } from "./body/Bare.tsx";
import { Stories } from "./body/Stories.tsx";
import { newestFirst } from "./newest-first.ts";
import { SITE_NAME } from "./publication.ts";
import type { Site } from "./site.ts";
import { hashIn, pageIn, voiceOf, type ListPage } from "./voice.ts";

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
