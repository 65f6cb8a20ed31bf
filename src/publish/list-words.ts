import { anyDayWord, dayWord, monthWord } from "../explore/search/digit-dates.ts";
import { storyWords } from "../explore/search/story-words.ts";
import { isLimit, parseEdtf, type Edtf } from "../story/edtf.ts";
import { typeIn } from "../story/types-of.ts";
import { utc, wallAt } from "../story/zone.ts";
import type { Publication } from "./publication.ts";

/** Languages that dates are looked for in; Arabic names the months in two ways, and writes figures in two. */
const LOCALES = ["en-GB", "ar-IQ", "ar-EG", "ar-EG-u-nu-latn"];

/** Beyond so many months a span is known by its years alone, and beyond so many years by its ends. */
const MOST_MONTHS = 24;
const MOST_YEARS = 300;

const MONTHS_OF_YEAR = 12;
const DAY_MS = 86_400_000;

/** A span of more days is known by its months. */
const MOST_DAYS = 31;

const monthOf = (at: number): number => {
  const date = new Date(at);
  return date.getUTCFullYear() * MONTHS_OF_YEAR + date.getUTCMonth();
};

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, n) => from + n * step);

/** From when to when something is dated, in months since the year 0. */
interface Span {
  from: number;
  to: number;
  /** Whether no more than its years is known. */
  byYear: boolean;
  /** Its first and last day, counted from 1970. */
  days: readonly [number, number];
}

/** Months that stand for a span: all of them, one a year, or its first and last. */
const monthsOf = ({ from, to, byYear }: Span): { months: number[]; byYear: boolean } => {
  if (!byYear && to - from < MOST_MONTHS) return { months: steps(from, to, 1), byYear: false };
  const isShort = to - from < MOST_YEARS * MONTHS_OF_YEAR;
  return {
    months: isShort ? [...steps(from, to, MONTHS_OF_YEAR), to] : [from, to],
    byYear: true,
  };
};

const formatsOf = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat[] =>
  LOCALES.map((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));

const YEARS = formatsOf({ year: "numeric" });
const MONTHS = formatsOf({ year: "numeric", month: "long" });

const inWords = (months: number, byYear: boolean): string[] => {
  const year = Math.floor(months / MONTHS_OF_YEAR);
  const first = utc(year, months - year * MONTHS_OF_YEAR + 1, 1);
  return (byYear ? YEARS : MONTHS).map((format) => format.format(first));
};

/** An open end says nothing; a moment counts in the time of its place. */
const spanOf = ({ from, to }: Edtf, tz: string): Span[] => {
  const [first, last] = [from ?? to, to ?? from];
  if (!first || !last) return [];
  const at = (bound: typeof first, ms: number): number =>
    bound.unit === "instant" ? wallAt(ms, tz) : ms;
  const [begin, end] = [at(first, first.first), at(last, Math.max(last.first, last.after - 1))];
  return [
    {
      from: monthOf(begin),
      to: monthOf(end),
      days: [Math.floor(begin / DAY_MS), Math.floor(end / DAY_MS)],
      byYear: first.unit === "year" || last.unit === "year",
    },
  ];
};

const spansOf = ({ index, archive }: Pick<Publication, "index" | "archive">): Span[] => {
  const ofArchive = archive ? parseEdtf(archive.days.join("/")) : null;
  return [
    ...index.events.flatMap(({ date, event }) =>
      date && !isLimit(date) ? spanOf(date, event.when.tz) : [],
    ),
    ...(ofArchive ? spanOf(ofArchive, "UTC") : []),
  ];
};

const isOfFourDigits = (year: number): boolean => year >= 1000 && year <= 9999;

const dayWords = ([first, last]: Span["days"]): string[] =>
  steps(first, last, 1).map((day) => {
    const date = new Date(day * DAY_MS);
    return dayWord(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  });

/** The months and days of a span as they are looked for in digits. */
const inDigits = (span: Span): string[] => {
  const { months, byYear } = monthsOf(span);
  const years = [span.from, span.to].map((month) => Math.floor(month / MONTHS_OF_YEAR));
  if (byYear || !years.every(isOfFourDigits)) return [];
  const isShort = span.days[1] - span.days[0] < MOST_DAYS;
  return [
    ...months.flatMap((at) => {
      const year = Math.floor(at / MONTHS_OF_YEAR);
      const month = at - year * MONTHS_OF_YEAR + 1;
      return [monthWord(year, month), ...(isShort ? [] : [anyDayWord(year, month)])];
    }),
    ...(isShort ? dayWords(span.days) : []),
  ];
};

/** The years and months of a story's events, in words of the languages of the interface and in digits. */
const dateWords = (publication: Pick<Publication, "index" | "archive">): string[] => {
  const [months, years] = [new Set<number>(), new Set<number>()];
  const digits = new Set<string>();
  for (const span of spansOf(publication)) {
    const { months: found, byYear } = monthsOf(span);
    for (const month of found) (byYear ? years : months).add(month);
    for (const word of inDigits(span)) digits.add(word);
  }
  return [
    ...[...months].flatMap((month) => inWords(month, false)),
    ...[...years].flatMap((month) => inWords(month, true)),
    ...digits,
  ];
};

/** All that a story is found by in the list: its own words, when its events are dated, and their types. */
export const listWords = (publication: Pick<Publication, "index" | "archive">): string => {
  const { story } = publication.index;
  const used = [...new Set(story.events.map(({ type }) => type))].map((id) => typeIn(story, id));
  const labels = [...used, ...story.types].flatMap(({ label }) => Object.values(label));
  return storyWords(story, [...labels, ...dateWords(publication)]);
};
