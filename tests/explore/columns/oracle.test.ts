import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engineOf } from "../../../src/explore/filtering.ts";
import { hidingFilters, select } from "../../../src/explore/select.ts";
import { indexStory, type StoryIndex } from "../../../src/explore/story-index.ts";
import type { TimeMode, View } from "../../../src/explore/view.ts";
import { HILLAH, HILLAH_INDEX } from "../hillah.ts";
import { makeEvent, makeStory, makeWhen } from "../make-story.ts";
import { anyStory } from "../random-story.ts";
import { byClosures, hiding, within } from "./by-closures.ts";
import { anyHillahView, anyView } from "./random-views.ts";

type Scene = ReturnType<typeof select>;

/** Ids in the place of records make scenes of two indexes comparable; a text is compared at once. */
const plain = (scene: Omit<Scene, "places" | "focus">): string =>
  JSON.stringify({
    events: scene.events.map(({ event }) => event.id),
    count: scene.count,
    total: scene.total,
    counts: [...scene.counts].map(([field, options]) => [field, [...options]]),
    blame: scene.blame,
    regained: scene.regained,
    alone: scene.alone,
  });

const whole = ({ places, focus, ...rest }: Scene): string[] => [
  plain(rest),
  JSON.stringify([focus.place?.place.id, focus.event?.event.id, focus.quote?.id, focus.claim?.id]),
  ...places.map(({ place, events, quotes }) =>
    JSON.stringify([place.id, ...events.map(({ event }) => event.id), ...quotes.map((q) => q.id)]),
  ),
];

const expectRight = (index: StoryIndex, view: View): void => {
  const scene = select(index, view);
  expect(plain(scene)).toBe(plain(byClosures(index, view, scene)));
};

/** Dates such as a careless hand may leave behind, on days that the tests step over. */
const ODD = [
  "2024/2023",
  "2023-05-04/2023-05-02",
  "[2023-06..2023-04]",
  "2023-05-04/..",
  "../2023-05-02",
  "[2023-05-03..]",
  "[..2023-05-03]",
  "2023-05-03T00:00:00Z",
  "2023-05-04T10:00:00Z/2023-05-03T10:00:00Z",
  "2023-05-03~",
  "some day",
];

const ODD_EVENTS = ODD.flatMap((edtf) =>
  ["UTC", "Asia/Baghdad"].map((tz) => makeEvent(`${edtf} ${tz}`, { when: makeWhen(edtf, tz) })),
);

const DAYS = [null, "2022", "2023", "2023-05-02", "2023-05-03", "2023-05-04", "2023-06", "2024"];

/** As many events of another time as let a step over the odd ones be a small one. */
const CROWD = Array.from({ length: 800 }, (_, n) =>
  makeEvent(`crowd-${n}`, { when: makeWhen("1990", "UTC") }),
);

describe("what a view shows, held against closures over events", () => {
  it("is the same on random stories, whatever was looked at before", () => {
    fc.assert(
      fc.property(anyStory, fc.array(anyView, { minLength: 1, maxLength: 6 }), (story, views) => {
        const index = indexStory(story);
        for (const view of views) expectRight(index, view);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it("is the same for dates that are open, back to front or unreadable, on each of these days", () => {
    const index = indexStory(makeStory({ events: ODD_EVENTS }));
    for (const [from, to] of DAYS.flatMap((a) => DAYS.map((b) => [a, b] as const)))
      for (const timeMode of ["possible", "certain"] as const)
        expectRight(index, { time: { from, to }, timeMode });
  });

  it("is the same for such dates among many, after any steps of the span of days", () => {
    const index = indexStory(makeStory({ events: [...ODD_EVENTS, ...CROWD] }));
    const engine = engineOf(index);
    const day = fc.constantFrom(...DAYS);
    const mode = fc.constantFrom<TimeMode>("possible", "possible", "certain");
    let steps = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day, mode), { maxLength: 8 }), (views) => {
        for (const [from, to, timeMode] of views) {
          const time = { from, to };
          const before = engine.scanned;
          engine.show({ time, timeMode });
          if (engine.scanned - before < index.events.length) steps++;
          const passes = within(time, timeMode);
          index.events.forEach((entry, row) => {
            if (engine.passes(row) !== passes(entry))
              expect([entry.event.id, from, to, timeMode, engine.passes(row)]).toBe(passes(entry));
          });
        }
      }),
      { numRuns: 300 },
    );
    expect(steps).toBeGreaterThan(100);
  });

  it("is the same on the story of Hillah, which is looked at all the time", () => {
    fc.assert(
      fc.property(anyHillahView, (view) => expectRight(HILLAH_INDEX, view)),
      { numRuns: 500 },
    );
  }, 60_000);

  it("is all the same as on a story that is looked at for the first time", () => {
    fc.assert(
      fc.property(fc.array(anyHillahView, { minLength: 2, maxLength: 6 }), (views) => {
        const used = indexStory(HILLAH);
        for (const view of views) {
          expect(whole(select(used, view))).toEqual(whole(select(indexStory(HILLAH), view)));
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("tells of a selection which filters hide it, as closures do", () => {
    fc.assert(
      fc.property(anyHillahView, (view) => {
        const { place, event } = select(HILLAH_INDEX, { selection: view.selection }).focus;
        const entries = event ? [event] : (place?.events ?? []);
        expect(hidingFilters(HILLAH_INDEX, view)).toEqual(hiding(HILLAH_INDEX, view, entries));
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
