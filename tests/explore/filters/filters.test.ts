import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offeringOf } from "../../../src/explore/filtering.ts";
import { FILTERS } from "../../../src/explore/filters/index.ts";
import { select } from "../../../src/explore/select.ts";
import { indexStory } from "../../../src/explore/story-index.ts";
import type { View } from "../../../src/explore/view.ts";
import type { Event } from "../../../src/story/records/event.ts";
import { HILLAH_INDEX } from "../hillah.ts";
import { anyFilters, anyStory } from "../random-story.ts";
import { partiesOf, PASSES, passing, sourcesOf, statesOf } from "./brute-force.ts";

const RUNS = { numRuns: 1000 };

const ids = (events: readonly Event[]): string[] => events.map(({ id }) => id).sort();

const shown = (scene: ReturnType<typeof select>): string[] =>
  ids(scene.events.map(({ event }) => event));

describe("the filters, held against brute force on random stories", () => {
  it("are all held against it", () => {
    expect(Object.keys(PASSES)).toEqual(FILTERS.map(({ field }) => field));
  });

  it.each(FILTERS.map(({ field }) => field))(
    "show the same events for %s alone",
    (field) => {
      fc.assert(
        fc.property(anyStory, anyFilters, (story, filters) => {
          const view: View = { [field]: filters[field] };
          expect(shown(select(indexStory(story), view))).toEqual(ids(passing(story, view)));
        }),
        RUNS,
      );
    },
    60_000,
  );

  it("show the same events all together", () => {
    fc.assert(
      fc.property(anyStory, anyFilters, (story, view) => {
        expect(shown(select(indexStory(story), view))).toEqual(ids(passing(story, view)));
      }),
      RUNS,
    );
  }, 60_000);

  it("count for each option the events that pass all other filters and have it", () => {
    const has = {
      types: (_: unknown, { type }: Event) => [type],
      parties: partiesOf,
      sources: sourcesOf,
      claims: statesOf,
    };
    fc.assert(
      fc.property(anyStory, anyFilters, (story, view) => {
        const { counts } = select(indexStory(story), view);
        expect([...counts.keys()]).toEqual(Object.keys(has));
        for (const [field, options] of Object.entries(has)) {
          const pool = passing(story, view, field as keyof typeof has);
          for (const [option, count] of counts.get(field as keyof typeof has) ?? [])
            expect([field, option, count]).toEqual([
              field,
              option,
              pool.filter((event) => options(story, event).includes(option)).length,
            ]);
        }
      }),
      RUNS,
    );
  }, 60_000);

  it("offer as types, parties and sources those that occur, as claim states all or none", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { counts } = select(indexStory(story), {});
        const types = new Set(story.events.map(({ type }) => type));
        const parties = new Set(story.events.flatMap((event) => partiesOf(story, event)));
        parties.delete("");
        expect(new Set(counts.get("types")?.keys())).toEqual(types);
        expect(new Set(counts.get("parties")?.keys())).toEqual(parties);
        const sources = new Set(story.events.flatMap((event) => sourcesOf(story, event)));
        expect(new Set(counts.get("sources")?.keys())).toEqual(sources);
        const isClaimed = story.events.some((event) => statesOf(story, event).length > 0);
        expect(counts.get("claims")?.size).toBe(isClaimed ? 4 : 0);
      }),
    );
  });

  it("blame a filter only when nothing is left, and one that brings back the most", () => {
    fc.assert(
      fc.property(anyStory, anyFilters, (story, view) => {
        const { blame, events } = select(indexStory(story), view);
        const active = FILTERS.map(({ field }) => field).filter((f) => view[f] !== undefined);
        const regained = active.map((field) => passing(story, view, field).length);
        const most = Math.max(0, ...regained);
        if (events.length > 0) expect(blame).toEqual([]);
        else if (most === 0) expect(blame).toEqual(active);
        else expect(blame).toEqual([active[regained.indexOf(most)]]);
      }),
      RUNS,
    );
  }, 60_000);

  it("show at a place exactly the shown events that happened there", () => {
    fc.assert(
      fc.property(anyStory, anyFilters, (story, view) => {
        const scene = select(indexStory(story), view);
        const left = passing(story, view);
        for (const { place, events } of scene.places)
          expect(ids(events.map(({ event }) => event))).toEqual(
            ids(left.filter(({ places }) => places.some((at) => at.place === place.id))),
          );
        const open = scene.places.map(({ place }) => place.id);
        for (const { places } of left)
          for (const { place } of places) expect(open).toContain(place);
      }),
      RUNS,
    );
  }, 60_000);
});

describe("the labels of the filters", () => {
  it("are there in English and Arabic, for every option of the claim filter too", () => {
    const claims = FILTERS.find(({ field }) => field === "claims");
    const options = claims && "options" in claims ? claims.options(offeringOf(HILLAH_INDEX)) : [];
    expect(options.map(({ id }) => id)).toEqual(["contested", "agreed", "single", "superseded"]);
    for (const { label } of [...FILTERS, ...options])
      expect(Object.keys(label)).toEqual(expect.arrayContaining(["en", "ar"]));
  });

  it("use the short name of a party where it has one", () => {
    const parties = FILTERS.find(({ field }) => field === "parties");
    const options =
      parties && "options" in parties ? parties.options(offeringOf(HILLAH_INDEX)) : [];
    const labels = new Map(options.map(({ id, label }) => [id, label["en"]]));
    expect(labels.get("centcom")).toBe("CENTCOM");
    expect(labels.get("airwars")).toBe("Airwars");
  });
});
