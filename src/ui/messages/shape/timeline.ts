/** Texts of the timeline, and of dates and periods as it knows them. */
export interface TimelineMessages {
  /** A moment by the clocks of another zone. */
  inZone: (date: string, time: string, zone: string, offset: string) => string;
  title: string;
  failed: string;
  /** The two ends of the chosen period, and an end that is no limit. */
  begin: string;
  end: string;
  noLimit: (date: string) => string;
  /** Counts of the events shown. */
  byType: string;
  /** How many of the events shown have no date, and so no place on the axis. */
  undated: (n: number) => string;
  period: string;
  /** To the fields for two dates. */
  dates: string;
  all: string;
  own: string;
  /** A column of events: their number, when they were, and how many there are of each type. */
  column: (count: number, when: string, types: readonly string[]) => string;
  /** How many events of a type there are in it. */
  ofType: (type: string, count: number) => string;
  before: (date: string) => string;
  from: (date: string) => string;
  around: string;
  years: string;
  months: string;
  /** Whether a date that leaves something open counts in a span of days. */
  mode: { legend: string; possible: string; certain: string; hint: string };
}
