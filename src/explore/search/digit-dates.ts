import { withWesternDigits } from "../../story/western-digits.ts";

/**
 * Dates in digits, as words that a list of stories is searched by: `201802` is a month, `20180206` a
 * day, `20180200` a month of which any day may be meant.
 */
export const monthWord = (year: number, month: number): string =>
  `${year}${`${month}`.padStart(2, "0")}`;

export const dayWord = (year: number, month: number, day: number): string =>
  `${monthWord(year, month)}${`${day}`.padStart(2, "0")}`;

const ANY_DAY = 0;

export const anyDayWord = (year: number, month: number): string => dayWord(year, month, ANY_DAY);

const ISO = String.raw`(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d))?`;
const TURNED = String.raw`(?<one>\d\d?)[./-](?:(?<two>\d\d?)[./-])?(?<last>\d{4})`;
const DATE = new RegExp(String.raw`(?<![\d./-])(?:${ISO}|${TURNED})(?!\d|[./-]\d)`, "g");

const wordsOf = (year: number, month: number, day: number | undefined): string[] => {
  if (month < 1 || month > 12) return [];
  if (day === undefined) return [monthWord(year, month)];
  return day < 1 || day > 31 ? [] : [dayWord(year, month, day), anyDayWord(year, month)];
};

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

/** What a date may be: where the order of day and month is not said, both readings. */
const readings = (found: Record<string, string | undefined>): string[] => {
  const { year, month, day, one, two, last } = found;
  if (year !== undefined) return wordsOf(Number(year), Number(month), numberOf(day));
  if (two === undefined) return wordsOf(Number(last), Number(one), undefined);
  return [
    ...wordsOf(Number(last), Number(two), Number(one)),
    ...wordsOf(Number(last), Number(one), Number(two)),
  ];
};

interface DatesIn {
  /** For each date the words of which one is enough. */
  dates: string[][];
  /** The query without them. */
  rest: string;
}

/** Takes the dates in digits out of a query; what is no date stays. */
export const datesIn = (query: string): DatesIn => {
  const dates: string[][] = [];
  const text = withWesternDigits(query);
  let rest = "";
  let end = 0;
  for (const found of text.matchAll(DATE)) {
    const words = readings(found.groups ?? {});
    if (words.length === 0) continue;
    dates.push(words);
    rest += `${query.slice(end, found.index)} `;
    end = found.index + found[0].length;
  }
  return { dates, rest: rest + query.slice(end) };
};
