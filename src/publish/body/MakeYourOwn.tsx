import { OPEN_PATH } from "../../explore/page-path.ts";
import type { PageMessages } from "../../ui/messages/shape/pages.ts";

/** Where a link to it leads. */
export const MAKE_ID = "make-your-own";

interface MakeYourOwnProps {
  words: PageMessages;
  /** The way to the site's root. */
  from: string;
  /** What leads to the page that opens files. */
  open: string;
}

/** How somebody who has seen the stories gets to one of their own. */
export function MakeYourOwn({ words, from, open }: MakeYourOwnProps) {
  const { title, ways } = words.makeOwn;
  return (
    <section id={MAKE_ID} aria-labelledby={`${MAKE_ID}-title`} data-make>
      <h2 id={`${MAKE_ID}-title`}>{title}</h2>
      <dl>
        {ways.map(({ name, what, command }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {what}{" "}
              {command === undefined ? (
                <a href={`${from}${OPEN_PATH}`}>{open}</a>
              ) : (
                <code dir="ltr" translate="no">
                  {command}
                </code>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
