import { parseEdtf, type Edtf } from "../story/edtf.ts";
import type { Event } from "../story/records/event.ts";
import { dateFormat } from "./formats.ts";
import type { Messages } from "./messages/shape/page.ts";

type Bound = NonNullable<Edtf["from"]>;

const FIELDS: Record<Exclude<Bound["unit"], "instant">, Intl.DateTimeFormatOptions> = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
};

/** 1 January of the year 1, as `utc` makes it. */
const YEAR_ONE = -62_135_596_800_000;

/** Where a date reaches into the years before, all its years are said with their era. */
const eraOf = (date: Edtf | null): Intl.DateTimeFormatOptions =>
  ((date?.from ?? date?.to)?.first ?? 0) < YEAR_ONE ? { era: "short" } : {};

const clock = (bound: Bound, tz: string, lang: string, say: Messages): string => {
  const date = dateFormat(lang, { ...FIELDS.day, timeZone: tz }).format(bound.first);
  const time = dateFormat(lang, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: tz,
  });
  if (tz === "UTC") return say.date.universal(date, time.format(bound.first));
  const zone = dateFormat("en", { timeZone: tz, timeZoneName: "shortOffset" })
    .formatToParts(bound.first)
    .find(({ type }) => type === "timeZoneName");
  return say.date.local(date, time.format(bound.first), (zone?.value ?? tz).replace("GMT", "UTC"));
};

const unitText = (
  bound: Bound,
  date: Edtf,
  [tz, lang, say]: [tz: string, lang: string, say: Messages],
): string => {
  if (bound.unit === "instant") return clock(bound, tz, lang, say);
  const unit = dateFormat(lang, { ...FIELDS[bound.unit], ...eraOf(date), timeZone: "UTC" });
  // A decade or a century ("199X") is a unit of many years.
  const [first, last] = [unit.format(bound.first), unit.format(bound.after - 1)];
  return first === last ? first : say.date.sometime(first, last);
};

const rangeText = (date: Edtf, say: Messages, text: (bound: Bound) => string): string => {
  const { from, to, kind } = date;
  if (from && to) {
    if (from.first === to.first && from.after === to.after) return text(from);
    return (kind === "within" ? say.date.sometime : say.date.between)(text(from), text(to));
  }
  const { since, until, orLater, orEarlier } = say.date;
  if (from) return (kind === "within" ? orLater : since)(text(from));
  if (to) return (kind === "within" ? orEarlier : until)(text(to));
  return say.date.unknown;
};

/** That a date is only about so, or possibly. */
const hedged = ({ approximate, uncertain }: Edtf, words: string, say: Messages): string => {
  const near = approximate ? say.date.about(words) : words;
  return uncertain ? say.date.possibly(near) : near;
};

/** A date in words, no more exact than it is: about, possibly, since, between. */
export const dateInWords = (edtf: string, tz: string, lang: string, say: Messages): string => {
  const date = parseEdtf(edtf);
  if (!date) return edtf;
  return hedged(
    date,
    rangeText(date, say, (bound) => unitText(bound, date, [tz, lang, say])),
    say,
  );
};

/** A span of calendar units in words, what its ends have in common said once: “25–26 December 2023”. */
export const spanInWords = (span: Edtf, lang: string, say: Messages): string => {
  const { from, to } = span;
  const text = (bound: Bound): string => unitText(bound, span, ["UTC", lang, say]);
  if (!from || !to || from.unit !== to.unit || from.unit === "instant" || text(from) === text(to))
    return hedged(span, rangeText(span, say, text), say);
  const format = dateFormat(lang, { ...FIELDS[from.unit], ...eraOf(span), timeZone: "UTC" });
  return hedged(span, format.formatRange(from.first, to.after - 1), say);
};

/** When an event happened, in words, in the time of its place. */
export const whenInWords = ({ when }: Event, lang: string, say: Messages): string =>
  dateInWords(when.edtf, when.tz, lang, say);

const SHORT: Intl.DateTimeFormatOptions = { ...FIELDS.day, month: "short", timeZone: "UTC" };

/** The name of a calendar unit on an axis, in few letters; its year only where it is asked for. */
export const tickInWords = (date: string, withYear: boolean, lang: string): string => {
  const named = parseEdtf(date);
  const { unit = "instant", first = 0 } = named?.from ?? {};
  const options: Intl.DateTimeFormatOptions = { ...SHORT, ...eraOf(named) };
  if (unit === "year" || unit === "month") delete options.day;
  if (unit === "year") delete options.month;
  else if (!withYear) {
    delete options.year;
    delete options.era;
  }
  return dateFormat(lang, options).format(first);
};
