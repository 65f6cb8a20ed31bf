import fc from "fast-check";
import type { StoryIndex } from "../../../src/explore/story-index.ts";
import type { Selection, View } from "../../../src/explore/view.ts";
import { anyFilters } from "../random-story.ts";
import { HILLAH_INDEX } from "../hillah.ts";

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(values, { nil: undefined });

const DAYS = ["2019-12-31", "2020", "2023", "2023-10-17", "2023-12", "2023-12-25", "2023-12-26"];
const day = fc.option(fc.constantFrom(...DAYS));
const TEXTS = ["strike", "Hillah drone", "Kata’ib", "الحلة", "  ", "no such words", "civilian"];

const selectionIn = ({ story }: StoryIndex): fc.Arbitrary<Selection> =>
  fc.constantFrom<Selection>(
    ...story.events.map(({ id }): Selection => ({ kind: "event", id })),
    ...story.places.map(({ id }): Selection => ({ kind: "place", id })),
    ...story.quotes.map(({ id }): Selection => ({ kind: "quote", id })),
    ...story.claims.map(({ id }): Selection => ({ kind: "claim", id })),
    { kind: "event", id: "nothing" },
  );

const withMode = (filters: fc.Arbitrary<View>): fc.Arbitrary<View> =>
  fc
    .tuple(filters, maybe(fc.constantFrom("possible", "certain")))
    .map(([view, timeMode]) => ({ ...view, timeMode }));

/** Any filters on a random story, dates that cannot be read and back-to-front spans among them. */
export const anyView: fc.Arbitrary<View> = withMode(
  fc.oneof(
    anyFilters,
    fc.constantFrom<View>(
      { time: { from: "some day", to: null } },
      { time: { from: null, to: null } },
      { time: { from: "2023-05", to: "2022" } },
      { types: [] },
      {},
    ),
  ),
);

/** Any filters and selection on the story of Hillah. */
export const anyHillahView: fc.Arbitrary<View> = withMode(
  fc.record({
    types: maybe(fc.subarray(HILLAH_INDEX.events.map(({ event }) => event.type))),
    parties: maybe(fc.subarray(["nobody", ...HILLAH_INDEX.actor.keys()])),
    sources: maybe(fc.subarray(["nobody", ...HILLAH_INDEX.source.keys()])),
    claims: maybe(fc.subarray(["contested", "agreed", "single", "superseded"])),
    time: maybe(fc.tuple(day, day).map(([from, to]) => ({ from, to }))),
    text: maybe(fc.constantFrom(...TEXTS)),
    selection: maybe(selectionIn(HILLAH_INDEX)),
  }),
);
