import { utc } from "../../story/zone.ts";
import { COARSEST, unitOfDay, type CalendarStep, type CalendarUnit } from "./calendar-step.ts";
import type { Days } from "./days.ts";

/** From the finest on. */
const STEPS: readonly CalendarStep[] = [
  ...[1, 7].map((every): CalendarStep => ({ unit: "day", every })),
  ...[1, 3].map((every): CalendarStep => ({ unit: "month", every })),
  ...[1, 5, 10, 50, 100, 500].map((every): CalendarStep => ({ unit: "year", every })),
  COARSEST,
];

/** At most so many days has a part. */
const MOST_DAYS = { day: 1, month: 31, year: 366 };

/** A step's place among all, from the finest on. */
export const placeOfStep = (step: CalendarStep): number => STEPS.indexOf(step);

/** A step and all that are coarser, from it on. */
export const stepsFrom = (step: CalendarStep): readonly CalendarStep[] =>
  STEPS.slice(placeOfStep(step));

/** The place of the finest step of which one part may hold so many days; beyond all where none does. */
export const stepHolding = (days: number): number => {
  const at = STEPS.findIndex(({ unit, every }) => MOST_DAYS[unit] * every >= days);
  return at < 0 ? STEPS.length : at;
};

const UNITS: readonly CalendarUnit[] = ["day", "month", "year"];
const DAYS_OF = { day: 1, month: 30.4, year: 365.24 };
const MS_A_DAY = 86_400_000;
/** From a Monday to 1 January 1970, which was a Thursday. */
const TO_MONDAY = 3;

/** From this share on, dates of which less is known decide how fine parts are. */
export const COARSE_SHARE = 0.2;

/**
 * The finest unit in which most dates can be told apart, else all years would seem to peak in January:
 * given what share of the dates is known to the year alone, and what share to the month.
 */
export const finestUnit = (years: number, months: number): CalendarUnit => {
  if (years >= COARSE_SHARE) return "year";
  return years + months >= COARSE_SHARE ? "month" : "day";
};

/** The finest step by which some days are divided into at most so many parts, none finer than a unit. */
export const binStep = (days: number, most: number, finest: CalendarUnit): CalendarStep =>
  STEPS.find(
    ({ unit, every }) =>
      UNITS.indexOf(unit) >= UNITS.indexOf(finest) && days / DAYS_OF[unit] / every <= most,
  ) ?? COARSEST;

const down = (value: number, every: number): number => Math.floor(value / every) * every;

const dayOf = (year: number, month: number): number => utc(year, month, 1) / MS_A_DAY;

/** The part that a day lies in: weeks begin on Monday, quarters in January, decades in a year that ends in 0. */
export const binAround = (day: number, { unit, every }: CalendarStep): Days => {
  if (unit === "day") {
    const first = every === 1 ? day : down(day + TO_MONDAY, every) - TO_MONDAY;
    return { first, last: first + every - 1 };
  }
  const date = new Date(day * MS_A_DAY);
  const year = date.getUTCFullYear();
  if (unit === "month") {
    const month = down(date.getUTCMonth(), every);
    return { first: dayOf(year, month + 1), last: dayOf(year, month + every + 1) - 1 };
  }
  // Before 0001 as they are said: -0099 to 0000 are 100 to 1 BC.
  const from = year > 0 ? down(year, every) : down(year - 1, every) + 1;
  return { first: dayOf(year > 0 ? Math.max(1, from) : from, 1), last: dayOf(from + every, 1) - 1 };
};

/** A part after EDTF: `2023-03`, or `2023-01/2023-03`. */
export const binDate = ({ first, last }: Days, { unit }: CalendarStep): string => {
  const [from, to] = [first, last].map((day) => unitOfDay(day, unit));
  return from === to ? (from ?? "") : `${from}/${to}`;
};
