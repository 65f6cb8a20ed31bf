import type { Check } from "./check.ts";

/** An event is first told within the article, and no later than where it is quoted about. */
export const firstMentions: Check = (story, report) => {
  const { source, length } = story.article;
  const quotes = story.quotes.filter((quote) => quote.source === source);
  for (const event of story.events) {
    const { id, firstMention: at } = event;
    if (at === undefined) continue;
    const early = quotes.find(
      ({ about, statement, selector: [, { start }] }) =>
        start < at &&
        (statement === id || about.some((entry) => "event" in entry && entry.event === id)),
    );
    const [latest, why] =
      at >= length
        ? [length - 1, `The article ends at ${length}`]
        : early
          ? [
              early.selector[1].start,
              `The quote “${early.id}” tells of it at ${early.selector[1].start} already`,
            ]
          : [];
    if (why !== undefined)
      report("first-mention-misplaced", event, ["firstMention"], {
        expected: `at most ${latest}`,
        found: String(at),
        said: `The event “${id}” is said to be told first at ${at}. ${why}.`,
      });
  }
};
