import { COUNT_FIELDS } from "./count-fields.ts";
import type { FieldId } from "./fields.ts";
import type { LangMap } from "../story/records/text.ts";

/** A day, month and year as they are to be written: “DD/MM/YYYY”, “tt.mm.jjjj”, “jj/mm/aaaa”. */
const FORM = /\(?\b([dtjmya]{1,4})([/. -])([dtjmya]{1,4})\2([dtjmya]{1,4})\b\)?/i;

/** Marks that lead to notes, and words of wikis. Behind them the alphabet has signs of units: “[k]”, “[m]”. */
const MARK =
  /\[(?:\d{1,2}|[a-j]|(?:nb|n|note|notes|ref|fn|anm\.?) ?\d{1,2}|edit|citation needed|bearbeiten|modifier|editar)\]/gi;

/** Brackets that say no other thing than the name before them does. */
const ASIDE =
  /[([](?:local(?: time)?|confirmed|reported|utc|gmt|ortszeit|lokal|bestätigt|confirmés?|confirmad[oa]s?|heure locale|hora local|مؤكد|محلي|بالتوقيت المحلي|approx\.?|if known|optional|required)[)\]]/gi;

/** A heading without what stands in it beside the name of the column. */
export const plainHeading = (heading: string): string =>
  heading.replace(MARK, " ").replace(ASIDE, " ").replace(FORM, " ").trim();

/** Signs by which a number is a share, an angle, an amount of money. */
const OF_OTHERS = /[%‰°º˚\p{Sc}]|[([ ]['’′"”″]+[)\]]?$/u;

/** Signs by which it is a change, or how far a number may be off. */
const APART = /±|\+ ?\/? ?[-−–]/;

/** Fields whose cells are numbers of people or events, and lengths. */
const QUANTITIES: ReadonlySet<FieldId> = new Set<FieldId>([
  ...COUNT_FIELDS,
  ...(["events", "radius", "precision"] as const),
]);

const LENGTHS: ReadonlySet<FieldId> = new Set<FieldId>(["radius", "precision"]);

/** Whether a sign in a heading says that its numbers are none of the field’s; how far a place may be off is a length. */
export const isOfOtherUnit = (heading: string, id: FieldId): boolean => {
  if (!QUANTITIES.has(id)) return false;
  const text = plainHeading(heading);
  return OF_OTHERS.test(text) || (!LENGTHS.has(id) && APART.test(text));
};

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

/** The zone that a heading names for its clock times: UTC, or that of Moscow, which nothing else is called. */
export const zoneIn = (heading: string): string | undefined => {
  if (isUtc(heading)) return "UTC";
  return /(?<!\p{L})(?:мск|msk)(?!\p{L})/iu.test(heading) ? "Europe/Moscow" : undefined;
};

/** Whether a heading says that it is of the place's own clocks. */
export const isLocal = (heading: string): boolean =>
  /\b(?:local|locale|lokal|ortszeit)\b|محلي/i.test(heading.replaceAll("_", " "));
