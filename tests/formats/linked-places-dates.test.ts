import { describe, expect, it } from "vitest";
import { EXPORTS } from "../../src/formats/exports.ts";
import { isTimespan, timespanOf } from "../../src/formats/linked-places/timespans.ts";
import { lostOf } from "../../src/formats/lost-of.ts";
import { radiusUnsaid } from "../../src/formats/unsaid.ts";
import type { Story } from "../../src/story/records/story.ts";
import { makeEvent, makePlace, makeStory } from "../explore/make-story.ts";
import { importText } from "../import/import-text.ts";
import { extractOf } from "./extract-of.ts";

const { write, extension, loses } = EXPORTS["linked-places"];

const dated = (...dates: string[]): Story =>
  makeStory({
    places: [makePlace("town", {})],
    events: dates.map((edtf, n) => {
      const event = makeEvent(`e${n}`, { places: [{ place: "town", role: "location" }] });
      return { ...event, when: { ...event.when, edtf } };
    }),
  });

const savedAs = (story: Story) => {
  const text = write(extractOf(story));
  const { features } = JSON.parse(text) as { features: Record<string, unknown>[] };
  return { again: importText(`saved.${extension}`, text), feature: features[0] };
};

describe("the date of an event in Linked Places", () => {
  it.each([
    ["2023", { start: { in: "2023" } }],
    ["2023-05-03~", { start: { in: "2023-05-03~" } }],
    ["-0043-03", { start: { in: "-0043-03" } }],
    ["2023-05-03T21:50+03:00", { start: { in: "2023-05-03T21:50+03:00" } }],
    ["1914-07-28/1918-11-11", { start: { in: "1914-07-28" }, end: { in: "1918-11-11" } }],
    ["[1890..1895?]", { start: { earliest: "1890", latest: "1895?" } }],
    ["[..1889]", { start: { latest: "1889" } }],
    ["[1890..]", { start: { earliest: "1890" } }],
    ["2021/..", { start: { in: "2021" }, end: { earliest: "2021" } }],
    ["../1700", { start: { latest: "1700" }, end: { in: "1700" } }],
  ])("%s is a time span, and is read from it again", (edtf, timespan) => {
    expect([timespanOf(edtf), isTimespan(edtf)]).toEqual([timespan, true]);
    const { again, feature } = savedAs(dated(edtf));
    expect(feature?.["when"]).toEqual({ timespans: [timespan] });
    const [when] = (again.story?.events ?? []).map((event) => event.when);
    expect([when?.edtf, when?.note]).toEqual([edtf, undefined]);
    expect(again.problems).toEqual([]);
    expect(lostOf(dated(edtf), loses)).not.toContain("dates");
  });

  it.each([
    ["192X~", "[1920~..1929~]", { start: { earliest: "1920~", latest: "1929~" } }],
    ["-01XX", "[-0199..-0100]", { start: { earliest: "-0199", latest: "-0100" } }],
    ["2023-XX", "2023", { start: { in: "2023" } }],
  ])("%s is written in the years that it means: %s", (edtf, again, timespan) => {
    expect([timespanOf(edtf), isTimespan(edtf)]).toEqual([timespan, false]);
    expect(savedAs(dated(edtf)).again.story?.events[0]?.when.edtf).toBe(again);
    expect(lostOf(dated(edtf), loses)).toContain("dates");
  });

  it("is left out where nothing is known of it", () => {
    expect(savedAs(dated("XXXX")).feature).not.toHaveProperty("when");
  });

  it("stands among those of its place, of which an import takes the first and tells it", () => {
    const story = dated("2023", "2024", "2024");
    const { again, feature } = savedAs(story);
    expect(feature?.["when"]).toEqual({
      timespans: [{ start: { in: "2023" } }, { start: { in: "2024" } }],
    });
    expect(again.story?.events[0]?.when.edtf).toBe("2023");
    expect(again.problems.map(({ code }) => code)).toEqual(["span-further"]);
    expect(lostOf(story, loses)).toContain("dates");
    expect(lostOf(dated("2023", "2023"), loses)).not.toContain("dates");
  });
});

describe("how sure a file is of a geometry", () => {
  const square = [
    [22, 38],
    [23, 38],
    [23, 39],
    [22, 38],
  ];
  it.each(
    ["certain", "less-certain", "uncertain"].flatMap((certainty) => [
      { type: "Point", coordinates: [22.12345, 38.23456], certainty },
      { type: "Polygon", coordinates: [square], certainty },
    ]),
  )("is written as it was read: $certainty of a $type", (geometry) => {
    const place = { type: "Feature", properties: { title: "A" }, names: [{ toponym: "A" }] };
    const file = JSON.stringify({
      type: "FeatureCollection",
      features: [{ ...place, geometry }],
    });
    const { story } = importText("places.jsonld", file);
    if (!story) throw new Error("No story was made.");
    const { feature, again } = savedAs(story);
    expect(feature?.["geometry"]).toMatchObject({ certainty: geometry.certainty });
    if (!again.story) throw new Error("No story was made again.");
    expect(savedAs(again.story).feature?.["geometry"]).toEqual(feature?.["geometry"]);
  });
});

describe("what nobody said", () => {
  it("is no description of an event", () => {
    const { story } = importText("a.csv", "title,date,lat,lon\nFlood,2024-03-05,33.31,44.41\n");
    if (!story) throw new Error("No story was made.");
    const { again } = savedAs(story);
    expect(again.story?.events[0]?.description["en"]).toContain("Flood");
    expect(JSON.stringify(again.story)).not.toContain("No column that was used has");
  });

  it.each([
    [{ level: "near", radiusM: 1000, basis: radiusUnsaid(1000) }, undefined],
    [{ level: "near", radiusM: 1000, basis: { en: "The article." } }, "less-certain"],
    [{ level: "exact" }, "certain"],
  ] as const)("is no certainty of a geometry: %j", (precision, certainty) => {
    const place = makePlace("town", { geometry: { type: "Point", coordinates: [44.41, 33.31] } });
    const properties = { ...place.properties, precision };
    const story = { ...dated("2023"), places: [{ ...place, properties }] };
    const { geometry } = savedAs(story).feature as { geometry: { certainty?: string } };
    expect(geometry.certainty).toBe(certainty);
  });
});
