import { CLOCK_BESIDE } from "./clock.ts";
import { monthNamed } from "./months.ts";

/** A date whose month is written as a word; without a day it is the whole month. */
export interface NamedDate {
  /** Four digits, or two. */
  year: string;
  month: number;
  day?: string;
  clock?: string;
}

const MONTH = String.raw`(?<month>\p{L}+(?: \p{L}+)?(?: ?[/(] ?\p{L}+(?: \p{L}+)?\)?)?)\.?,?`;
/** “г.”, “года”, “р.”, “року”: the year, said once more. */
const YEAR = String.raw`(?: ?(?:(?:г|р)\.|года?|рок[уи]|рік))?`;
const CLOCK = String.raw`${YEAR}(?:,? (?<clock>${CLOCK_BESIDE}))?`;
const OF = "(?:(?:de|del|of) )?";

const FORMS: readonly RegExp[] = [
  String.raw`(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|º)?[ -]?${OF}${MONTH}[ -](?<year>\d{4}|\d{2})${CLOCK}`,
  String.raw`(?<month>\p{L}+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})${CLOCK}`,
  String.raw`${MONTH}[ -](?<year>\d{4})${YEAR}`,
].map((form) => new RegExp(`^${form}$`, "iu"));

/** Reads “5 March 2024”, “mardi 5 mars 2024”, “5. März 2024”, “5 de marzo de 2024”, “5-Mar-24”. */
export const namedDate = (text: string): NamedDate | null => {
  for (const form of FORMS) {
    const { day, month: name = "", year, clock } = form.exec(text)?.groups ?? {};
    const month = monthNamed(name.replace(/ (?:del?|of)$/i, ""));
    if (year === undefined || month === undefined) continue;
    return {
      year,
      month,
      ...(day !== undefined && { day }),
      ...(clock !== undefined && { clock }),
    };
  }
  return null;
};
