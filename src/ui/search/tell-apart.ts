import type { EventEntry, StoryIndex } from "../../explore/story-index.ts";
import { dayAt, isoDay } from "../../explore/timeline/days.ts";
import { parseEdtf } from "../../story/edtf.ts";
import type { Place } from "../../story/records/place.ts";
import { placeNames } from "../../story/text.ts";
import { spanInWords, whenInWords } from "../dates.ts";
import { numberFormat } from "../formats.ts";
import type { LanguageTools } from "../language.ts";
import type { LateMessages } from "../messages/shape/late.ts";
import { localeOf } from "../messages/index.ts";

/** Enough to tell two corners of a street apart. */
const DECIMALS = 4;

/** Where a place is: its countries and its point. */
export const whereIs = (
  { geometry, properties: { ccodes = [] } }: Place,
  { lang }: LanguageTools,
  { point }: LateMessages["search"],
): string[] => {
  const regions = new Intl.DisplayNames(localeOf(lang), { type: "region" });
  const countries = ccodes.flatMap((code) => regions.of(code) ?? []);
  if (geometry?.type !== "Point") return countries;
  const [lng = 0, lat = 0] = geometry.coordinates;
  const degrees = numberFormat(lang, { maximumFractionDigits: DECIMALS });
  const size = (of: number): string => degrees.format(Math.abs(of));
  return [...countries, point(size(lat), lat >= 0, size(lng), lng >= 0)];
};

/** From the first to the last day of some events, as far as they are known. */
const daysOf = (events: readonly EventEntry[], { lang, say }: LanguageTools): string[] => {
  const [only, ...more] = events;
  if (!only) return [];
  if (more.length === 0) return [whenInWords(only.event, lang, say)];
  const begins = events.map(({ interval }) => interval.earliest).filter(Number.isFinite);
  if (begins.length === 0) return [];
  const [first, last] = [Math.min(...begins), Math.max(...begins)].map((instant) =>
    isoDay(dayAt(instant, only.event.when.tz)),
  );
  const span = parseEdtf(first === last ? (first ?? "") : `${first}/${last}`);
  return span ? [spanInWords(span, lang, say)] : [];
};

/** What tells a place from others of its name: where it is, and what happened there when. */
const placeApart = (
  place: Place,
  index: StoryIndex,
  tools: LanguageTools,
  say: LateMessages["search"],
): string[] => {
  const events = index.events.filter(({ places }) => places.includes(place));
  return [
    ...whereIs(place, tools, say),
    ...(events.length > 1 ? [tools.say.eventsCount(events.length)] : []),
    ...daysOf(events, tools),
  ];
};

/** What tells an event from others of its title: when and where it was, and at last which one of them it is. */
const eventApart = (
  entry: EventEntry,
  index: StoryIndex,
  tools: LanguageTools,
  say: LateMessages["search"],
): string[] => {
  const apart = ({ event, places }: EventEntry): string[] => [
    whenInWords(event, tools.lang, tools.say),
    ...places.slice(0, 1).map((place) => tools.within(placeNames(place))),
  ];
  const own = apart(entry);
  const title = tools.word(entry.event.title).text;
  const alike = index.events.filter(
    (other) => tools.word(other.event.title).text === title && apart(other).join() === own.join(),
  );
  return alike.length > 1 ? [...own, say.of(alike.indexOf(entry) + 1, alike.length)] : own;
};

/** What tells a record from others of its name; undefined for kinds that have no such. */
export const tellApart = (
  kind: string,
  id: string,
  index: StoryIndex,
  tools: LanguageTools,
  say: LateMessages["search"],
): string | undefined => {
  const place = kind === "place" ? index.place.get(id) : undefined;
  const entry = kind === "event" ? index.event.get(id) : undefined;
  if (place) return placeApart(place, index, tools, say).join(" · ");
  return entry && eventApart(entry, index, tools, say).join(" · ");
};
