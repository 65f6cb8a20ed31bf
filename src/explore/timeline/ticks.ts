import { utc } from "../../story/zone.ts";
import { COARSEST, unitOfDay, type CalendarStep, type CalendarUnit } from "./calendar-step.ts";
import { dayAt, startOfDay } from "./days.ts";
import type { Piece, TimeScale } from "./scale.ts";

/** A calendar unit on the axis, with its name in the middle of it. */
export interface Tick {
  /** After EDTF: `2023`, `2023-12` or `2023-12-26`. */
  date: string;
  unit: CalendarUnit;
  /** Pixels: where the unit begins, and where its name is centred. */
  start: number;
  x: number;
  /** Whether the name needs its year: it is the first of that year. */
  withYear: boolean;
}

/** The room that a unit's name needs beside others, in pixels, in the reader's language. */
export type NameWidth = (date: string, withYear: boolean) => number;

const STEPS: readonly CalendarStep[] = [
  ...[1, 2, 7].map((every): CalendarStep => ({ unit: "day", every })),
  ...[1, 3].map((every): CalendarStep => ({ unit: "month", every })),
  ...[1, 5, 10, 50, 100, 1000].map((every): CalendarStep => ({ unit: "year", every })),
];

const DAYS = { year: 365, month: 30, day: 1 };

/** Years before 0001 by their round numbers as they are said: -0099 is 100 BC. */
const calendarYear = (year: number): number => (year > 0 ? year : year - 1);

const turnsAt = (date: string, { unit, every }: CalendarStep): boolean => {
  const [year = 0, month = 1, day = 1] = date.split(/\b-/).map(Number);
  if (unit === "year") return calendarYear(year) % every === 0;
  return unit === "month" ? (month - 1) % every === 0 : (day - 1) % every === 0 && day < 30;
};

const MS_A_DAY = 86_400_000;

/** The day on which the next unit begins. */
const nextUnit = (day: number, unit: Tick["unit"]): number => {
  if (unit === "day") return day + 1;
  const date = new Date(day * MS_A_DAY);
  const year = date.getUTCFullYear();
  const next = unit === "month" ? utc(year, date.getUTCMonth() + 2, 1) : utc(year + 1, 1, 1);
  return next / MS_A_DAY;
};

/** The days on which units begin in a piece; the first unit may have begun before. */
const beginningsIn = (piece: Piece, { unit }: CalendarStep, tz: string): number[] => {
  const days: number[] = [];
  const last = dayAt(piece.to - 1, tz);
  for (let day = dayAt(piece.from, tz); day <= last; day = nextUnit(day, unit)) days.push(day);
  return days;
};

const yearOf = ({ date }: Tick): string | undefined => date.split(/\b-/)[0];

/** Ticks in the order of time, each with its year where that changes, and moved in from the ends. */
const named = (ticks: readonly Tick[], width: number, nameWidth: NameWidth): Tick[] =>
  [...ticks]
    .sort((a, b) => a.start - b.start)
    .map((tick, i, all): Tick => {
      const before = all[i - 1];
      const isFirst = before === undefined || yearOf(before) !== yearOf(tick);
      const withYear = tick.unit !== "year" && isFirst;
      const half = nameWidth(tick.date, withYear) / 2;
      return { ...tick, withYear, x: Math.min(width - half, Math.max(half, tick.x)) };
    });

const haveRoom = (ticks: readonly Tick[], nameWidth: NameWidth): boolean => {
  const halfOf = ({ date, withYear }: Tick): number => nameWidth(date, withYear) / 2;
  return ticks.every((tick, i) => {
    const before = ticks[i - 1];
    return !before || before.x + halfOf(before) <= tick.x - halfOf(tick);
  });
};

interface Axis {
  scale: TimeScale;
  tz: string;
  nameWidth: NameWidth;
}

const ticksAt = (piece: Piece, step: CalendarStep, { scale, tz }: Axis): Tick[] => {
  const { unit, every } = step;
  const dateOf = (day: number): string => unitOfDay(day, unit);
  const all = beginningsIn(piece, step, tz);
  const round = all.filter((day) => every === 1 || turnsAt(dateOf(day), step));
  // A short piece may have no round date, and is named all the same.
  return (round.length > 0 ? round : all.slice(0, 1)).map((day): Tick => {
    const start = Math.max(piece.start, scale.at(startOfDay(day, tz)));
    const end = Math.min(piece.end, scale.at(startOfDay(nextUnit(day, unit), tz)));
    const x = every === 1 ? (start + end) / 2 : start;
    return { date: dateOf(day), unit, start, x, withYear: false };
  });
};

/** The finest step at which the names of a piece stand beside each other, those with their year too. */
const ticksIn = (piece: Piece, axis: Axis): Tick[] => {
  const { scale, tz, nameWidth } = axis;
  const [first, last] = [dayAt(piece.from, tz), dayAt(piece.to - 1, tz)];
  const widest = (unit: Tick["unit"]): number =>
    Math.max(...[first, last].map((day) => nameWidth(unitOfDay(day, unit), false)));
  // Before any is made: a long piece has very many days.
  const mayFit = ({ unit, every }: CalendarStep): boolean =>
    ((last - first + 1) / DAYS[unit] / every) * widest(unit) <= piece.end - piece.start;
  // Of several pieces the one has room for what the other has not.
  const isAlone = scale.pieces.length === 1;
  for (const step of STEPS.filter(mayFit)) {
    const ticks = ticksAt(piece, step, axis);
    if (!isAlone || haveRoom(named(ticks, scale.width, nameWidth), nameWidth)) return ticks;
  }
  return ticksAt(piece, COARSEST, axis);
};

/**
 * Names of the calendar units along an axis, as many as have room beside each other; first those
 * of the stretches in which most happens.
 */
export const ticksOf = (scale: TimeScale, tz: string, nameWidth: NameWidth): Tick[] => {
  const byTurns = scale.pieces.filter(({ gap }) => !gap).sort((a, b) => b.turns - a.turns);
  let shown: Tick[] = [];
  for (const tick of byTurns.flatMap((piece) => ticksIn(piece, { scale, tz, nameWidth }))) {
    // Where a name stands depends on its neighbours: it is worked out anew from its own middle.
    const next = [...shown, tick];
    if (haveRoom(named(next, scale.width, nameWidth), nameWidth)) shown = next;
  }
  return named(shown, scale.width, nameWidth);
};
