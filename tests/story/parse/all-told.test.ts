import { describe, expect, it } from "vitest";
import { parseHarbour, STORY } from "../harbour.ts";

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
