import type { Recipe } from "../../../import/options.ts";
import { say, type Io } from "../io.ts";

/** Language of a file whose texts have no letters. */
export const DEFAULT_LANG = "en";

/** Says what language texts were taken for, where nobody had said it and it is not the usual one. */
export const tellLanguage = (given: Recipe, { lang }: Recipe, { err }: Io): void => {
  if (given.lang !== undefined || lang === undefined || lang === DEFAULT_LANG) return;
  const what = lang === "und" ? "not known (“und”)" : `taken for “${lang}”`;
  say(err, `The language of the texts is ${what}: --lang TAG says it.`);
};
