import { localeOf } from "./messages/index.ts";

/** A language's name in another language; undefined where a text is in no known one. */
export const languageName = (tag: string, lang: string): string | undefined => {
  if (tag === "und") return undefined;
  try {
    return new Intl.DisplayNames(localeOf(lang), { type: "language" }).of(tag);
  } catch {
    // A tag that is shaped like one but is none.
    return tag;
  }
};
