import type { ArchiveHead } from "../archive/head.ts";
import { dateInWords } from "../ui/dates.ts";
import type { LanguageTools } from "../ui/language.ts";

/** From when to when the events of an archive are dated. */
export const daysInWords = (
  { days: [first, last] }: Pick<ArchiveHead, "days">,
  { lang, say }: Pick<LanguageTools, "lang" | "say">,
): string => dateInWords(first === last ? first : `${first}/${last}`, "UTC", lang, say);
