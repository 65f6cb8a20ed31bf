import type { LangMap } from "./records/text.ts";
import type { Story } from "./records/story.ts";

/** Another story of the site, as a reader is led to it. */
export interface RelatedStory {
  id: string;
  headline: LangMap;
  note?: LangMap | undefined;
}

/** A story among the others of its site: all that its own page must know of them. */
export interface Neighbours {
  /** How many stories the site has. */
  stories: number;
  related: RelatedStory[];
}

/** What a site's stories are to one of them. Links that lead nowhere or to itself are left out. */
export const neighboursOf = (
  { id: own, related = [] }: Pick<Story, "id" | "related">,
  site: readonly Pick<Story, "id" | "headline">[],
): Neighbours => {
  const headlines = new Map(site.map(({ id, headline }) => [id, headline]));
  headlines.delete(own);
  const found = related.flatMap(({ story: id, note }): RelatedStory[] => {
    const headline = headlines.get(id);
    headlines.delete(id);
    return headline ? [{ id, headline, ...(note && { note }) }] : [];
  });
  return { stories: site.length, related: found };
};
