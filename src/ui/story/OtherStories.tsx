import { storyPath } from "../../explore/page-path.ts";
import type { Neighbours } from "../../story/related.ts";
import { useLateMessages } from "../late-messages.ts";
import { Words } from "../Words.tsx";
import css from "./OtherStories.module.css";

interface OtherStoriesProps {
  neighbours: Neighbours;
  /** The way to the site's root, with a slash at its end. */
  site: string;
  /** What goes along in the address: the reader's language. */
  hash?: string;
}

/** The way on from a story: to those that its editor relates it to, and to the list of all. */
export function OtherStories({ neighbours, site, hash = "" }: OtherStoriesProps) {
  const { stories: say } = useLateMessages();
  const { stories, related } = neighbours;
  if (stories < 2) return null;
  return (
    <nav className={css.others} aria-label={say.others} data-screen-only>
      {related.length > 0 && (
        <>
          <h2>{say.related}</h2>
          <ul role="list">
            {related.map(({ id, headline, note }) => (
              <li key={id}>
                <a href={`${site}${storyPath(id)}${hash}`}>
                  <Words of={headline} />
                </a>
                {note && (
                  <p>
                    <Words of={note} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <a href={`${site}${hash}`}>{say.all}</a>
    </nav>
  );
}
