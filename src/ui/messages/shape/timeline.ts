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
  period: string;
  /** To the fields for two dates. */
  dates: string;
  all: string;
  own: string;
  /** A sign that stands for some events: their number, their type, their days. */
  crowd: (count: number, type: string, when: string) => string;
  before: (date: string) => string;
  from: (date: string) => string;
  around: string;
  years: string;
  months: string;
  /** Whether a date that leaves something open counts in a span of days. */
  mode: { legend: string; possible: string; certain: string; hint: string };
}
