import type { StoryIndex } from "../../explore/story-index.ts";
import type { View } from "../../explore/view.ts";
import { useLanguage } from "../language.ts";
import { useLateMessages } from "../late-messages.ts";
import { linkInWords, type OfferNames } from "./link-words.ts";
import css from "./LinkContents.module.css";

interface LinkContentsProps {
  index: StoryIndex;
  view: View;
  offer: OfferNames;
}

/** All that the link of a view says to whoever gets it. */
export function LinkContents({ index, view, offer }: LinkContentsProps) {
  const tools = useLanguage();
  const late = useLateMessages();
  const parts = linkInWords(view, { ...tools, index, late, offer });
  if (parts.length === 0) return <p className={css.nothing}>{late.sharing.containsNothing}</p>;
  return (
    <dl className={css.parts}>
      {parts.map(({ part, name, value }) => (
        <div key={part.key}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
