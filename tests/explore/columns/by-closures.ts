import type { FilterField } from "../../../src/explore/filtering.ts";
import { fold } from "../../../src/explore/fold.ts";
import type { Scene } from "../../../src/explore/select.ts";
import type { EventEntry, StoryIndex } from "../../../src/explore/story-index.ts";
import type { TimeRange, View } from "../../../src/explore/view.ts";
import type { Certainty } from "../../../src/story/edtf-certainty.ts";
import { parseEdtf, resolveEdtf, type Interval } from "../../../src/story/edtf.ts";

/** The slow and plain way to filter and count: one question per event, filter and option. */

type Test = (entry: EventEntry) => boolean;

const mayOverlap = (a: Interval, b: Interval): boolean =>
  a.earliest === a.latest
    ? a.earliest >= b.earliest && a.earliest < b.latest
    : a.earliest < b.latest && b.earliest < a.latest;

const mustOverlap = (a: Certainty | null, b: Interval): boolean =>
  a !== null && a.begunBefore <= b.latest && a.lastsUntil >= b.earliest;

/** Whether an event lies in a span of days. */
export const within = ({ from, to }: TimeRange, timeMode: View["timeMode"]): Test => {
  const date = parseEdtf(`${from ?? ".."}/${to ?? ".."}`);
  const inZone = new Map<string, Interval>();
  return ({ event, interval, certainty }) => {
    if (!date) return true;
    const { tz } = event.when;
    const wanted = inZone.get(tz) ?? resolveEdtf(date, tz);
    inZone.set(tz, wanted);
    return (
      mayOverlap(interval, wanted) && (timeMode !== "certain" || mustOverlap(certainty, wanted))
    );
  };
};

const sourcesOf = ({ event, quotes, claims }: EventEntry): (string | undefined)[] => [
  ...[event, event.when, ...quotes, ...claims].map(({ source }) => source),
  ...claims.map(({ statedSource }) => statedSource),
];

const saysOf = (entry: EventEntry, id: string): boolean => sourcesOf(entry).includes(id);

/** Where one source says all, no link can ask for it, and nothing passes. */
const isChoice = ({ events }: StoryIndex): boolean =>
  new Set(events.flatMap(sourcesOf).filter(Boolean)).size > 1;

const testsOf = (
  index: StoryIndex,
  { types, parties, sources, claims, time, timeMode, text }: View,
): [FilterField, Test][] => {
  const tests: [FilterField, Test][] = [];
  if (types) tests.push(["types", ({ event }) => types.includes(event.type)]);
  if (parties) tests.push(["parties", ({ actors }) => actors.some((a) => parties.includes(a.id))]);
  if (sources)
    tests.push(["sources", (entry) => isChoice(index) && sources.some((id) => saysOf(entry, id))]);
  if (claims) tests.push(["claims", ({ states }) => claims.some((state) => states.has(state))]);
  if (time) tests.push(["time", within(time, timeMode)]);
  if (text) {
    const words = fold(text).split(" ");
    tests.push(["text", ({ haystack }) => words.every((word) => haystack.includes(word))]);
  }
  return tests;
};

const passing = (
  events: readonly EventEntry[],
  tests: readonly [FilterField, Test][],
  without: readonly FilterField[] = [],
): EventEntry[] =>
  events.filter((entry) => tests.every(([field, test]) => without.includes(field) || test(entry)));

const HAS = {
  types: ({ event }: EventEntry, id: string) => event.type === id,
  parties: ({ actors }: EventEntry, id: string) => actors.some((actor) => actor.id === id),
  sources: saysOf,
  claims: ({ states }: EventEntry, id: string) => [...states].some((state) => state === id),
};

const blameFor = (
  events: readonly EventEntry[],
  tests: readonly [FilterField, Test][],
): FilterField[] => {
  const fields = tests.map(([field]) => field);
  if (passing(events, tests).length > 0) return [];
  const regained = fields.map((field) => passing(events, tests, [field]).length);
  const most = Math.max(0, ...regained);
  return most === 0 ? fields : fields.filter((_, n) => regained[n] === most).slice(0, 1);
};

/** The parts of a scene that filters decide; its options are those of the scene it is held against. */
export const byClosures = (
  index: StoryIndex,
  view: View,
  { counts }: Scene,
): Omit<Scene, "places" | "focus"> => {
  const { events } = index;
  const tests = testsOf(index, view);
  const blame = blameFor(events, tests);
  const others = tests.map(([field]) => field).filter((field) => !blame.includes(field));
  const count = (field: keyof typeof HAS, id: string): number =>
    passing(events, tests, [field]).filter((entry) => HAS[field](entry, id)).length;
  return {
    events: passing(events, tests),
    count: passing(events, tests).length,
    total: events.length,
    counts: new Map(
      (Object.keys(HAS) as (keyof typeof HAS)[]).map((field) => [
        field,
        new Map([...(counts.get(field)?.keys() ?? [])].map((id) => [id, count(field, id)])),
      ]),
    ),
    blame,
    regained: passing(events, tests, blame).length,
    alone: passing(events, tests, others).length === 0,
  };
};

/** The filters that hide every one of these events. */
export const hiding = (
  index: StoryIndex,
  view: View,
  entries: readonly EventEntry[],
): FilterField[] =>
  testsOf(index, view).flatMap(([field, test]) => (entries.some(test) ? [] : [field]));
