import { newestFirst } from "../story/claims.ts";
import type { Claim } from "../story/records/claim.ts";
import type { Note } from "../story/records/note.ts";
import type { StoryIndex } from "./story-index.ts";
import type { Selection } from "./view.ts";

/** What is known from elsewhere than the article. */
export interface LaterDevelopments {
  notes: Note[];
  /** Claims that are not in the article, the oldest first. */
  claims: Claim[];
}

export const laterDevelopments = ({ story, source }: StoryIndex): LaterDevelopments => ({
  notes: story.notes.filter(({ motivation }) => motivation === "later-development"),
  claims: newestFirst(
    story.claims.filter((claim) => source.get(claim.source)?.inArticle === false),
  ).reverse(),
});

/** The record that a note is about, as it can be chosen; a source is not on the map. */
export const subjectOf = ({ about }: Note): Selection | undefined => {
  for (const kind of ["event", "place", "quote", "claim"] as const) {
    const id: unknown = Reflect.get(about, kind);
    if (typeof id === "string") return { kind, id };
  }
  return undefined;
};
