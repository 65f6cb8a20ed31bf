import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { recordPath } from "../explore/page-path.ts";
import { LanguageContext } from "../ui/language.ts";
import { LANGUAGES } from "../ui/messages/index.ts";
import { StoryActionsContext, type StoryActions } from "../ui/story/actions.ts";
import { relative } from "./base-url.ts";
import { ClaimBody, EventBody, PlaceBody, QuoteBody } from "./body/bodies.tsx";
import { StoryBody } from "./body/StoryBody.tsx";
import { Head } from "./head.tsx";
import type { SharePage } from "./records.ts";
import type { Site } from "./site.ts";
import { byKind } from "./subject.ts";

/** A page in parts, for the shell that adds scripts and style sheets. */
export interface PageParts {
  /** From the site's root, with a slash at its end; the file is `index.html` in it. */
  path: string;
  lang: string;
  dir: "ltr" | "rtl";
  /** Markup for the document's head. */
  head: string;
  /** Markup of the page's text: one `main`. */
  body: string;
}

const bodyOf = (site: Site, page: SharePage): ReactElement =>
  byKind<ReactElement>({
    story: () => <StoryBody site={site} page={page} />,
    place: (_, record) => <PlaceBody {...{ site, page, record }} />,
    event: (_, record) => <EventBody {...{ site, page, record }} />,
    quote: (_, record) => <QuoteBody {...{ site, page, record }} />,
    claim: (_, record) => <ClaimBody {...{ site, page, record }} />,
  })(site.publication, page.subject);

/** A page without scripts leads to other pages and does nothing else. */
const linksFrom = (site: Site, page: SharePage): StoryActions => ({
  linkTo: ({ kind, id }) =>
    relative(page.path, recordPath(site.publication.index.story.id, kind, id)),
  compare: () => undefined,
  linksOnly: true,
});

/** One page of a story as static markup, readable without scripts. */
const renderPage = (site: Site, page: SharePage): PageParts => {
  const { spoken } = site.publication;
  return {
    path: page.path,
    lang: spoken.lang,
    dir: LANGUAGES[spoken.lang].dir,
    head: renderToStaticMarkup(<Head publication={site.publication} page={page} />),
    body: renderToStaticMarkup(
      <LanguageContext value={spoken}>
        <StoryActionsContext value={linksFrom(site, page)}>
          {bodyOf(site, page)}
        </StoryActionsContext>
      </LanguageContext>,
    ),
  };
};

/** Every page of a story. */
export const renderPages = (site: Site): PageParts[] =>
  site.pages.map((page) => renderPage(site, page));

/** A whole document from a page's parts; `extra` is markup for the end of its head. */
export const htmlDocument = ({ lang, dir, head, body }: PageParts, extra = ""): string =>
  `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="strict-origin-when-cross-origin">
<meta name="color-scheme" content="light dark">
${head}${extra}
</head>
<body>
${body}
</body>
</html>
`;
