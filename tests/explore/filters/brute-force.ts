import type { TimeRange, View } from "../../../src/explore/view.ts";
import { canBothHold } from "../../../src/story/claims.ts";
import type { Claim } from "../../../src/story/records/claim.ts";
import type { Event } from "../../../src/story/records/event.ts";
import type { Quote } from "../../../src/story/records/quote.ts";
import type { Story } from "../../../src/story/records/story.ts";

/** The slow and plain way to tell what passes a filter, from the records as they are stored. */

const quotesOf = (story: Story, { id }: Event): Quote[] =>
  story.quotes.filter(
    ({ about, statement }) =>
      statement === id || about.some((ref) => "event" in ref && ref.event === id),
  );

const claimsOf = (story: Story, { id }: Event): Claim[] =>
  story.claims.filter((claim) => claim.event === id);

export const partiesOf = (story: Story, event: Event): string[] => [
  ...event.actors.map(({ actor }) => actor),
  ...quotesOf(story, event).map(({ speaker }) => speaker ?? ""),
  ...claimsOf(story, event).map(({ claimant }) => claimant),
];

const sourcesIn = (story: Story, event: Event): string[] => [
  event.source,
  event.when.source ?? event.source,
  ...quotesOf(story, event).map(({ source }) => source),
  ...claimsOf(story, event).flatMap((claim) => [claim.source, claim.statedSource ?? claim.source]),
];

/** Where one source says all, there is nothing to choose from. */
export const sourcesOf = (story: Story, event: Event): string[] =>
  new Set(story.events.flatMap((one) => sourcesIn(story, one))).size > 1
    ? sourcesIn(story, event)
    : [];

const stateOf = (current: Claim[]): string => {
  const against = current.flatMap((a) =>
    current.filter((b) => a.claimant !== b.claimant).map((b): [Claim, Claim] => [a, b]),
  );
  if (!against.every(([a, b]) => canBothHold(a, b))) return "contested";
  const compared = against.filter((pair) => pair.every(({ value }) => !("open" in value)));
  return compared.length > 0 ? "agreed" : "single";
};

export const statesOf = (story: Story, event: Event): string[] => {
  const all = claimsOf(story, event);
  const replaced = all.map(({ supersedes }) => supersedes);
  return [...new Set(all.map(({ facet }) => facet))].flatMap((facet) => {
    const asked = all.filter((claim) => claim.facet === facet);
    const current = asked.filter(({ id }) => !replaced.includes(id));
    return current.length < asked.length ? [stateOf(current), "superseded"] : [stateOf(current)];
  });
};

/** The first or the last day of a year, a month or a day, as text that compares like time. */
const edge = (date: string, end: boolean): string => {
  const bare = date.replace("~", "");
  if (bare.length === 10) return bare;
  const month = bare.length === 7 ? bare : `${bare}-${end ? "12" : "01"}`;
  if (!end) return `${month}-01`;
  const next = Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0);
  return new Date(next).toISOString().slice(0, 10);
};

const FIRST = "0000-01-01";
const LAST = "9999-12-31";

/** First and last day of an event where it happened. */
const daysOf = ({ when: { edtf, tz } }: Event): [first: string, last: string] => {
  if (edtf.includes("T")) {
    const day = new Date(edtf).toLocaleDateString("sv-SE", { timeZone: tz });
    return [day, day];
  }
  const bare = edtf.replace(/^\[(.*)\]$/, "$1");
  const [from = "", to = from] = bare.includes("/") ? bare.split("/") : bare.split("..");
  return [from === ".." ? FIRST : edge(from, false), to === ".." ? LAST : edge(to, true)];
};

const onDays = (event: Event, { from, to }: TimeRange): boolean => {
  const [first, last] = daysOf(event);
  return (from === null || last >= edge(from, false)) && (to === null || first <= edge(to, true));
};

const plain = (text: string): string => text.toLowerCase().replaceAll("é", "e");

const textsOf = (story: Story, event: Event): string =>
  plain(
    [
      event.title["en"],
      ...event.places.map(({ place }) => place),
      ...partiesOf(story, event),
      ...quotesOf(story, event).map(({ selector }) => selector[0].exact),
      ...claimsOf(story, event).map(({ text }) => text["en"]),
    ].join("\n"),
  );

/** For each filter whether an event passes it. */
export const PASSES: {
  [F in "types" | "parties" | "sources" | "claims" | "time" | "text"]: (
    story: Story,
    event: Event,
    value: NonNullable<View[F]>,
  ) => boolean;
} = {
  types: (_, { type }, types) => types.includes(type),
  parties: (story, event, parties) =>
    parties.some((party) => partiesOf(story, event).includes(party)),
  sources: (story, event, sources) =>
    sources.some((source) => sourcesOf(story, event).includes(source)),
  claims: (story, event, states) => states.some((state) => statesOf(story, event).includes(state)),
  time: (_, event, range) => onDays(event, range),
  text: (story, event, text) =>
    plain(text)
      .split(" ")
      .every((word) => textsOf(story, event).includes(word)),
};

/** The events of a story that pass all filters of a view, one filter left out where it is named. */
export const passing = (story: Story, view: View, except?: keyof View): Event[] =>
  story.events.filter((event) =>
    (Object.keys(PASSES) as (keyof typeof PASSES)[]).every((field) => {
      const value = view[field];
      const passes = PASSES[field] as (story: Story, event: Event, value: unknown) => boolean;
      return field === except || value === undefined || passes(story, event, value);
    }),
  );
