import { parseEdtf } from "../../story/edtf.ts";
import { edtfDay } from "../../story/zone.ts";
import { endsOf, UNREADABLE, type DateRead, type Reader } from "./reading.ts";

const ABOUT =
  /^(?:(?:c|ca|circa|about|around|approx|approximately|um|vers|env|environ|hacia|около|نحو|حوالي)(?:\.? |\.?(?=\d))|[~≈] ?)/iu;
const ABOUT_AFTER = /,? \(?(?:ca|circa|approx|approximately)\.?\)?$/i;

/** A date without the words before it that say it is only about so. */
export const withoutAbout = (text: string): string => text.replace(ABOUT, "");

/** With a mark of EDTF, as far as it can carry one: a date without a clock time. */
const marked = (read: DateRead, mark: "~" | "?"): DateRead => {
  if (!("edtf" in read)) return read;
  const both = /[~?%]$/.test(read.edtf) && !read.edtf.endsWith(mark);
  const edtf = read.edtf.replace(/[~?%]$/, "") + (both ? "%" : mark);
  return parseEdtf(edtf) ? { ...read, edtf } : UNREADABLE;
};

/** What is only about so: “c. 1890”, “~1890”, “1890 (circa)”. */
export const readAbout: Reader = (text, style, read) => {
  const bare = text.replace(ABOUT, "").replace(ABOUT_AFTER, "");
  return bare === text ? null : marked(read(bare, style), "~");
};

const UNCERTAIN = /(?: ?\(\?\)| ?\?)$|^\?(?=\d)/;

/** What is only possibly so: “1890 (?)”, “May 1890?”. */
export const readUncertain: Reader = (text, style, read) => {
  const bare = text.replace(UNCERTAIN, "");
  return bare === text || bare === "" ? null : marked(read(bare, style), "?");
};

/** A day, month or year by a wall time within it. */
const unitAt = (ms: number, unit: "day" | "month" | "year"): string => {
  const day = edtfDay(ms);
  return { day, month: day.slice(0, -3), year: day.slice(0, -6) }[unit];
};

/** The last unit before a date or the first after it; `null` of a moment, which is its own limit. */
const besides = (edtf: string, side: "before" | "after"): string | null => {
  const bound = parseEdtf(edtf)?.[side === "before" ? "from" : "to"];
  if (!bound || bound.unit === "instant") return null;
  return unitAt(side === "before" ? bound.first - 1 : bound.after, bound.unit);
};

const beside = (edtf: string, side: "before" | "after"): string =>
  (besides(edtf, side) ?? edtf) + (/[~?%]$/.exec(edtf)?.[0] ?? "");

/** Of a part of what is known, such as “the end of 2020” or a clock time of no zone, what is known of it is the limit. */
type Limit = (first: string, last: string, isPart: boolean) => string;

/** A moment that is not known more exactly (`[..x]`), or all the time until or since then. */
const LIMITS: readonly (readonly [words: RegExp, edtf: Limit])[] = [
  [
    /^(?:before|vor|avant|antes del?|до|قبل) /i,
    (first, last, isPart) => `[..${isPart ? last : beside(first, "before")}]`,
  ],
  [
    /^(?:after|nach|après|después del?|после|після|بعد) /i,
    (first, last, isPart) => `[${isPart ? first : beside(last, "after")}..]`,
  ],
  [/^by /i, (_, last) => `[..${last}]`],
  [/^(?:(?:until|bis|hasta|حتى) |jusqu['’](?:en|à|au) )/i, (_, last) => `../${last}`],
  [
    /^(?:(?:since|from|seit|ab|depuis|dès|à partir d[eu]|desde|a partir del?|с|з|منذ) |à partir d['’])/i,
    (first) => `${first}/..`,
  ],
];

/** What stands between such words and a date, but for a year alone. */
const ARTICLE =
  /^(?:(?:the|le|la|el|dem|der) (?!\d{4}$)|l['’](?=\p{L}))?(?:(?:année|año|year|jahr) (?=\d))?/iu;

/** A date until or since which something is, as the words before it say. */
const limitedBy = (date: DateRead, edtf: Limit): DateRead => {
  if ("problem" in date) return date;
  const { isUnit: _, ...one } = date;
  // “Since one day and until another” is a time of its own.
  if (one.another !== undefined) return UNREADABLE;
  const isPart = one.isCoarser === true || (one.zoneMissing ?? one.timeUnread) !== undefined;
  const [first, last] = endsOf(date);
  const limited = /[/[]/.test(first) ? null : edtf(first, last, isPart);
  return limited !== null && parseEdtf(limited) ? { ...one, edtf: limited } : UNREADABLE;
};

/** “before 1890”, “after 1890”, “since May 2021”. */
export const readLimit: Reader = (text, style, read) => {
  for (const [words, edtf] of LIMITS) {
    const [found] = words.exec(text) ?? [];
    if (found === undefined) continue;
    return limitedBy(read(text.slice(found.length).replace(ARTICLE, ""), style), edtf);
  }
  return null;
};
