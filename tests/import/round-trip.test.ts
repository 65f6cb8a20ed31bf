import { strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { EXPORTS } from "../../src/formats/exports.ts";
import { LOSSES } from "../../src/formats/losses.ts";
import { parseStory } from "../../src/story/parse/parse.ts";
import type { Place } from "../../src/story/records/place.ts";
import type { Story } from "../../src/story/records/story.ts";
import { LANGUAGE_IDS } from "../../src/ui/messages/index.ts";
import { HILLAH } from "../explore/hillah.ts";
import { extractOf } from "../formats/extract-of.ts";
import { readBack } from "../formats/read-back.ts";
import { parseHarbour } from "../story/harbour.ts";
import { importText, reread } from "./import-text.ts";

/** Its events in years before 0001. */
const ANCIENT: Story = {
  ...HILLAH,
  events: HILLAH.events.map((event, i) => {
    const { tz } = event.when;
    const edtf = `-004${i % 10}-03-15`;
    return { ...event, when: { edtf, tz, precision: "day", basis: "article" } };
  }),
};

/** Without dates. */
const UNDATED: Story = {
  ...HILLAH,
  events: HILLAH.events.map((event) => ({
    ...event,
    when: { edtf: "XXXX", tz: event.when.tz, precision: "unknown", basis: "article" },
  })),
};

const STORIES: [string, Story][] = [
  ["Hillah", HILLAH],
  ["without dates", UNDATED],
  ["of long ago", ANCIENT],
  ["harbour", parseHarbour().story],
];

/** Heights are lost to all formats, outlines to some. */
const drawn = (geometry: Place["geometry"], withoutAreas: boolean): Place["geometry"] => {
  if (geometry?.type !== "Point") return withoutAreas ? null : geometry;
  return { type: "Point", coordinates: geometry.coordinates.slice(0, 2) };
};

/** What of a story the formats with one row for an event at a place keep, by the id of the event. */
const kept = (story: Story, without: { areas: boolean; zones: boolean }) =>
  story.events
    .map((event) => ({
      id: event.id,
      title: event.title["en"],
      type: event.type,
      edtf: event.when.edtf,
      precision: event.when.precision,
      basis: event.when.basis,
      tz: without.zones ? "" : event.when.tz,
      places: event.places
        .flatMap(({ place }) => story.places.find(({ id }) => id === place) ?? [])
        .map(({ id, geometry, properties: { precision } }) => ({
          id,
          geometry: drawn(geometry, without.areas),
          level: precision.level,
          radiusM: precision.radiusM,
        })),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

describe.each(STORIES)("the story %s", (_, story) => {
  it.each(["csv", "geojson", "kml"] as const)(
    "saved as %s and imported has all but what the format says it loses",
    (id) => {
      const { extension, loses, write } = EXPORTS[id];
      const again = importText(`saved.${extension}`, write(extractOf(story)));
      const lost = {
        areas: (loses as readonly string[]).includes("areas"),
        zones: (loses as readonly string[]).includes("zones"),
      };
      expect(again.rejects).toEqual([]);
      // An event at two places has two rows.
      const twice = again.problems.filter(({ code }) => /-twice$/.test(code));
      expect(twice).toEqual([]);
      expect(again.story && kept(again.story, lost)).toEqual(kept(story, lost));
      expect(again.story && reread(again.story).issues).toEqual([]);
    },
  );

  it("saved whole and read again is the same story", () => {
    const { files } = readBack("archive", extractOf(story));
    const text = (name: string) => ({
      name,
      text: strFromU8(files.find((file) => file.name === name)?.bytes ?? new Uint8Array()),
    });
    const again = parseStory({
      id: story.id,
      story: text("story.json"),
      places: text("places.geojson"),
    });
    expect(again).toEqual({ story, issues: [] });
    expect(EXPORTS.archive.loses).toEqual([]);
  });

  it("saved as Linked Places keeps its places", () => {
    const { extension, write } = EXPORTS["linked-places"];
    const again = importText(`saved.${extension}`, write(extractOf(story)));
    const titles = (one: Story | null) =>
      new Set(one?.places.map(({ properties }) => properties.title));
    const shown = new Set(extractOf(story).places.map(({ place }) => place.id));
    const expected = story.places.filter(({ id }) => shown.has(id));
    expect(titles(again.story)).toEqual(titles({ ...story, places: expected }));
    const known = (one: readonly Story["places"][number][]) =>
      Object.fromEntries(
        one.map(({ geometry, properties: { title, precision } }) => {
          const { level, radiusM, acled, ucdp, basis } = precision;
          // Why a place has no geometry is for the import to say.
          return [title, { level, radiusM, acled, ucdp, basis: geometry && basis }];
        }),
      );
    const [now, before] = [known(again.story?.places ?? []), known(expected)];
    expect(Object.values(before).some(({ radiusM }) => radiusM !== undefined)).toBe(true);
    for (const [title, one] of Object.entries(before))
      expect(now[title], title).toEqual({ ...one, basis: one.basis ?? now[title]?.basis });
  });
});

it.each(Object.entries(LOSSES))("the loss %s is said in every language", (_, texts) => {
  for (const lang of LANGUAGE_IDS) expect(texts).toHaveProperty(lang, expect.stringMatching(/\S/));
});

it.each(["linked-places", "geojson", "csv"] as const)(
  "a radius stays what the first file gave, however few digits JSON leaves of its coordinates: %s",
  (id) => {
    const table = "title,date,lat,lon,radius\nFire in mill,2020-01-01,33.20,44.50,1000\n";
    const { story } = importText("a.csv", table);
    if (!story) throw new Error("no story");
    const { extension, write } = EXPORTS[id];
    const again = importText(`saved.${extension}`, write(extractOf(story)));
    const radii = [story, again.story].map((one) => one?.places[0]?.properties.precision.radiusM);
    expect(radii).toEqual([1000, 1000]);
  },
);
