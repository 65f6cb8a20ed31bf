import { utc } from "../../story/zone.ts";

/** Days by which the Julian calendar was behind the Gregorian one from its beginning until the last countries left it. */
const BEHIND = { least: 10, most: 13 };
/** From this year on nobody needs both. */
const ONE_CALENDAR = 1930;

const DAY_MS = 86_400_000;

/** Milliseconds of a day (EDTF) that may be of the Old Style; `null` where it is none. */
const oldDay = (edtf: string): number | null => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf) ?? [];
  return Number(year) < ONE_CALENDAR ? utc(Number(year), Number(month), Number(day)) : null;
};

/** Whether two days (EDTF) with a stroke between them may be one, of the Old and the New Style. */
export const mayBeOneDay = (from: string, to: string): boolean => {
  const [old, now] = [oldDay(from), oldDay(to)];
  if (old === null || now === null) return false;
  const days = (now - old) / DAY_MS;
  return days >= BEHIND.least && days <= BEHIND.most;
};
