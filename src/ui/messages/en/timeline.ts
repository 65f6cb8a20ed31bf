import { events, figures } from "./counts.ts";
import type { TimelineMessages } from "../shape/timeline.ts";

export const enTimeline: TimelineMessages = {
  inZone: (date, time, zone, offset) => `${date}, ${time} ${zone} (${offset})`,
  title: "Timeline",
  failed: "The timeline could not be loaded. The list of events is in the order of time.",
  begin: "Beginning of the period",
  end: "End of the period",
  noLimit: (date) => `${date}, no limit`,
  byType: "Events shown, by type",
  undated: (n) => `${figures.format(n)} without a date`,
  period: "Period",
  dates: "Enter dates",
  all: "All of the time",
  own: "Own period",
  column: (count, when, types) => `${when}, ${events(count)}: ${types.join(", ")}`,
  ofType: (type, count) => `${type} ${figures.format(count)}`,
  before: (date) => `Before ${date}`,
  from: (date) => `Since ${date}`,
  around: "Around one day",
  years: "By year",
  months: "By month",
  mode: {
    legend: "Dates that leave something open",
    possible: "count when they may lie in this time",
    certain: "count only when they certainly do",
    hint: "A date that is only “about” or “possibly” is never certain.",
  },
};
