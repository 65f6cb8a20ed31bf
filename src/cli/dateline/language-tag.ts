import { say, type Io } from "./io.ts";
import { visible } from "./visible.ts";

/** A language tag in the case that BCP 47 recommends: “EN-gb” is “en-GB”. What is none stays as it is. */
export const canonicalTag = (text: string): string => {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text;
  } catch {
    return text;
  }
};

const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** A tag may be right and still be a slip: it is told where no language goes by it. */
export const tellUnknownLanguage = (tag: string, { err }: Io): void => {
  if (names.of(tag.split("-")[0] ?? tag) === undefined)
    say(
      err,
      visible(`No language is known as “${tag}”; the texts are marked with it all the same.`),
    );
};
