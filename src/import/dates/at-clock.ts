import { instantOf, instantsOf, utc } from "../../story/zone.ts";
import { clockBeside, isNoTime, type Clock } from "./clock.ts";
import { checked, two, type DateRead, type Style } from "./reading.ts";

const instantText = (ms: number): string =>
  new Date(ms)
    .toISOString()
    .replace(/\.\d+Z$/, "Z")
    .replace(/^-00/, "-");

export const instant = (ms: number): DateRead => checked(instantText(ms));

/** The instant of a wall time, and whether clocks that were changed showed it twice or never. */
const atWall = (wall: number, text: string, tz: string): DateRead => {
  const all = instantsOf(wall, tz);
  const read = instant(all[0] ?? instantOf(wall, tz));
  if (all.length === 1 || "problem" in read) return read;
  const meant = all.length > 1 ? all.map(instantText).join(" / ") : read.edtf;
  return { ...read, clocks: `${text} = ${meant}` };
};

const partsOf = (day: string): number[] => day.split(/\b-/).map(Number);

/** A moment of a day at an offset; 24:00 is the next day's 0:00. */
const atOffset = (day: string, { hour, minute, second }: Clock, offset: string): DateRead => {
  const [year = 0, month = 1, of = 1] = partsOf(day);
  const date = hour === 24 ? instantText(utc(year, month, of + 1)).replace(/T.*/, "") : day;
  return checked(`${date}T${two(hour % 24)}:${two(minute)}:${two(second)}${offset}`);
};

const withClock = (day: string, text: string, { tz, midnight }: Style): DateRead => {
  const clock = clockBeside(text);
  const date = checked(day);
  if ("problem" in date) return date;
  if (!clock) return { ...date, timeUnread: text.replace(/^T/i, "") };
  if (isNoTime(clock, midnight)) return date;
  const { hour, minute, second, offset } = clock;
  if (offset !== null) return atOffset(day, clock, offset);
  if (tz === undefined) return { ...date, zoneMissing: true };
  const [year = 0, month = 1, of = 1] = partsOf(day);
  return atWall(utc(year, month, of, hour, minute, second), `${day} ${text}`, tz);
};

/** A day (EDTF), at a clock time where one stands beside it; one that cannot be read is told, the day kept. */
export const dayAnd = (day: string, clock: string | undefined, style: Style): DateRead =>
  clock === undefined ? checked(day) : withClock(day, clock, style);
