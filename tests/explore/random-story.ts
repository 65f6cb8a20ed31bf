import fc from "fast-check";
import type { View } from "../../src/explore/view.ts";
import type { ClaimState } from "../../src/story/claims.ts";
import type { EventTypeId } from "../../src/story/event-types.ts";
import type { Claim } from "../../src/story/records/claim.ts";
import type { Event } from "../../src/story/records/event.ts";
import type { Quote } from "../../src/story/records/quote.ts";
import type { Story } from "../../src/story/records/story.ts";
import { makeActor, makeClaim, makeEvent, makePlace, makeQuote, makeStory } from "./make-story.ts";

const TYPES: EventTypeId[] = ["air-drone-strike", "protest", "agreement", "statement"];
const ACTORS = ["army", "office", "militia", "witness"];
const PLACES = ["town", "city", "country"];
const WORDS = ["rocket", "convoy", "bridge", "river", "Ministry", "CAFÉ"];
const SOURCES = ["article", "paper", "agency"];
const ZONES = ["UTC", "Asia/Baghdad", "America/New_York"];
const STATES: ClaimState[] = ["contested", "agreed", "single", "superseded"];

const DATES = [
  "2022",
  "2023",
  "2023-05",
  "2023-05-03",
  "2023-05-04~",
  "2023-05-03T22:30:00Z",
  "2023-05-04T04:00:00+03:00",
  "2023-05-04T00:00:00-04:00",
  "2023-05-02/2023-05-04",
  "[2022..2023-04]",
  "2023-05-03/..",
  "../2023-04-30",
];

const DAYS = ["2022", "2023", "2023-04", "2023-05", "2023-05-02", "2023-05-03", "2023-05-04"];

const some = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(values, { nil: undefined });

const words = fc.array(some(...WORDS), { maxLength: 3 }).map((all) => all.join(" "));
const source = some(...SOURCES);
const eventId = fc.nat({ max: 7 }).map((n) => `event-${n}`);

const event: fc.Arbitrary<Omit<Event, "id">> = fc
  .record({
    type: some(...TYPES),
    edtf: some(...DATES),
    tz: some(...ZONES),
    title: words,
    places: fc.subarray(PLACES),
    actors: fc.subarray(ACTORS, { maxLength: 2 }),
    source,
  })
  .map(({ type, edtf, tz, title, places, actors, source }) =>
    makeEvent("", {
      type,
      source,
      title: { en: title },
      when: { edtf, tz, precision: "day", basis: "article" },
      places: places.map((place) => ({ place, role: "location" })),
      actors: actors.map((actor) => ({ actor, role: "by" })),
    }),
  );

const quote: fc.Arbitrary<Omit<Quote, "id">> = fc
  .record({
    speaker: fc.option(some(...ACTORS)),
    about: fc.array(eventId, { maxLength: 2 }),
    statement: maybe(eventId),
    exact: words,
    source,
  })
  .map(({ speaker, about, statement, exact, source }) => {
    const made = makeQuote("", { speaker, source, about: about.map((one) => ({ event: one })) });
    made.selector[0].exact = exact;
    return statement === undefined ? made : { ...made, statement };
  });

const value: fc.Arbitrary<Claim["value"]> = fc.oneof(
  some({ assertion: "harmed" }, { assertion: "none" }, { open: true } as const),
  fc.tuple(fc.nat({ max: 2 }), fc.option(fc.nat({ max: 2 }))).map(([min, more]) => ({
    count: { min, max: more === null ? null : min + more },
  })),
);

const claim: fc.Arbitrary<Omit<Claim, "id">> = fc
  .record({
    event: eventId,
    facet: some<Claim["facet"]>("killed", "injured"),
    claimant: some(...ACTORS),
    value,
    text: words.map((en) => ({ en })),
    source,
    replaced: maybe(fc.nat({ max: 7 })),
  })
  .map(({ replaced, ...parts }) =>
    makeClaim("", { ...parts, ...(replaced !== undefined && { supersedes: `claim-${replaced}` }) }),
  );

const numbered = <T>(kind: string, records: readonly T[]): (T & { id: string })[] =>
  records.map((record, n) => ({ ...record, id: `${kind}-${n}` }));

/** A claim replaces an earlier claim of the same party on the same question, as parsing ensures. */
const onlyOwn = (made: Claim, all: Claim[]): Claim => {
  const { supersedes, ...rest } = made;
  const earlier = all.slice(0, all.indexOf(made)).find(({ id }) => id === supersedes);
  const own = earlier?.event === made.event && earlier.facet === made.facet;
  return own && earlier.claimant === made.claimant ? made : rest;
};

/** Small stories in which much happens to the same few parties and places. */
export const anyStory: fc.Arbitrary<Story> = fc
  .record({
    events: fc.array(event, { maxLength: 8 }),
    quotes: fc.array(quote, { maxLength: 5 }),
    claims: fc.array(claim, { maxLength: 8 }),
  })
  .map(({ events, quotes, claims }) => {
    const made = numbered("claim", claims);
    return makeStory({
      actors: ACTORS.map(makeActor),
      places: PLACES.map((id) => makePlace(id)),
      events: numbered("event", events),
      quotes: numbered("quote", quotes),
      claims: made.map((one) => onlyOwn(one, made)),
    });
  });

/** Any choice of filters, with a fair chance that something is left. */
export const anyFilters: fc.Arbitrary<View> = fc.record({
  types: maybe(fc.subarray<string>([...TYPES, "riot"])),
  parties: maybe(fc.subarray([...ACTORS, "nobody"], { minLength: 1 })),
  sources: maybe(fc.subarray([...SOURCES, "nobody"], { minLength: 1 })),
  claims: maybe(fc.subarray(STATES, { minLength: 1 })),
  time: maybe(
    fc
      .tuple(fc.option(some(...DAYS)), fc.option(some(...DAYS)))
      .map(([from, to]) => ({ from, to }))
      .filter(({ from, to }) => from === null || to === null || from <= `${to}~`),
  ),
  text: maybe(some("rocket", "bridge river", "MINISTRY", "cafe", "roc", "army", "no such")),
});
