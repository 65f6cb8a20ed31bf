import type { Event } from "../story/records/event.ts";
import type { Place } from "../story/records/place.ts";
import type { Story } from "../story/records/story.ts";
import type { LangMap } from "../story/records/text.ts";
import { isTimespan } from "./linked-places/timespans.ts";
import type { LossId } from "./losses.ts";

type Lost = (story: Story) => boolean;

const always: Lost = () => true;

const textsOf = ({ headline, summary, events, types, actors, claims }: Story): LangMap[] => [
  ...[headline, summary],
  ...events.flatMap(({ title, description }) => [title, description]),
  ...types.map(({ label }) => label),
  ...actors.map(({ name }) => name),
  ...claims.map(({ text }) => text),
];

const hasSeveral = (languages: readonly string[]): boolean => new Set(languages).size > 1;

const hasReason = ({ when, typeNote, unplaced, places }: Event): boolean =>
  [when.note, typeNote, unplaced, ...places.map(({ note }) => note)].some(
    (reason) => reason !== undefined,
  );

const hasMoment = ({ when: { start, end, alsoIn } }: Event): boolean =>
  [start, end, alsoIn].some((moment) => moment !== undefined);

const hasOrigin = ({ properties: { coordinates, precision } }: Place): boolean =>
  coordinates !== undefined || precision.source !== undefined;

const hasFurtherNames = ({ properties: { names } }: Place): boolean =>
  new Set(names.map(({ lang }) => lang)).size < names.length;

const hasOwnTitle = ({ properties: { title, names } }: Place): boolean =>
  names.every(({ toponym }) => toponym !== title);

const isGraded = ({ properties: { precision } }: Place): boolean =>
  precision.acled !== undefined || precision.ucdp !== undefined;

const hasPlaceOfSeveralDates = (events: readonly Event[]): boolean => {
  const all = events.flatMap(({ when, places }) => places.map(({ place }) => [place, when.edtf]));
  const pairs = new Set(all.map((pair) => pair.join(" ")));
  return pairs.size > new Set(all.map(([place]) => place)).size;
};

const hasHeight = (coordinates: unknown): boolean =>
  Array.isArray(coordinates) &&
  (typeof coordinates[0] === "number" ? coordinates.length > 2 : coordinates.some(hasHeight));

/** Whether a story has what is lost. */
const HAS: Readonly<Record<LossId, Lost>> = {
  languages: (story) =>
    textsOf(story).some((text) => hasSeveral(Object.keys(text))) ||
    story.places.some(({ properties }) => hasSeveral(properties.names.map(({ lang }) => lang))),
  main: (story) =>
    hasSeveral([
      story.lang,
      ...textsOf(story).flatMap((text) => Object.keys(text)),
      ...story.places.flatMap(({ properties }) => properties.names.map(({ lang }) => lang)),
    ]),
  heights: ({ places }) => places.some(({ geometry }) => hasHeight(geometry?.coordinates)),
  areas: ({ places }) =>
    places.some(({ geometry }) => geometry !== null && geometry.type !== "Point"),
  quotes: ({ quotes }) => quotes.length > 0,
  statements: ({ claims }) => claims.length > 0,
  parties: ({ actors }) => actors.length > 0,
  sources: ({ sources }) => sources.length > 0,
  notes: ({ notes }) => notes.length > 0,
  proof: ({ quotes, events }) =>
    quotes.length > 0 || events.some(({ firstMention }) => firstMention !== undefined),
  relations: ({ events }) => events.some(({ rel = [] }) => rel.length > 0),
  reasons: ({ events, places }) =>
    events.some(hasReason) ||
    places.some(({ properties }) => properties.precision.basis !== undefined),
  origins: ({ events, places }) =>
    events.some(({ when, places: at }) => when.source ?? at.some(({ basis }) => basis)) ||
    places.some(hasOrigin),
  moments: ({ events }) => events.some(hasMoment),
  signs: ({ types }) => types.length > 0,
  zones: ({ events }) => events.some(({ when }) => when.tz !== "UTC"),
  revisions: ({ revisions }) => revisions.length > 0,
  aliases: ({ aliases }) => Object.keys(aliases).length > 0,
  unmapped: ({ unmapped }) => unmapped.length > 0,
  related: ({ related = [] }) => related.length > 0,
  events: ({ events }) => events.length > 0,
  header: always,
  lone: ({ events, places }) => {
    const used = new Set(events.flatMap((event) => event.places.map(({ place }) => place)));
    return places.some(({ id }) => !used.has(id));
  },
  kinds: ({ places }) => places.length > 0,
  names: ({ places }) => places.some(hasFurtherNames),
  titles: ({ places }) => places.some(hasOwnTitle),
  gradings: ({ places }) => places.some(isGraded),
  boxes: ({ places }) => places.some(({ bbox }) => bbox !== undefined),
  codes: ({ events }) => events.some(({ acled }) => acled !== undefined),
  dates: ({ events }) =>
    events.some(({ when }) => !isTimespan(when.edtf)) || hasPlaceOfSeveralDates(events),
  unplaced: ({ events }) => events.some(({ places }) => places.length === 0),
  looks: ({ types }) => types.length > 0,
  origin: always,
  language: always,
  index: always,
};

/** What of a story is lost to a kind of file: of all that it cannot carry what there is of it. */
export const lostOf = (story: Story, loses: readonly LossId[]): LossId[] =>
  loses.filter((loss) => HAS[loss](story));
