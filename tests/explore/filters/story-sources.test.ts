import { expect, it } from "vitest";
import { offeringOf } from "../../../src/explore/filtering.ts";
import { sourcesFilter } from "../../../src/explore/filters/sources.ts";
import { select } from "../../../src/explore/select.ts";
import { indexStory } from "../../../src/explore/story-index.ts";
import type { Source } from "../../../src/story/records/source.ts";
import { HILLAH_INDEX } from "../hillah.ts";
import { makeEvent, makeStory } from "../make-story.ts";

const offered = (index: typeof HILLAH_INDEX): string[] =>
  (sourcesFilter.options?.(offeringOf(index)) ?? []).map(
    ({ id, label }) => `${id}: ${label["en"] ?? label["und"] ?? ""}`,
  );

it("offers the sources that say something of an event, by who published them, and no others", () => {
  expect(offered(HILLAH_INDEX)).toEqual([
    "atlas-news: Atlas News",
    "centcom-20231225: United States Central Command",
    "cjtf-oir-2024-12: Combined Joint Task Force – Operation Inherent Resolve (CJTF-OIR), the US-led coalition",
    "airwars-ci882: Airwars",
    "dod-2024: United States Department of Defense",
  ]);
});

it("shows the events of which the press release speaks, and counts those of each source", () => {
  const { events, counts } = select(HILLAH_INDEX, { sources: ["centcom-20231225"] });
  expect(events.map(({ event }) => event.id)).toEqual([
    "erbil-drone-attack",
    "hillah-strike",
    "centcom-statement",
  ]);
  expect(counts.get("sources")?.get("atlas-news")).toBe(HILLAH_INDEX.events.length);
  expect(counts.get("sources")?.get("centcom-20231225")).toBe(3);
});

it("tells two sources of one publisher apart by their titles, and calls one that is missing by its id", () => {
  const source = (id: string, title: string): Source => ({
    id,
    kind: "news",
    title: { en: title },
    publisher: { en: id === "third" ? "Gazette" : "River News" },
    inArticle: false,
  });
  const ids = ["first", "second", "third", "gone"];
  const story = makeStory({
    sources: [
      source("first", "On the flood"),
      source("second", "On the dam"),
      source("third", "On both"),
    ],
    events: ids.map((id) => makeEvent(id, { source: id })),
  });
  expect(offered(indexStory(story))).toEqual([
    "first: On the flood",
    "second: On the dam",
    "third: Gazette",
    "gone: gone",
  ]);
});
