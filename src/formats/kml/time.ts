import { parseEdtf } from "../../story/edtf.ts";
import type { Event } from "../../story/records/event.ts";
import { element, type Xml } from "../xml.ts";

/** What KML can hold: a year, a month, a day or an instant, with nothing left open in it. */
const KML_DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:]+(?:Z|[+-]\d\d:\d\d))?)?)?$/;

/** KML wants seconds; EDTF can do without them. */
const withSeconds = (date: string): string => date.replace(/(T\d\d:\d\d)(?=Z|[+-])/, "$1:00");

const OPEN = /^(?:\.\.)?$/;

const boundary = (name: "begin" | "end", date: string): Xml | null =>
  OPEN.test(date) ? null : element(name, {}, withSeconds(date));

const stamp = (date: string): Xml | null =>
  KML_DATE.test(date) ? element("TimeStamp", {}, element("when", {}, withSeconds(date))) : null;

/** An end that KML cannot hold must not become an open one. */
const span = (begin: string, end: string): Xml | null =>
  [begin, end].every((date) => KML_DATE.test(date) || OPEN.test(date))
    ? element("TimeSpan", {}, boundary("begin", begin), boundary("end", end))
    : null;

/** Whether a date leaves nothing open but its open ends. */
const isPlain = (edtf: string): boolean => {
  const date = parseEdtf(edtf);
  return date !== null && !date.approximate && !date.uncertain && !edtf.startsWith("[");
};

/**
 * When something happened, as KML can say it: a `TimeStamp`, or a `TimeSpan` that may have open ends.
 * A date that is only about or possibly so, or one moment in a span, has none: KML would make it certain.
 */
export const kmlTime = ({ when: { edtf, start, end } }: Event): Xml | null => {
  if (!isPlain(edtf)) return null;
  if (start !== undefined && end !== undefined && start !== end) return span(start, end);
  const [from = "", to] = edtf.split("/");
  return to === undefined ? stamp(start ?? from) : span(from, to);
};
