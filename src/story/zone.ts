/**
 * Local calendar time to instants, through the IANA data of the engine's own `Intl`.
 * All instants are milliseconds since 1970-01-01T00:00Z.
 */

const HOUR = 3_600_000;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (tz: string): Intl.DateTimeFormat => {
  const known = formats.get(tz);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: tz,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formats.set(tz, made);
  return made;
};

/** Whether the engine knows the time zone. */
export const isTimeZone = (tz: string): boolean => {
  try {
    formatFor(tz);
    return true;
  } catch {
    return false;
  }
};

/** Zones that are named by their offset, with the sign turned (tz database, `etcetera`). */
const FIXED = /^Etc\/GMT([+-]\d{1,2})$/;

const told = (instant: number, tz: string): number => {
  const part: Record<string, string> = {};
  // Not its text: engines may write the parts in another order.
  for (const { type, value } of formatFor(tz).formatToParts(instant)) part[type] = value;
  const year = part["era"] === "BC" ? 1 - Number(part["year"]) : Number(part["year"]);
  const wall = utc(
    year,
    Number(part["month"]),
    Number(part["day"]),
    Number(part["hour"]),
    Number(part["minute"]),
    Number(part["second"]),
  );
  return wall - Math.floor(instant / 1000) * 1000;
};

/** What `Intl` was asked for before: the same days come again and again. */
const offsets = new Map<string, number>();
const MOST = 1e4;

/** Milliseconds that the zone's clocks are ahead of UTC at an instant. */
const offsetAt = (instant: number, tz: string): number => {
  // Asking `Intl` costs a hundred times as much, and imported tables are mostly in UTC.
  if (tz === "UTC") return 0;
  const [, behind] = FIXED.exec(tz) ?? [];
  if (behind !== undefined) return Number(behind) * -HOUR;
  const key = `${tz}${instant}`;
  const offset = offsets.get(key) ?? told(instant, tz);
  if (offsets.size > MOST) offsets.clear();
  offsets.set(key, offset);
  return offset;
};

/** `Date.UTC` without its special case for the years 0 to 99; months count from 1. */
export const utc = (
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number => {
  if (year > 99) return Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, 0);
  return date.getTime();
};

/** The day of a wall time as `utc` makes it, after EDTF: `2023-12-26`, `-0043-03-15`. */
export const edtfDay = (wall: number): string =>
  new Date(wall).toISOString().replace(/T.*/, "").replace(/^-00/, "-");

/** What a zone's clocks show at an instant, as `utc` makes it. */
export const wallAt = (instant: number, tz: string): number => instant + offsetAt(instant, tz);

const DAY = 86_400_000;

/** All instants at which a zone's clocks show the wall time, the first one first: none, one, or two. */
export const instantsOf = (wall: number, tz: string): number[] => {
  const [before, after] = [offsetAt(wall - DAY, tz), offsetAt(wall + DAY, tz)];
  if (before === after) return [wall - before];
  return [wall - before, wall - after]
    .filter((at) => at + offsetAt(at, tz) === wall)
    .toSorted((a, b) => a - b);
};

/**
 * The instant at which a zone's clocks first show the given wall time (as `utc` makes it). Where
 * they skip it, the time that the clocks would have shown without the change.
 */
export const instantOf = (wall: number, tz: string): number =>
  instantsOf(wall, tz)[0] ?? wall - offsetAt(wall - DAY, tz);
