import type { Story } from "../story/records/story.ts";
import { speak } from "../ui/language.ts";
import { languageOf } from "../ui/messages/index.ts";
import { publicationOf, type Publication } from "./publication.ts";
import { sharePages, type SharePage } from "./records.ts";
import { pathOf, type Subject } from "./subject.ts";

/** A story with all its pages, worked out once. */
export interface Site {
  publication: Publication;
  pages: readonly SharePage[];
  /** The pages by their paths. */
  at: ReadonlyMap<string, SharePage>;
}

const siteOf = (publication: Publication, hasPictures: boolean): Site => {
  const pages = sharePages(publication, hasPictures);
  return { publication, pages, at: new Map(pages.map((page) => [page.path, page])) };
};

/** The page of a subject. */
export const pageOf = ({ publication, at }: Site, subject: Subject): SharePage | undefined =>
  at.get(pathOf(publication.index.story.id, subject));

/** A story made ready to be published in a language, by its id; the default for an unknown one. */
export const siteIn = async (
  story: Story,
  lang: string,
  base: string | null,
  hasPictures = true,
): Promise<Site> => siteOf(publicationOf(story, await speak(languageOf(lang)), base), hasPictures);
