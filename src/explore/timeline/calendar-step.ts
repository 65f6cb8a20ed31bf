import { isoDay } from "./days.ts";

export type CalendarUnit = "year" | "month" | "day";

/** How long the parts are into which days are divided: some days, months or years. */
export interface CalendarStep {
  unit: CalendarUnit;
  every: number;
}

export const COARSEST: CalendarStep = { unit: "year", every: 1000 };

const PARTS = { year: 1, month: 2, day: 3 };

/** The unit that a day lies in after EDTF: `2023`, `2023-12` or `2023-12-26`. */
export const unitOfDay = (day: number, unit: CalendarUnit): string =>
  isoDay(day).split(/\b-/).slice(0, PARTS[unit]).join("-");
