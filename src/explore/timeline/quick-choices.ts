import type { Edtf } from "../../story/edtf.ts";
import { wallAt } from "../../story/zone.ts";
import { mainDispute } from "../main-dispute.ts";
import type { EventEntry, StoryIndex } from "../story-index.ts";
import type { TimeRange } from "../view.ts";
import { isoDay } from "./days.ts";

/** A span of days that can be chosen at once. */
export interface QuickChoice {
  kind: "all" | "before" | "on" | "since" | "year" | "month";
  /** The day, month or year it is about, after EDTF. */
  date: string;
  time: TimeRange | undefined;
}

const MS_A_DAY = 86_400_000;
const MONTH = 7;
const YEAR = 4;

/** The calendar dates that a date names, each as exact as it is, where it happened. */
const namedIn = (date: Edtf, tz: string): string[] =>
  [date.from, date.to].flatMap((bound) => {
    if (!bound) return [];
    const wall = bound.unit === "instant" ? wallAt(bound.first, tz) : bound.first;
    const day = isoDay(Math.floor(wall / MS_A_DAY));
    if (bound.unit === "year")
      // A decade is no year.
      return bound.after - bound.first > 366 * MS_A_DAY ? [] : [day.slice(0, YEAR)];
    return [bound.unit === "month" ? day.slice(0, MONTH) : day];
  });

const namesOf = ({ date, event }: EventEntry): string[] =>
  date ? namedIn(date, event.when.tz) : [];

/** The day of the event that the article's main contradiction is about, where it has one. */
const mainDay = (index: StoryIndex): string | null => {
  const main = mainDispute(index)?.dispute.current[0];
  const entry = main && index.event.get(main.event);
  const [first, ...others] = entry ? new Set(namesOf(entry)) : [];
  return first?.length === 10 && others.length === 0 ? first : null;
};

const dayBefore = (day: string): string => isoDay(Date.parse(day) / MS_A_DAY - 1);

const around = (day: string): QuickChoice[] => [
  { kind: "before", date: day, time: { from: null, to: dayBefore(day) } },
  { kind: "on", date: day, time: { from: day, to: day } },
  { kind: "since", date: day, time: { from: day, to: null } },
];

const units = (kind: "year" | "month", dates: readonly string[], length: number): QuickChoice[] =>
  [...new Set(dates.filter((date) => date.length >= length).map((date) => date.slice(0, length)))]
    .sort()
    .map((date) => ({ kind, date, time: { from: date, to: date } }));

/** All time, the time around the main day, and the years and months that the story's dates name. */
export const quickChoices = (index: StoryIndex): QuickChoice[] => {
  const dates = index.events.flatMap(namesOf);
  const day = mainDay(index);
  return [
    { kind: "all", date: "", time: undefined },
    ...(day === null ? [] : around(day)),
    ...units("year", dates, YEAR),
    ...units("month", dates, MONTH),
  ];
};
