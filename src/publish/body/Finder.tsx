import type { PageMessages } from "../../ui/messages/shape/pages.ts";

/** The search of the list, which the page's script brings to life; its room is kept from the start. */
export function Finder({ words, stories }: { words: PageMessages; stories: number }) {
  const { name, hint, found } = words.findStories;
  return (
    <search data-finder>
      <label>
        <span>{name}</span>
        <input type="search" maxLength={200} autoComplete="off" placeholder={hint} />
      </label>
      <p
        role="status"
        // The script has no texts of its own: what it says of n stories is the entry n of the list.
        data-says={JSON.stringify(Array.from({ length: stories + 1 }, (_, n) => found(n, stories)))}
      >
        {found(stories, stories)}
      </p>
    </search>
  );
}
