import { describe, expect, it } from "vitest";
import { select } from "../../src/explore/select.ts";
import { indexStory } from "../../src/explore/story-index.ts";
import type { View } from "../../src/explore/view.ts";
import { HILLAH, HILLAH_INDEX, POINT_PLACES } from "./hillah.ts";
import { makeEvent, makePlace, makeQuote, makeStory, makeWhen } from "./make-story.ts";

const scene = (view: View) => select(HILLAH_INDEX, view);

const eventIds = (view: View): string[] => scene(view).events.map(({ event }) => event.id);
const placeIds = (view: View): string[] => scene(view).places.map(({ place }) => place.id);

const STRIKES = HILLAH.events.filter(({ type }) => type === "air-drone-strike").map(({ id }) => id);

const NO_STRIKES: View = {
  types: [...new Set(HILLAH.events.map(({ type }) => type))].filter(
    (t) => t !== "air-drone-strike",
  ),
};

describe("the story of Hillah", () => {
  it("shows eleven events and five places with a point", () => {
    expect(eventIds({})).toHaveLength(11);
    expect(scene({}).total).toBe(11);
    const points = scene({}).places.filter(({ place }) => place.geometry?.type === "Point");
    expect(points.map(({ place }) => place.id).sort()).toEqual(POINT_PLACES);
  });

  it("counts its events by type", () => {
    expect([...(scene({}).counts.get("types") ?? [])]).toEqual([
      ["air-drone-strike", 5],
      ["missile-attack", 2],
      ["diplomatic-mission-attack", 1],
      ["group-change", 1],
      ["statement", 2],
    ]);
  });

  it("without air and drone strikes loses exactly those five events, and says 6 of 11", () => {
    expect(STRIKES).toHaveLength(5);
    expect(eventIds(NO_STRIKES)).toEqual(eventIds({}).filter((id) => !STRIKES.includes(id)));
    expect(eventIds(NO_STRIKES)).toHaveLength(6);
    expect(scene(NO_STRIKES).total).toBe(11);
  });

  it("without air and drone strikes loses the places that have nothing else", () => {
    expect(placeIds(NO_STRIKES).sort()).toEqual(["al-asad", "baghdad", "iraq", "syria"]);
    const shown = scene(NO_STRIKES).places.flatMap(({ events }) => events);
    expect(shown.filter(({ event }) => STRIKES.includes(event.id))).toEqual([]);
  });

  it("without air and drone strikes counts them out of the parties, but not out of the types", () => {
    const counts = scene(NO_STRIKES).counts;
    expect(counts.get("types")?.get("air-drone-strike")).toBe(5);
    expect(counts.get("parties")?.get("kataib-hezbollah")).toBe(2);
    expect(counts.get("parties")?.get("us-air-force")).toBe(0);
    expect(counts.get("claims")?.get("contested")).toBe(0);
  });

  it("lists with a place its events and their quotes", () => {
    const hillah = scene({}).places.find(({ place }) => place.id === "hillah");
    expect(hillah?.events.map(({ event }) => event.id)).toEqual(["hillah-strike"]);
    expect(hillah?.quotes.map(({ id }) => id)).toEqual(
      HILLAH.quotes
        .filter(({ about }) => about.some((ref) => "event" in ref && ref.event === "hillah-strike"))
        .map(({ id }) => id),
    );
  });
});

describe("the filter to blame", () => {
  it("is none while an event is left", () => {
    expect(scene(NO_STRIKES).blame).toEqual([]);
  });

  it.each<[string, View]>([
    ["types", { types: [] }],
    ["text", { text: "no such words" }],
    ["time", { time: { from: "1990", to: "1991" } }],
    ["claims", { claims: ["agreed"], types: ["statement"] }],
    ["text", { types: ["air-drone-strike"], text: "no such words" }],
    ["parties", { parties: ["pmf"], types: ["air-drone-strike"] }],
  ])("is the one whose removal brings back the most: %s", (field, view) => {
    expect(eventIds(view)).toEqual([]);
    expect(scene(view).blame).toEqual([field]);
  });

  it("are all of them where none alone is enough", () => {
    expect(scene({ types: [], text: "no such words" }).blame).toEqual(["types", "text"]);
  });

  it("is none in a story without events", () => {
    expect(select(indexStory(makeStory()), {})).toMatchObject({ events: [], total: 0, blame: [] });
  });
});

describe("a place of two events", () => {
  it("lists a quote that hangs on both of them once", () => {
    const at = { places: [{ place: "place", role: "location" as const }] };
    const index = indexStory(
      makeStory({
        places: [makePlace("place")],
        events: [makeEvent("deed", at), makeEvent("speech", at)],
        quotes: [makeQuote("quote", { about: [{ event: "deed" }], statement: "speech" })],
      }),
    );
    const [place] = select(index, {}).places;
    expect(place?.events).toHaveLength(2);
    expect(place?.quotes).toEqual(index.story.quotes);
  });
});

describe("a place without events", () => {
  const index = indexStory(
    makeStory({
      places: [makePlace("named"), makePlace("used")],
      events: [
        makeEvent("event", {
          when: makeWhen("2023"),
          places: [
            { place: "used", role: "location" },
            { place: "used", role: "near" },
          ],
        }),
      ],
    }),
  );
  const shown = (view: View) =>
    select(index, view).places.map(({ place, events }) => [place.id, events.length]);

  it("is shown while nothing is filtered", () => {
    expect(shown({})).toEqual([
      ["named", 0],
      ["used", 1],
    ]);
  });

  it("is hidden as soon as a filter is on, with those that the filter empties", () => {
    expect(shown({ time: { from: "2023", to: null } })).toEqual([["used", 1]]);
    expect(shown({ time: { from: "2024", to: null } })).toEqual([]);
  });
});

describe("quotes about a place alone", () => {
  it("are counted and shown with the place", () => {
    const places = [makePlace("quay")];
    const quotes = [makeQuote("q", { about: [{ place: "quay" }] })];
    const index = indexStory(makeStory({ places, quotes }));
    expect(select(index, {}).places.map((entry) => entry.quotes)).toEqual([quotes]);
  });
});
