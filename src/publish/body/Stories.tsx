import type { PageMessages } from "../../ui/messages/shape/pages.ts";
import { listWords } from "../list-words.ts";
import type { Overview } from "../overview.ts";
import type { Site } from "../site.ts";
import { StoryCard } from "./StoryCard.tsx";

interface StoriesProps {
  sites: readonly Site[];
  /** The way to the site's root. */
  from: string;
  words: PageMessages;
  /** What makes a story's page open in the list's language. */
  hash: string;
  /** The map of all of them, where one is drawn. */
  overview: Overview | null;
}

/** The stories by their headlines; `from` leads to the site's root. */
export function Stories({ sites, from, words, hash, overview }: StoriesProps) {
  const numbers = new Map(overview?.marks.map(({ site, number }) => [site, number]));
  return (
    <ul role="list">
      {sites.map((site) => (
        <li key={site.publication.index.story.id} data-words={listWords(site.publication)}>
          <StoryCard {...{ site, from, words, hash }} number={numbers.get(site)} />
        </li>
      ))}
    </ul>
  );
}
