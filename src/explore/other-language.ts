import type { Story } from "../story/records/story.ts";

/**
 * The one language that a story's texts are in, where that is another than the reader's: said once, not
 * beside every text. `undefined` for a story that has the reader's language, even in part, and where the
 * language is not known.
 */
export const otherLanguage = (
  { lang, headline, events }: Pick<Story, "lang" | "headline" | "events">,
  reader: string,
): string | undefined => {
  if (lang === reader || lang === "und") return undefined;
  const isSpoken = [headline, ...events.map(({ title }) => title)].some((text) =>
    Object.hasOwn(text, reader),
  );
  return isSpoken ? undefined : lang;
};
