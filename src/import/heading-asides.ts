import type { LangMap } from "../story/records/text.ts";

/** A day, month and year as they are to be written: “DD/MM/YYYY”, “tt.mm.jjjj”, “jj/mm/aaaa”. */
const FORM = /\(?\b([dtjmya]{1,4})([/. -])([dtjmya]{1,4})\2([dtjmya]{1,4})\b\)?/i;

/** What wikis put behind a name, and brackets that say no other thing than it does. */
const ASIDE =
  /\[[^\]]*\]|\((?:local(?: time)?|confirmed|reported|utc|gmt|ortszeit|lokal|bestätigt|confirmés?|confirmad[oa]s?|heure locale|hora local|مؤكد|محلي|بالتوقيت المحلي|approx\.?|if known|optional|required)\)/gi;

/** A heading without what stands in it beside the name of the column. */
export const plainHeading = (heading: string): string =>
  heading.replace(ASIDE, " ").replace(FORM, " ").trim();

const partIn = (letters: string): "d" | "m" | "y" | "" => {
  if (/^[dt]+$|^jj?$/i.test(letters)) return "d";
  if (/^m+$/i.test(letters)) return "m";
  return /^[yja]{2,}$/i.test(letters) ? "y" : "";
};

/** Which of day and month comes first in the form that a heading asks for; `null` where it asks for none. */
export const orderIn = (heading: string): "dmy" | "mdy" | null => {
  const [, first = "", , second = "", third = ""] = FORM.exec(heading) ?? [];
  const order = `${partIn(first)}${partIn(second)}${/^[yja]{2,}$/i.test(third) ? "y" : ""}`;
  return order === "dmy" || order === "mdy" ? order : null;
};

/** How dates of such a column are read, for readers. */
export const ORDER_WORDS: Readonly<Record<"dmy" | "mdy", LangMap>> = {
  dmy: { en: "day before month", ar: "اليوم قبل الشهر" },
  mdy: { en: "month before day", ar: "الشهر قبل اليوم" },
};

/** Whether a heading says that its clock times are those of UTC. */
export const isUtc = (heading: string): boolean =>
  /\b(?:utc|gmt|zulu)\b/i.test(heading.replaceAll("_", " "));

/** Whether a heading says that it is of the place's own clocks. */
export const isLocal = (heading: string): boolean =>
  /\b(?:local|locale|lokal|ortszeit)\b|محلي/i.test(heading.replaceAll("_", " "));
