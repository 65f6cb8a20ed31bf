import { describe, expect, it } from "vitest";
import { changeView, resetView } from "../../src/explore/change.ts";
import { settle } from "../../src/explore/settle.ts";
import { indexStory } from "../../src/explore/story-index.ts";
import type { Selection, View } from "../../src/explore/view.ts";
import { HILLAH, HILLAH_INDEX, OFFER } from "./hillah.ts";
import { makeEvent, makeStory } from "./make-story.ts";

const settled = (view: View, index = HILLAH_INDEX) => settle(view, index, OFFER);
const change = (view: View, patch: View): View => changeView(view, patch, HILLAH_INDEX, OFFER);

const HILLAH_PLACE: Selection = { kind: "place", id: "hillah" };
const STRIKE: Selection = { kind: "event", id: "hillah-strike" };

describe("the order of a link", () => {
  it("is that of the article where the story knows it", () => {
    expect(settled({ order: "told" })).toEqual({ view: { order: "told" }, problems: [] });
  });

  it("is left out and named where it does not", () => {
    const index = indexStory(makeStory({ events: [makeEvent("a")] }));
    expect(settled({ order: "told" }, index)).toEqual({
      view: {},
      problems: [{ key: "order", value: "told", reason: "unknown" }],
    });
  });
});

describe("the distance of a link", () => {
  it.each([HILLAH_PLACE, STRIKE])("goes from the selected $kind to another place", (selection) => {
    const view: View = { selection, distanceTo: "kirkuk" };
    expect(settled(view)).toEqual({ view, problems: [] });
  });

  it.each([
    ["to an unknown place", { selection: HILLAH_PLACE, distanceTo: "kirkouk" }, "unknown"],
    ["from nowhere", { distanceTo: "kirkuk" }, "alone"],
    ["from a place to itself", { selection: HILLAH_PLACE, distanceTo: "hillah" }, "alone"],
  ] as const)("%s is left out and named", (_, view, reason) => {
    const { view: kept, problems } = settled(view);
    expect(kept.distanceTo).toBeUndefined();
    expect(problems).toEqual([{ key: "to", value: view.distanceTo, reason }]);
  });

  it("follows a renamed place", () => {
    const index = indexStory({ ...HILLAH, aliases: { kerkuk: "kirkuk" } });
    expect(settled({ selection: STRIKE, distanceTo: "kerkuk" }, index).view.distanceTo).toBe(
      "kirkuk",
    );
  });

  it("goes when something else is selected, or nothing any more", () => {
    const measured: View = { selection: HILLAH_PLACE, distanceTo: "kirkuk" };
    expect(change(measured, { selection: { kind: "place", id: "baghdad" } }).distanceTo).toBe(
      undefined,
    );
    expect(change(measured, { selection: undefined }).distanceTo).toBeUndefined();
    expect(change(measured, { types: ["statement"] }).distanceTo).toBeUndefined();
    expect(change(measured, { order: "told" }).distanceTo).toBe("kirkuk");
    expect(change({ selection: HILLAH_PLACE }, { distanceTo: "kirkuk" })).toEqual(measured);
  });
});

describe("the open list of a link", () => {
  it("is kept with a place that is there, also by its old name, and else left out and named", () => {
    expect(settled({ list: "kirkuk" })).toEqual({ view: { list: "kirkuk" }, problems: [] });
    const index = indexStory({ ...HILLAH, aliases: { kerkuk: "kirkuk" } });
    expect(settled({ list: "kerkuk" }, index).view.list).toBe("kirkuk");
    expect(settled({ list: "kirkouk" })).toEqual({
      view: {},
      problems: [{ key: "group", value: "kirkouk", reason: "unknown" }],
    });
  });

  it("closes with a choice, and stays open while filters change", () => {
    const listed: View = { list: "kirkuk" };
    expect(change(listed, { selection: HILLAH_PLACE })).toEqual({ selection: HILLAH_PLACE });
    expect(change(listed, { types: ["statement"] }).list).toBe("kirkuk");
    expect(resetView(listed)).toEqual({});
  });
});
