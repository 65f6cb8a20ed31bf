import { describe, expect, it } from "vitest";
import { relatedEvents, type Related } from "../../../src/explore/chain/relations.ts";
import type { Event } from "../../../src/story/records/event.ts";
import { HILLAH } from "../hillah.ts";
import { makeEvent } from "../make-story.ts";

const words = (related: readonly Related[] = []): string[] =>
  related.map(({ type, side, event }) => `${side} ${type} ${event.id}`);

const of = (events: Event[], id: string): string[] => words(relatedEvents(events).get(id));

describe("the relations of an event", () => {
  it("are those it says itself, then those that others say of it", () => {
    const related = relatedEvents(HILLAH.events);
    expect(words(related.get("hillah-strike"))).toEqual([
      "subject responds-to erbil-drone-attack",
      "subject part-of us-retaliation-series",
      "object about centcom-statement",
      "object responds-to pmo-statement",
    ]);
    expect(words(related.get("erbil-drone-attack"))).toEqual([
      "subject part-of campaign-since-october",
      "object responds-to hillah-strike",
      "object refers-to pmo-statement",
    ]);
  });

  it("do not say “after” where something closer says it", () => {
    const related = relatedEvents(HILLAH.events);
    expect(words(related.get("soleimani-killing"))).toEqual([
      "subject led-to al-asad-barrage",
      "object led-to embassy-siege",
      "object after kh-leaves-pmf",
    ]);
  });

  it("are seen from both sides, each as often", () => {
    const all = [...relatedEvents(HILLAH.events)].flatMap(([id, list]) =>
      list.map(({ type, side, event }) =>
        side === "subject" ? `${id} ${type} ${event.id}` : `${event.id} ${type} ${id}`,
      ),
    );
    for (const one of all) expect(all.filter((other) => other === one)).toHaveLength(2);
  });

  it("leave out what leads nowhere, to the event itself, or is said twice", () => {
    const a = makeEvent("a", {
      rel: [
        { type: "led-to", event: "gone" },
        { type: "after", event: "a" },
        { type: "part-of", event: "b" },
        { type: "part-of", event: "b" },
      ],
    });
    expect(of([a, makeEvent("b")], "a")).toEqual(["subject part-of b"]);
  });
});
