import type { Place } from "../../story/records/place.ts";
import type { LangMap } from "../../story/records/text.ts";
import { isRadiusUnsaid } from "../unsaid.ts";

type Precision = Place["properties"]["precision"];

/** The words of Linked Places for how sure a geometry is. */
const WORDS: ReadonlySet<string> = new Set(["certain", "less-certain", "uncertain"]);

/** What an import writes of a place whose file says how sure it is, and not how exactly it is known. */
export const locationCalled = (word: string): LangMap => ({
  en: `The imported file calls its location “${word}”.`,
  ar: `يصف الملف المستورد موقعه بأنه «${word}».`,
});

/** The word that the file had which a place was imported from. */
const wordIn = ({ en = "" }: LangMap): string | undefined => {
  const [, word = ""] = /^The imported file calls its location “([a-z-]+)”\./.exec(en) ?? [];
  return WORDS.has(word) ? word : undefined;
};

/** How sure a geometry is; only an exact point is certain where no file said it, and of some nobody says it. */
export const certaintyOf = (precision: Precision): string | undefined => {
  if (isRadiusUnsaid(precision)) return undefined;
  return (
    wordIn(precision.basis ?? {}) ?? (precision.level === "exact" ? "certain" : "less-certain")
  );
};
