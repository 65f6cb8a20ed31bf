import { disputesOf, newestFirst, type Dispute } from "../story/claims.ts";
import { FACET_IDS } from "../story/facets.ts";
import type { Claim } from "../story/records/claim.ts";
import type { StoryIndex } from "./story-index.ts";

/** The contradiction a reader should meet first, and what became known after the article. */
export interface MainDispute {
  dispute: Dispute;
  /** Claims on the same question from outside the article; those that replace one come first, each group newest first. */
  later: Claim[];
}

/**
 * The weightiest question on which parties differ within the article, both in quoted words where
 * there is such a one. Later claims do not take it away: the article still says what it says.
 */
export const mainDispute = ({ story, source }: StoryIndex): MainDispute | null => {
  const inArticle = (claim: Claim): boolean => source.get(claim.source)?.inArticle === true;
  const contested = disputesOf(story.claims.filter(inArticle))
    .filter(({ state }) => state === "contested")
    .sort((a, b) => FACET_IDS.indexOf(a.facet) - FACET_IDS.indexOf(b.facet));
  const inQuotes = contested.find(({ current }) =>
    current.every(({ evidence }) => evidence.length > 0),
  );
  const dispute = inQuotes ?? contested[0];
  if (!dispute) return null;
  const later = story.claims.filter(
    (claim) => claim.event === dispute.event && claim.facet === dispute.facet && !inArticle(claim),
  );
  const newest = newestFirst(later);
  const replaces = ({ supersedes }: Claim): boolean => supersedes !== undefined;
  return {
    dispute,
    later: [...newest.filter(replaces), ...newest.filter((claim) => !replaces(claim))],
  };
};
