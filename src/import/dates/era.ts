/** Marks of the years before and after the beginning of our era, as six languages abbreviate or write them. */
const BEFORE = String.raw`b\.? ?c\.?(?: ?e\.?)?|av(?:ant)?\.? ?j\.?[- ]?c\.?|avant notre ère|v\.? ?chr\.?|v\.? ?u\.? ?z\.?|a\.? ?c\.?|ق\.? ?م\.?|قبل الميلاد`;
const AFTER = String.raw`a\.? ?d\.?|c\.? ?e\.?|ap(?:r(?:ès)?)?\.? ?j\.?[- ]?c\.?|n\.? ?chr\.?|n\.? ?u\.? ?z\.?|d\.? ?c\.?|م|ميلادية?|بعد الميلاد`;

const FORMS: readonly RegExp[] = [
  String.raw`(?<date>.*?\d)(?: ?(?<before>${BEFORE})| ?(?<after>${AFTER}))`,
  String.raw`(?:(?<before>${BEFORE})|(?<after>${AFTER})) ?(?<date>\d.*)`,
].map((form) => new RegExp(`^${form}$`, "iu"));

/** A date that names its era: without it, its year in four digits, and which of the two it is. */
export interface EraDate {
  date: string;
  isBefore: boolean;
}

/** Reads “44 BC”, “15 March 44 BCE”, “AD 79”, “300 av. J.-C.”, “300 v. Chr.”, “300 a. C.”, “44 ق.م”. */
export const eraIn = (text: string): EraDate | null => {
  for (const form of FORMS) {
    const { date, before } = form.exec(text)?.groups ?? {};
    const [, start, year] = /^(|.*\D)(\d{1,4})$/.exec(date ?? "") ?? [];
    if (start !== undefined && year !== undefined)
      return { date: start + year.padStart(4, "0"), isBefore: before !== undefined };
  }
  return null;
};

/** A year as it is said, such as 44 (BC), as ISO 8601 counts it, where 0000 is 1 BC: `-0043`. */
export const yearBefore = (year: string): string => {
  const before = Number(year) - 1;
  return before === 0 ? "0000" : `-${String(before).padStart(4, "0")}`;
};

const MINUS = /^-(\d{1,4})(?=$|-\d\d?(?:$|-\d))/;

/** A year with a minus in four digits, as EDTF has it; other cells as they are. */
export const fourDigits = (text: string): string =>
  text.replace(MINUS, (_, year: string) => `-${year.padStart(4, "0")}`);

/** A cell that begins with a year before 0000, which not all count alike. */
export const minusIn = (cell: string): string | null => (MINUS.test(cell) ? cell : null);
