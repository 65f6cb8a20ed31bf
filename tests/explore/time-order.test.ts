import { describe, expect, it } from "vitest";
import { indexStory } from "../../src/explore/story-index.ts";
import type { Event } from "../../src/story/records/event.ts";
import { HILLAH_INDEX } from "./hillah.ts";
import { makeEvent, makeStory, makeWhen } from "./make-story.ts";

const order = (...events: Event[]): string[] =>
  indexStory(makeStory({ events })).events.map(({ event }) => event.id);

const dated = (id: string, edtf: string, rel: Event["rel"] = []): Event =>
  makeEvent(id, { when: makeWhen(edtf), rel });

describe("the order of events", () => {
  it("is the order of time in the story of Hillah, answers after what they answer", () => {
    expect(HILLAH_INDEX.events.map(({ event }) => event.id)).toEqual([
      "embassy-siege",
      "soleimani-killing",
      "al-asad-barrage",
      "kh-leaves-pmf",
      "campaign-since-october",
      "us-retaliation-series",
      "kirkuk-gunship-strike",
      "erbil-drone-attack",
      "hillah-strike",
      "centcom-statement",
      "pmo-statement",
    ]);
  });

  it.each([
    ["by their first moment", [dated("b", "2023-05-04"), dated("a", "2023-05-03")]],
    ["then the shorter one first", [dated("b", "2023"), dated("a", "2023-01-01")]],
    ["then the ended before the ongoing", [dated("b", "2023/.."), dated("a", "2023/2024")]],
    ["an open start first", [dated("b", "2023"), dated("a", "../2024")]],
    ["two open starts by their end", [dated("b", "../2024"), dated("a", "../2023")]],
    ["what only was by some day by that day", [dated("b", "[..2026-11-29]"), dated("a", "2026")]],
    ["what has no readable date last", [dated("b", "some day"), dated("a", "2023/..")]],
    ["two ongoing ones as in the file", [dated("a", "2023/.."), dated("b", "2023/..")]],
  ])("is %s", (_, events) => {
    expect(order(...events)).toEqual(["a", "b"]);
  });

  it.each(["responds-to", "after", "about"] as const)(
    "puts an event of one day after the moment of that day which it has the relation “%s” to",
    (type) => {
      const answer = dated("answer", "2023-05-03", [{ type, event: "deed" }]);
      expect(order(answer, dated("deed", "2023-05-03T10:00Z"))).toEqual(["deed", "answer"]);
    },
  );

  it("reads “led to” the other way round", () => {
    const cause = dated("cause", "2023-05-03T10:00Z", [{ type: "led-to", event: "effect" }]);
    expect(order(dated("effect", "2023-05-03"), cause)).toEqual(["cause", "effect"]);
  });

  it.each(["part-of", "refers-to"] as const)("draws no order from “%s”", (type) => {
    const part = dated("part", "2023-05-03", [{ type, event: "whole" }]);
    expect(order(part, dated("whole", "2023-05-03T10:00Z"))).toEqual(["part", "whole"]);
  });

  it("follows a chain of answers", () => {
    const third = dated("third", "2023", [{ type: "after", event: "second" }]);
    const second = dated("second", "2023", [{ type: "after", event: "first" }]);
    expect(order(third, second, dated("first", "2023"))).toEqual(["first", "second", "third"]);
  });

  it("believes exact dates more than relations", () => {
    const answer = dated("answer", "2023-05-03", [{ type: "responds-to", event: "deed" }]);
    expect(order(dated("deed", "2023-05-05"), answer)).toEqual(["answer", "deed"]);
  });

  it("does not move events between the two", () => {
    const answer = dated("answer", "2023-05", [{ type: "after", event: "deed" }]);
    const between = dated("between", "2023-05-02");
    expect(order(answer, dated("deed", "2023-05-03"), between)).toEqual([
      "between",
      "deed",
      "answer",
    ]);
  });

  it("comes to an end where relations run in a circle or nowhere", () => {
    const a = dated("a", "2023", [{ type: "after", event: "b" }]);
    const b = dated("b", "2023", [{ type: "after", event: "a" }]);
    const self = dated("self", "2022", [
      { type: "after", event: "self" },
      { type: "after", event: "gone" },
      { type: "led-to", event: "gone" },
    ]);
    expect(order(a, b, self).sort()).toEqual(["a", "b", "self"]);
  });
});
