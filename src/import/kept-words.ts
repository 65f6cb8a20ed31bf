import type { LangMap } from "../story/records/text.ts";

const LONGEST = 2000;

const listed = (kept: ReadonlyMap<string, string>, [open, close]: readonly [string, string]) =>
  [...kept]
    .map(([column, text]) => `${column}: ${open}${text}${close}`)
    .join("; ")
    .slice(0, LONGEST)
    .toWellFormed();

/** A note of what cells say that no record of a story holds, by the names of their columns. */
export const keptWords = (kept: ReadonlyMap<string, string>): LangMap => ({
  en: `In the imported file – ${listed(kept, ["“", "”"])}`,
  ar: `في الملف المستورد – ${listed(kept, ["«", "»"])}`,
});
