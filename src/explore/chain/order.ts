import type { EventEntry, StoryIndex } from "../story-index.ts";

/** As it happened, or as the article tells it. */
export type Order = "time" | "told";

/**
 * Where the article first tells of an event, in code points from the start of its text: as the
 * editor recorded it, else where the first quote about it or given at it stands. Undefined where
 * neither is known, and for what the article does not tell at all.
 */
export const firstMention = (entry: EventEntry, index: StoryIndex): number | undefined => {
  const article = index.story.article.source;
  const quoted = entry.quotes
    .filter(({ source }) => source === article)
    .map(({ selector: [, { start }] }) => start);
  const known = [entry.event.firstMention ?? [], quoted].flat();
  return known.length > 0 ? Math.min(...known) : undefined;
};

/** Events whose place in the telling is not known; they come last in that order. */
export const untold = (index: StoryIndex): EventEntry[] =>
  index.events.filter((entry) => firstMention(entry, index) === undefined);

/** Whether the story knows where in the article any of its events is told. */
export const hasTelling = (index: StoryIndex): boolean =>
  untold(index).length < index.events.length;

/** Events, given in the order of time, in the wanted order. */
export const inOrder = (
  events: readonly EventEntry[],
  index: StoryIndex,
  order: Order,
): readonly EventEntry[] => {
  if (order === "time") return events;
  const at = new Map(events.map((entry) => [entry, firstMention(entry, index) ?? Infinity]));
  const position = (entry: EventEntry): number => at.get(entry) ?? Infinity;
  // Infinity − Infinity is NaN, which sorts as equal: the untold keep the order of time.
  return [...events].sort((a, b) => position(a) - position(b));
};
