import { writeHash } from "../explore/link/hash.ts";
import type { ISSUES_PATH } from "../explore/page-path.ts";
import { DEFAULT_LANGUAGE } from "../ui/language.ts";
import { LANGUAGES, type LanguageId } from "../ui/messages/index.ts";
import type { Publication } from "./publication.ts";
import type { Site } from "./site.ts";

/** A page that no app takes over. */
export interface ListPage {
  file: "index.html" | "404.html" | `${LanguageId}/index.html` | `${typeof ISSUES_PATH}index.html`;
  lang: string;
  dir: "ltr" | "rtl";
  head: string;
  body: string;
}

/** The language that most stories are in speaks for the list; the first of those that are as many. */
export const voiceOf = (sites: readonly Site[]): Publication | undefined => {
  const among = (lang: string): number =>
    sites.filter(({ publication }) => publication.spoken.lang === lang).length;
  return sites
    .map(({ publication }) => ({ publication, n: among(publication.spoken.lang) }))
    .sort((a, b) => b.n - a.n)[0]?.publication;
};

/** Who a page speaks as. */
type Voice = Pick<Publication, "words" | "spoken" | "base">;

export const pageIn = ({ spoken }: Voice): Pick<ListPage, "lang" | "dir"> => ({
  lang: spoken.lang,
  dir: LANGUAGES[spoken.lang].dir,
});

/** What makes the app's pages open in a page's language. */
export const hashIn = (lang: LanguageId): string =>
  lang === DEFAULT_LANGUAGE.lang ? "" : writeHash({ lang });
