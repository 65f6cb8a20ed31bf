import { renderToStaticMarkup } from "react-dom/server";
import { storyPath } from "../explore/page-path.ts";
import { LanguageContext } from "../ui/language.ts";
import { LANGUAGES } from "../ui/messages/index.ts";
import { Words } from "../ui/Words.tsx";
import { Frame } from "./body/Frame.tsx";
import type { Site } from "./site.ts";

/** A page that no script takes over. */
export interface ListPage {
  file: "index.html" | "404.html";
  lang: string;
  dir: "ltr" | "rtl";
  head: string;
  body: string;
}

/** The stories by their headlines; `from` leads to the site's root. */
function Stories({ sites, from }: { sites: readonly Site[]; from: string }) {
  return (
    <ul>
      {sites.map(({ publication: { index } }) => (
        <li key={index.story.id}>
          <a href={`${from}${storyPath(index.story.id)}`}>
            <Words of={index.story.headline} />
          </a>
          <br />
          <Words of={index.story.summary} />
        </li>
      ))}
    </ul>
  );
}

const listPage = (
  sites: readonly Site[],
  file: ListPage["file"],
  from: string,
  said: { title: string; text?: string },
): ListPage[] => {
  const [first] = sites;
  if (!first) return [];
  const { spoken } = first.publication;
  return [
    {
      file,
      lang: spoken.lang,
      dir: LANGUAGES[spoken.lang].dir,
      head: renderToStaticMarkup(
        <>
          <title>{`${said.title} · Dateline`}</title>
          {file === "404.html" && <meta name="robots" content="noindex" />}
        </>,
      ),
      body: renderToStaticMarkup(
        <LanguageContext value={spoken}>
          <Frame home={from}>
            <main>
              <h1>{said.title}</h1>
              {said.text !== undefined && <p>{said.text}</p>}
              <Stories sites={sites} from={from} />
            </main>
          </Frame>
        </LanguageContext>,
      ),
    },
  ];
};

/** The list of stories, for the root of a site that has several. */
export const storyList = (sites: readonly Site[]): ListPage[] =>
  listPage(sites, "index.html", "./", { title: sites[0]?.publication.words.stories ?? "" });

/**
 * What hosts show where there is nothing. It is shown at any depth, so its links begin at the
 * site's address, or, where that is not known, at the root of the host.
 */
export const missingPage = (sites: readonly Site[], base: string | null): ListPage[] =>
  listPage(sites, "404.html", base === null ? "/" : new URL(base).pathname, {
    title: sites[0]?.publication.words.missing.title ?? "",
    text: sites[0]?.publication.words.missing.text ?? "",
  });
