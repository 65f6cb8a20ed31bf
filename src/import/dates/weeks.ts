import { edtfDay, utc } from "../../story/zone.ts";
import { checked, two, type DateRead, type Reader } from "./reading.ts";

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** The Monday on which a year’s week 1 begins: that of the 4th of January (ISO 8601), in milliseconds. */
const firstMonday = (year: number): number => {
  const fourth = utc(year, 1, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
};

const ISO = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?$/i;

const WORD =
  "calendar week|week|wk|kalenderwoche|kw|woche|semaine|sem\\.?|semana|неделя|тиждень|الأسبوع";
const FORMS: readonly RegExp[] = [
  `(?:${WORD}|cw|w) ?(?<week>\\d{1,2})(?:,? (?:of |de |del |in |von |من )?| ?[/-] ?)(?<year>\\d{4})`,
  `(?<year>\\d{4})[ ,/-]*(?:${WORD}|cw) ?(?<week>\\d{1,2})`,
].map((form) => new RegExp(`^${form}$`, "iu"));

/** Its week and year where a date is a week in words, which not all countries count alike. */
const worded = (text: string): { week: string; year: string } | null => {
  for (const form of FORMS) {
    const { week, year } = form.exec(text)?.groups ?? {};
    if (week !== undefined && year !== undefined) return { week, year };
  }
  return null;
};

/** Some time in the week, or its day where that is said. */
const inWeek = (year: string, week: string, day: string | undefined): DateRead => {
  const first = firstMonday(Number(year));
  const last = Math.round((firstMonday(Number(year) + 1) - first) / WEEK);
  if (Number(week) < 1 || Number(week) > last)
    return { problem: "row-date-day", expected: `${year}-W01 … ${year}-W${last}` };
  const monday = first + (Number(week) - 1) * WEEK;
  return day === undefined
    ? checked(`[${edtfDay(monday)}..${edtfDay(monday + 6 * DAY)}]`)
    : checked(edtfDay(monday + (Number(day) - 1) * DAY));
};

/** “2023-W52”, “week 52 of 2023”, “KW 52/2023”: weeks from Monday, as ISO 8601 counts them. */
export const readWeek: Reader = (text) => {
  const [, year, week, day] = ISO.exec(text) ?? [];
  if (year !== undefined && week !== undefined) return inWeek(year, week, day);
  const found = worded(text);
  return found && inWeek(found.year, found.week, undefined);
};

/** A week that is said in words, with the days that it was read as; German ones are those of ISO 8601. */
export const weekIn = (text: string): string | null => {
  const found = /^(?:kw|kalenderwoche) /i.test(text) ? null : worded(text);
  const read = found && inWeek(found.year, found.week, undefined);
  return read && "edtf" in read
    ? `${text} = ${found.year}-W${two(found.week)} = ${read.edtf}`
    : null;
};
