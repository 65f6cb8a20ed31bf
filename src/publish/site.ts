import { neighboursOf, type Neighbours } from "../story/related.ts";
import type { Story } from "../story/records/story.ts";
import { speak } from "../ui/language.ts";
import { languageOf } from "../ui/messages/index.ts";
import { publicationOf, type Publication } from "./publication.ts";
import { sharePages, type Pictures, type SharePage } from "./records.ts";
import { pathOf, type Subject } from "./subject.ts";

/** A story with all its pages, worked out once. */
export interface Site {
  publication: Publication;
  pages: readonly SharePage[];
  /** What the site's other stories are to this one. */
  neighbours: Neighbours;
  /** The pages by their paths. */
  at: ReadonlyMap<string, SharePage>;
}

/** The page of a subject. */
export const pageOf = ({ publication, at }: Site, subject: Subject): SharePage | undefined =>
  at.get(pathOf(publication.index.story.id, subject));

export interface SiteOptions {
  /** Which pages have a preview picture; all of them if nothing is said. */
  pictures?: Pictures;
  /** All stories of the site; without them it is the only one. */
  among?: readonly Story[];
  /** Where it is an archive. */
  archive?: Publication["archive"] | undefined;
}

/** A story made ready to be published in a language, by its id; the default for an unknown one. */
export const siteIn = async (
  story: Story,
  lang: string,
  base: string | null,
  { pictures = "all", among = [story], archive }: SiteOptions = {},
): Promise<Site> => {
  const publication = publicationOf(story, await speak(languageOf(lang)), base, archive);
  const pages = sharePages(publication, pictures);
  return {
    publication,
    pages,
    at: new Map(pages.map((page) => [page.path, page])),
    neighbours: neighboursOf(story, among),
  };
};
