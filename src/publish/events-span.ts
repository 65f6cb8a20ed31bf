import type { EventEntry } from "../explore/story-index.ts";
import { isLimit, type Edtf } from "../story/edtf.ts";
import { wallAt } from "../story/zone.ts";
import { spanInWords } from "../ui/dates.ts";
import type { LanguageTools } from "../ui/language.ts";

type Bound = NonNullable<Edtf["from"]>;

const DAY_MS = 86_400_000;

/** A moment counts as its day, in the time of its place. */
const asDay = (bound: Bound, tz: string): Bound => {
  if (bound.unit !== "instant") return bound;
  const first = Math.floor(wallAt(bound.first, tz) / DAY_MS) * DAY_MS;
  return { unit: "day", first, after: first + DAY_MS };
};

interface Dated {
  bound: Bound;
  at: number;
  date: Edtf;
}

/**
 * From when to when the events of a story are dated, in words: no more exact than the first and the
 * last of them. Open ends say nothing; a story without dates gives an empty text.
 */
export const eventsSpan = (
  events: readonly Pick<EventEntry, "event" | "date" | "interval">[],
  { lang, say }: Pick<LanguageTools, "lang" | "say">,
): string => {
  const placed = events.filter(({ date }) => date && !isLimit(date));
  // That something was not later than a day does not say that anything was on it.
  const counted = placed.length > 0 ? placed : events;
  const bounds = (side: "from" | "to", at: "earliest" | "latest"): Dated[] =>
    counted.flatMap(({ event, date, interval }) => {
      const bound = date?.[side];
      return date && bound ? [{ bound: asDay(bound, event.when.tz), at: interval[at], date }] : [];
    });
  const starts = bounds("from", "earliest").sort((a, b) => a.at - b.at);
  const ends = bounds("to", "latest").sort((a, b) => b.at - a.at);
  const [first] = starts;
  const last = ends[0] ?? starts.at(-1);
  if (!first || !last) return "";
  const from = first.bound;
  const to = last.bound.after < from.after ? from : last.bound;
  return spanInWords(
    {
      from,
      to,
      kind: "span",
      approximate: first.date.approximate || last.date.approximate,
      uncertain: first.date.uncertain || last.date.uncertain,
    },
    lang,
    say,
  );
};
