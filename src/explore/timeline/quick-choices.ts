import type { Edtf } from "../../story/edtf.ts";
import { wallAt } from "../../story/zone.ts";
import { mainDispute } from "../main-dispute.ts";
import type { EventEntry, StoryIndex } from "../story-index.ts";
import type { TimeRange } from "../view.ts";
import { unitOfDay, type CalendarUnit } from "./calendar-step.ts";
import { isoDay } from "./days.ts";

/** A span of days that can be chosen at once. */
export interface QuickChoice {
  kind: "all" | "before" | "on" | "since" | "year" | "month";
  /** The day, month or year it is about, after EDTF. */
  date: string;
  time: TimeRange | undefined;
}

const MS_A_DAY = 86_400_000;

/** A calendar unit by its first day, counted from 1970-01-01. */
interface Named {
  unit: CalendarUnit;
  day: number;
}

/** The calendar units that a date names, each as exact as it is, where it happened. */
const namedIn = (date: Edtf, tz: string): Named[] =>
  [date.from, date.to].flatMap((bound) => {
    if (!bound) return [];
    const wall = bound.unit === "instant" ? wallAt(bound.first, tz) : bound.first;
    const day = Math.floor(wall / MS_A_DAY);
    // A decade is no year.
    if (bound.unit === "year" && bound.after - bound.first > 366 * MS_A_DAY) return [];
    return [{ unit: bound.unit === "instant" ? "day" : bound.unit, day }];
  });

const namesOf = ({ date, event }: EventEntry): Named[] =>
  date ? namedIn(date, event.when.tz) : [];

/** The day of the event that the article's main contradiction is about, where it has one. */
const mainDay = (index: StoryIndex): number | null => {
  const main = mainDispute(index)?.dispute.current[0];
  const entry = main && index.event.get(main.event);
  const [first, ...others] = entry ? namesOf(entry) : [];
  const isAlone = others.every(({ unit, day }) => unit === first?.unit && day === first.day);
  return first?.unit === "day" && isAlone ? first.day : null;
};

const around = (day: number): QuickChoice[] => {
  const date = isoDay(day);
  return [
    { kind: "before", date, time: { from: null, to: isoDay(day - 1) } },
    { kind: "on", date, time: { from: date, to: date } },
    { kind: "since", date, time: { from: date, to: null } },
  ];
};

/** All units of a kind that lie around something named, the earliest first. */
const units = (kind: "year" | "month", named: readonly Named[]): QuickChoice[] => {
  const fine = named.filter(({ unit }) => kind === "year" || unit !== "year");
  const days = fine.map(({ day }) => day).sort((a, b) => a - b);
  return [...new Set(days.map((day) => unitOfDay(day, kind)))].map((date) => ({
    kind,
    date,
    time: { from: date, to: date },
  }));
};

/** All time, the time around the main day, and the years and months that the story's dates name. */
export const quickChoices = (index: StoryIndex): QuickChoice[] => {
  const named = index.events.flatMap(namesOf);
  const day = mainDay(index);
  return [
    { kind: "all", date: "", time: undefined },
    ...(day === null ? [] : around(day)),
    ...units("year", named),
    ...units("month", named),
  ];
};
