import { describe, expect, it } from "vitest";
import { arcsOf } from "../../../src/explore/chain/arcs.ts";
import { select } from "../../../src/explore/select.ts";
import { indexStory } from "../../../src/explore/story-index.ts";
import type { View } from "../../../src/explore/view.ts";
import type { Event } from "../../../src/story/records/event.ts";
import { HILLAH_INDEX } from "../hillah.ts";
import { makeEvent, makePlace, makeStory } from "../make-story.ts";

const NAMES = new Map(
  HILLAH_INDEX.story.places.flatMap(({ id, geometry }) =>
    geometry?.type === "Point" ? [[String(geometry.coordinates), id] as const] : [],
  ),
);

const arcs = (view: View, all = false): string[] =>
  arcsOf(HILLAH_INDEX, select(HILLAH_INDEX, view), all).map(
    ({ from, to, directed }) =>
      `${NAMES.get(String(from)) ?? ""} ${directed ? "→" : "–"} ${NAMES.get(String(to)) ?? ""}`,
  );

describe("the arcs of a view", () => {
  it("are none while nothing is chosen", () => {
    expect(arcs({})).toEqual([]);
  });

  it("run from what came first to what followed, for the chosen event", () => {
    expect(arcs({ selection: { kind: "event", id: "hillah-strike" } })).toEqual([
      "erbil-airport → hillah",
      "hillah → baghdad",
    ]);
  });

  it("are those of all events of a chosen place", () => {
    expect(arcs({ selection: { kind: "place", id: "baghdad" } })).toEqual([
      "hillah → baghdad",
      "erbil-airport → baghdad",
    ]);
  });

  it("are all of them where that is asked for, each once, and none to a country", () => {
    expect(arcs({}, true).sort()).toEqual([
      "erbil-airport → baghdad",
      "erbil-airport → hillah",
      "hillah → baghdad",
    ]);
  });

  it("leave out events that filters hide", () => {
    expect(arcs({ types: ["statement"] }, true)).toEqual([]);
  });
});

describe("an arc", () => {
  const town = (id: string, lng: number) =>
    makePlace(id, { geometry: { type: "Point", coordinates: [lng, 33] } });
  const arcsWith = (rel: Event["rel"] & object, at = "east") => {
    const event = (id: string, place: string, parts = {}) =>
      makeEvent(id, { places: [{ place, role: "location" }], ...parts });
    const index = indexStory(
      makeStory({
        places: [town("west", 44), town("east", 45)],
        events: [event("a", "west", { rel }), event("b", at)],
      }),
    );
    const view: View = { selection: { kind: "event", id: "b" } };
    return arcsOf(index, select(index, view), false);
  };

  it.each([
    ["responds-to", [45, 44], true],
    ["after", [45, 44], true],
    ["about", [45, 44], true],
    ["refers-to", [45, 44], true],
    ["led-to", [44, 45], true],
    ["part-of", [44, 45], false],
  ] as const)("of “%s” has its direction from the table", (type, [from, to], directed) => {
    expect(arcsWith([{ type, event: "b" }])).toMatchObject([
      { from: [from, 33], to: [to, 33], directed },
    ]);
  });

  it("within one place is not drawn", () => {
    expect(arcsWith([{ type: "led-to", event: "b" }], "west")).toEqual([]);
  });

  it("stands for all relations between its places, and is directed when one of them is", () => {
    const both = arcsWith([
      { type: "part-of", event: "b" },
      { type: "led-to", event: "b" },
    ]);
    expect(both).toMatchObject([{ directed: true }]);
  });
});
