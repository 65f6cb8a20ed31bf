import { describe, expect, it } from "vitest";
import { select } from "../../src/explore/select.ts";
import { indexStory, type StoryIndex } from "../../src/explore/story-index.ts";
import type { Selection, View } from "../../src/explore/view.ts";
import type { Geometry } from "../../src/story/records/place.ts";
import { HILLAH_INDEX } from "./hillah.ts";
import { makeClaim, makeEvent, makePlace, makeQuote, makeStory } from "./make-story.ts";

const focus = (selection: Selection, view: View = {}, index: StoryIndex = HILLAH_INDEX) => {
  const { place, event, quote, claim } = select(index, { ...view, selection }).focus;
  return {
    ...(place && { place: place.place.id }),
    ...(event && { event: event.event.id }),
    ...(quote && { quote: quote.id }),
    ...(claim && { claim: claim.id }),
  };
};

const POINT: Geometry = { type: "Point", coordinates: [44, 33] };
const AREA: Geometry = { type: "Polygon", coordinates: [] };

const INDEX = indexStory(
  makeStory({
    places: [
      makePlace("area", { geometry: AREA, level: "country" }),
      makePlace("point", { geometry: POINT }),
      makePlace("other", { geometry: POINT }),
    ],
    events: [
      makeEvent("event", {
        type: "protest",
        places: [
          { place: "area", role: "area" },
          { place: "point", role: "location" },
        ],
      }),
      makeEvent("speech", { places: [{ place: "other", role: "location" }] }),
    ],
    quotes: [
      makeQuote("on-both", {
        about: [{ place: "point" }, { event: "event" }],
        statement: "speech",
      }),
      makeQuote("said", { statement: "speech" }),
      makeQuote("on-place", { about: [{ place: "point" }] }),
    ],
    claims: [makeClaim("claim", { event: "speech" })],
  }),
);

const quote = (id: string): Selection => ({ kind: "quote", id });

describe("what is open", () => {
  it.each<[string, Selection, object]>([
    ["a place", { kind: "place", id: "baghdad" }, { place: "baghdad" }],
    [
      "an event at its place",
      { kind: "event", id: "hillah-strike" },
      { place: "hillah", event: "hillah-strike" },
    ],
    [
      "an event without a place alone",
      { kind: "event", id: "soleimani-killing" },
      { event: "soleimani-killing" },
    ],
    [
      "a quote at the event it speaks about, not where it was said",
      quote("pmo-casualties"),
      { place: "hillah", event: "hillah-strike", quote: "pmo-casualties" },
    ],
    [
      "a quote of an area-wide event at the area",
      quote("al-aqsa-flood"),
      { place: "iraq", event: "campaign-since-october", quote: "al-aqsa-flood" },
    ],
    [
      "a claim at its event",
      { kind: "claim", id: "pmo-killed" },
      { place: "hillah", event: "hillah-strike", claim: "pmo-killed" },
    ],
  ])("is %s", (_, selection, open) => {
    expect(focus(selection)).toEqual(open);
  });

  it("is nothing where nothing is selected", () => {
    expect(select(HILLAH_INDEX, {}).focus).toEqual({});
  });

  it.each<Selection>([
    { kind: "place", id: "hillah" },
    { kind: "event", id: "hillah-strike" },
    { kind: "claim", id: "pmo-killed" },
    quote("centcom-no-civilians"),
  ])("is nothing where the filters hide the selected $kind", (selection) => {
    const days = { time: { from: "2020", to: "2022" } };
    expect(focus(selection, days)).toEqual({});
  });

  it("is an event at a place with a symbol before one of its areas", () => {
    const selection: Selection = { kind: "event", id: "event" };
    expect(focus(selection, {}, INDEX)).toEqual({ place: "point", event: "event" });
  });

  it("is a quote at the event where it was said if it speaks about none", () => {
    expect(focus(quote("said"), {}, INDEX)).toEqual({
      place: "other",
      event: "speech",
      quote: "said",
    });
  });

  it("is a quote at the event where it was said if the one it speaks about is hidden", () => {
    expect(focus(quote("on-both"), {}, INDEX)).toMatchObject({ event: "event" });
    expect(focus(quote("on-both"), { types: ["statement"] }, INDEX)).toMatchObject({
      event: "speech",
      quote: "on-both",
    });
  });

  it("is never a record of another kind that has the same id", () => {
    expect(focus(quote("event"), {}, INDEX)).toEqual({});
    expect(focus({ kind: "claim", id: "event" }, {}, INDEX)).toEqual({});
    expect(focus({ kind: "event", id: "claim" }, {}, INDEX)).toEqual({});
  });

  it("is a quote that hangs on no event at the place it speaks about", () => {
    expect(focus(quote("on-place"), {}, INDEX)).toEqual({ place: "point", quote: "on-place" });
    expect(focus(quote("on-place"), { types: ["statement"] }, INDEX)).toEqual({});
  });
});
