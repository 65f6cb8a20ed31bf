import { describe, expect, it } from "vitest";
import { parseHarbour, PLACES, STORY } from "../harbour.ts";

interface Fields {
  when: object;
  places: object[];
  actors: object[];
}

const told = (story: object) =>
  parseHarbour({ story: JSON.stringify(story, null, 1) }).issues.map(({ code, path, message }) => ({
    at: `${code} ${path}`,
    message,
  }));

const harbour = () => JSON.parse(STORY) as { events: [Fields]; claims: [object, object] };

/** Everything is wrong with the first event that has nothing to do with anything else. */
const withEvent = (precision: unknown) => {
  const story = harbour();
  const [event] = story.events;
  Object.assign(event, { type: "protst", source: "nobody" });
  Object.assign(event.when, { edtf: "2023-02-30", precision });
  Object.assign(event.places[0] ?? {}, { place: "hila" });
  Object.assign(event.actors[0] ?? {}, { actor: "noone" });
  return told(story);
};

const OF_EVENT = [
  "dangling-reference /events/0/actors/0/actor",
  "dangling-reference /events/0/places/0/place",
  "dangling-reference /events/0/source",
  "edtf-syntax /events/0/when/edtf",
  "event-type-unknown /events/0/type",
];

describe("one run tells all that is wrong with a record", () => {
  it("of an event its date, type, source, place and party; what misses it is counted once", () => {
    const issues = withEvent("day");
    expect(issues.map(({ at }) => at).sort()).toEqual(OF_EVENT);
    expect(issues.filter(({ message }) => message.includes("It causes"))).toHaveLength(1);
  });

  it("the same where another field of the event cannot be read", () => {
    const issues = withEvent(7);
    expect(issues.map(({ at }) => at).sort()).toEqual([
      ...OF_EVENT,
      "record-invalid /events/0/when/precision",
    ]);
    expect(issues.find(({ at }) => at.endsWith("/place"))?.message).toBe(
      "There is no “hila” among the places. Correct the id, or add the missing record.",
    );
  });

  it.each([
    ["can be read", {}, []],
    ["cannot", { facet: 7 }, ["record-invalid /claims/1/facet"]],
  ])("of a claim its date, event, source and evidence, where its facet %s", (_, extra, more) => {
    const story = harbour();
    const unknown = { event: "nothing", source: "nobody", evidence: ["unsaid"] };
    Object.assign(story.claims[1], { stated: "2023-02-30", ...unknown, ...extra });
    expect(
      told(story)
        .map(({ at }) => at)
        .sort(),
    ).toEqual([
      "dangling-reference /claims/1/event",
      "dangling-reference /claims/1/evidence/0",
      "dangling-reference /claims/1/source",
      "edtf-syntax /claims/1/stated",
      ...more,
    ]);
  });

  it("an id that cannot be one by its form alone", () => {
    const story = harbour();
    Object.assign(story.events[0], { source: "No Id" });
    expect(told(story).map(({ at }) => at)).toEqual(["record-invalid /events/0/source"]);
  });
});

describe("a date that cannot be one is told by itself", () => {
  it.each([
    ["2023-12-26/2023-12-01", "end-before-start"],
    ["2023-02-30", "edtf-syntax"],
  ])("%s", (edtf, code) => {
    const story = harbour();
    const moment = { start: "2023-12-26T01:45:00Z", precision: "minute", alsoIn: ["Asia/Baghdad"] };
    Object.assign(story.events[0].when, { edtf, ...moment });
    expect(told(story).map(({ at }) => at)).toEqual([`${code} /events/0/when/edtf`]);
  });

  it.each([
    ["of one of the two", [{}, { type: 7 }], ["duplicate-id", "record-invalid"]],
    ["of both", [{ type: 7 }, { type: 7 }], ["duplicate-id", "record-invalid", "record-invalid"]],
    ["of neither", [{}, {}], ["duplicate-id"]],
  ])("of an actor that has the id of another what is wrong %s, too", (_, wrong, codes) => {
    const story = harbour() as unknown as { actors: object[] };
    const [first] = story.actors;
    const both = wrong.map((fields) => ({ ...first, id: "crew-of-ship", ...fields }));
    story.actors = [...story.actors, ...both];
    const issues = told(story).map(({ at }) => at.split(" ")[0]);
    expect(issues.sort()).toEqual(codes);
  });
});

interface Feature {
  type: string;
  geometry: { type: string; coordinates: unknown[] };
  properties: Record<string, unknown>;
}

/** Code and path of all that is told of the first place, changed. */
const withPlace = (change: (place: Feature) => void) => {
  const places = JSON.parse(PLACES) as { features: [Feature] };
  change(places.features[0]);
  const { issues } = parseHarbour({ places: JSON.stringify(places, null, 1) });
  return issues
    .filter(({ path }) => path.startsWith("/features/0/"))
    .map(({ code, path }) => `${code} ${path.replace("/features/0/", "")}`);
};

describe("one run tells all that is wrong with a place", () => {
  it("its position and its precision beside a field that cannot be read", () => {
    expect(
      withPlace((place) => {
        place.geometry = { type: "Point", coordinates: [400, 95] };
        Object.assign(place.properties, { kind: "twon", precision: { level: "near" } });
      }).sort(),
    ).toEqual([
      "coordinates-outside-world geometry/coordinates",
      "radius-missing properties/precision",
      "record-invalid properties/kind",
    ]);
  });

  it("the rings and positions of an outline in which another ring cannot be read", () => {
    const open = [
      [0, 0],
      [190, 0],
      [190, 95],
    ];
    expect(
      withPlace((place) => {
        place.geometry = { type: "Polygon", coordinates: [open, [["4", 3]], "x"] };
        place.properties["precision"] = { level: "region" };
      }).sort(),
    ).toEqual([
      "coordinates-outside-world geometry/coordinates/0/1",
      "coordinates-outside-world geometry/coordinates/0/2",
      "record-invalid geometry/coordinates/1/0/0",
      "record-invalid geometry/coordinates/2",
      "ring-invalid geometry/coordinates/0",
    ]);
  });

  it("what else is wrong beside a stray position of a large outline", () => {
    const large = Array.from({ length: 20_000 }, (_, n) => [n / 1000, 1]);
    expect(
      withPlace((place) => {
        place.geometry = { type: "Polygon", coordinates: [[...large, ["x"]]] };
        place.properties["kind"] = "twon";
      }).sort(),
    ).toEqual([
      "precision-mismatch geometry",
      "record-invalid geometry/coordinates/0/20000",
      "record-invalid properties/kind",
    ]);
  });

  it("at most twenty of its positions, and how many more there are", () => {
    const places = JSON.parse(PLACES) as { features: [Feature] };
    const ring = Array.from({ length: 30 }, (_, n) => [n < 29 ? n : 0, 95]);
    places.features[0].geometry = { type: "Polygon", coordinates: [ring] };
    const told = parseHarbour({ places: JSON.stringify(places) }).issues.filter(
      ({ code }) => code === "coordinates-outside-world",
    );
    expect(told).toHaveLength(20);
    expect(told.at(-1)?.message).toContain("So do 10 more of its positions.");
  });
});
