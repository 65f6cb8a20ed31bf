import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { selectionCodec } from "../explore/link/selection.ts";
import { recordPath } from "../explore/page-path.ts";
import { LanguageContext } from "../ui/language.ts";
import { LANGUAGES } from "../ui/messages/index.ts";
import { StoryActionsContext, type StoryActions } from "../ui/story/actions.ts";
import { relative } from "./base-url.ts";
import { ClaimBody, EventBody, PlaceBody, QuoteBody } from "./body/bodies.tsx";
import { Frame } from "./body/Frame.tsx";
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
  /** Markup of the page's text: one `main` in the app's layout. */
  body: string;
  /** Id of the story. */
  story: string;
  /** The record that the page is about, as the link's `sel` names it; the whole story without. */
  record?: string | undefined;
  /** Made for frames of other sites. */
  isEmbed?: boolean;
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

/** One page of a story as static markup, readable without scripts; `path` where it lies elsewhere. */
export const renderPage = (site: Site, its: SharePage, path = its.path): PageParts => {
  const { spoken, index } = site.publication;
  const page = path === its.path ? its : { ...its, path };
  const { subject } = page;
  const picture = its.picture && { src: relative(path, its.picture.path), alt: its.picture.alt };
  return {
    path,
    lang: spoken.lang,
    dir: LANGUAGES[spoken.lang].dir,
    story: index.story.id,
    record:
      subject.kind === "story"
        ? undefined
        : selectionCodec.write({ kind: subject.kind, id: subject.record.id }),
    head: renderToStaticMarkup(<Head publication={site.publication} page={its} />),
    body: renderToStaticMarkup(
      <LanguageContext value={spoken}>
        <StoryActionsContext value={linksFrom(site, page)}>
          <Frame home={relative(path, "")} picture={picture}>
            {bodyOf(site, page)}
          </Frame>
        </StoryActionsContext>
      </LanguageContext>,
    ),
  };
};

/** Every page of a story. */
export const renderPages = (site: Site): PageParts[] =>
  site.pages.map((page) => renderPage(site, page));

/** The whole story at the site's root, where it is the only one. */
export const renderRoot = (site: Site): PageParts[] =>
  site.pages
    .filter(({ subject }) => subject.kind === "story")
    .map((page) => renderPage(site, page, ""));
