import type { PageMessages } from "../../ui/messages/shape/pages.ts";

/** Where a link to it leads. */
const MAKE_ID = "make-your-own";

interface MakeYourOwnProps {
  words: PageMessages;
  /** Where files are opened. */
  href: string;
  /** What leads there. */
  open: string;
}

/** At the top of the list: what opens a file of the reader's own, and where the ways to make a story are. */
export function OpenHere({ words, href, open }: MakeYourOwnProps) {
  return (
    <>
      <p data-open-here>
        <a href={href}>{open}</a> <small>{words.makeOwn.drop}</small>
      </p>
      <p>
        <a href={`#${MAKE_ID}`}>{words.makeOwn.link}</a>
      </p>
    </>
  );
}

/** How somebody who has seen the stories gets to one of their own. */
export function MakeYourOwn({ words, href, open }: MakeYourOwnProps) {
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
                <a href={href}>{open}</a>
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
