import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXPORTS, type ExportId } from "../../src/formats/exports.ts";
import { precisionOf } from "../../src/story/edtf-precision.ts";
import { parseEdtf } from "../../src/story/edtf.ts";
import type { OwnEventType } from "../../src/story/records/event-type.ts";
import type { Event } from "../../src/story/records/event.ts";
import type { Geometry, Place } from "../../src/story/records/place.ts";
import type { Story } from "../../src/story/records/story.ts";
import { typeIn } from "../../src/story/types-of.ts";
import { makeEvent, makePlace, makeQuote, makeStory } from "../explore/make-story.ts";
import { extractOf } from "../formats/extract-of.ts";
import { importText, reread } from "./import-text.ts";

const IDS = ["geojson", "kml", "csv"] as const satisfies ExportId[];
type Id = (typeof IDS)[number];

/** Words with what XML, HTML, JSON and tables have to write in another way. */
const WORDS = ["rain", "<b>", "&amp;", "a < b", '"quoted"', "‘so’", "1,5", "; x", "=1+1", "{x}"];
const LETTERS = ["ä", "حلة", "\n", "\n\nType: other", "Link: https://example.org/", " "];

const text = fc
  .array(fc.constantFrom(...WORDS, ...LETTERS), { minLength: 1, maxLength: 5 })
  .map((all) => all.join(" ").trim() || "word");

const line = text.map((all) => all.replace(/\s+/g, " "));

const DATES = [
  ...["2022", "2023-05", "2023-05-03", "2023-05-04~", "2023-05-03T22:30:00Z", "2023?"],
  ...["2023-05-02/2023-05-04", "[2022..2023-04]", "2023-05-03/..", "../2023-04-30"],
];

const OWN: OwnEventType = {
  ...{
    id: "flood",
    label: { en: "Flood & storm" },
    shape: "circle",
    colour: "#0B57A4",
    glyph: "drop",
  },
};

const degrees = (most: number) =>
  fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((n) => n / 1e5);

const square = ([west, south]: [number, number]): Geometry => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south],
    ],
  ],
});

const corner = fc.tuple(degrees(170), degrees(80));

/** A place as it may be valid in a story: its level says how it is drawn. */
const place = fc.oneof(
  corner.map(
    (coordinates) => ({ geometry: { type: "Point", coordinates }, level: "exact" }) as const,
  ),
  fc
    .tuple(corner, fc.integer({ min: 1, max: 50_000 }))
    .map(
      ([coordinates, radiusM]) =>
        ({ geometry: { type: "Point", coordinates }, level: "town", radiusM }) as const,
    ),
  corner.map((at) => ({ geometry: square(at), level: "admin" }) as const),
  fc.constant({ geometry: null, level: "region" } as const),
);

const named = fc.record({ parts: place, name: line, ccodes: fc.subarray(["IQ", "SY"]) });

const happened = fc.record({
  title: line,
  description: text,
  type: fc.constantFrom("protest", "statement", "flood"),
  edtf: fc.constantFrom(...DATES),
  basis: fc.constantFrom<Event["when"]["basis"]>("article", "inferred", "source"),
  tz: fc.constantFrom("UTC", "Asia/Baghdad"),
  at: fc.array(fc.nat({ max: 3 }), { maxLength: 2 }),
  role: fc.constantFrom<Event["places"][number]["role"]>("location", "near", "seat"),
});

const placeOf = (
  { parts, name, ccodes }: typeof named extends fc.Arbitrary<infer T> ? T : never,
  n: number,
): Place => {
  const made = makePlace(`place-${n}`, parts);
  const { properties } = made;
  return {
    ...made,
    properties: {
      ...properties,
      title: name,
      names: [{ toponym: name, lang: "en" }],
      ...(ccodes.length > 0 && { ccodes }),
      precision: { ...properties.precision, basis: { en: "Made." } },
    },
  };
};

const story: fc.Arbitrary<Story> = fc
  .record({
    headline: line,
    summary: text,
    places: fc.array(named, { minLength: 4, maxLength: 4 }),
    events: fc.array(happened, { minLength: 1, maxLength: 4 }),
  })
  .map(({ headline, summary, places, events }) =>
    makeStory({
      headline: { en: headline.slice(0, 80).trim() },
      summary: { en: summary },
      types: [OWN],
      places: places.map(placeOf),
      events: events.map(({ title, description, type, edtf, basis, tz, at, role }, n) => {
        const date = parseEdtf(edtf);
        return makeEvent(`event-${n}`, {
          title: { en: title },
          description: { en: description },
          type,
          when: {
            ...{ edtf, tz, basis, precision: date ? precisionOf(date) : "unknown" },
            ...(basis === "source" && { source: "article" }),
          },
          places: [...new Set(at)].map((one) => ({ place: `place-${one}`, role })),
          ...(at.length === 0 && { unplaced: { en: "Not said." } }),
        });
      }),
      quotes: [makeQuote("quote-0", { about: [{ event: "event-0" }] })],
    }),
  );

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

const placesOf = ({ places }: Story, id: Id, used: ReadonlySet<string>) =>
  places
    .filter((one) => id !== "csv" || used.has(one.id))
    .map(({ id: own, geometry, properties: { names, ccodes, precision } }) => ({
      id: own,
      name: names[0]?.toponym,
      geometry: id === "csv" && geometry?.type !== "Point" ? null : geometry,
      ccodes,
      level: precision.level,
      radiusM: precision.radiusM,
    }))
    .sort(byId);

/** All of a story that the format does not say it loses. */
const kept = (of: Story, id: Id) => {
  const { headline, summary, license, events } = of;
  const used = new Set(events.flatMap(({ places }) => places.map(({ place: one }) => one)));
  return {
    ...(id !== "csv" && { headline, summary, license }),
    events: events
      .map(({ id: own, title, description, type, when, places }) => ({
        ...{ id: own, title, description, type },
        label: typeIn(of, type).label["en"],
        ...{ edtf: when.edtf, tz: when.tz, precision: when.precision, basis: when.basis, places },
      }))
      .sort(byId),
    places: placesOf(of, id, used),
  };
};

const again = (id: Id, of: Story): Story => {
  const { extension, write } = EXPORTS[id];
  const imported = importText(`saved.${extension}`, write(extractOf(of)));
  expect(imported.rejects).toEqual([]);
  if (!imported.story) throw new Error("No story was made of an export.");
  return imported.story;
};

describe.each(IDS)("a story saved as %s and imported", (id) => {
  it("has all that the format does not say it loses, however often", () => {
    fc.assert(
      fc.property(story, (given) => {
        const once = again(id, given);
        expect(reread(once).issues).toEqual([]);
        expect(kept(once, id)).toEqual(kept(given, id));
        const { write } = EXPORTS[id];
        expect(write(extractOf(again(id, once)))).toEqual(write(extractOf(once)));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps two places apart that are alike in all but their ids", () => {
    const made = makeStory({
      places: ["one", "two"].map((place) => {
        const same = makePlace(place, { geometry: { type: "Point", coordinates: [44, 33] } });
        const names = [{ toponym: "Mill", lang: "en" }];
        return { ...same, properties: { ...same.properties, title: "Mill", names } };
      }),
      events: ["one", "two"].map((place) =>
        makeEvent(place, {
          ...{ title: { en: place }, description: { en: place } },
          places: [{ place, role: "location" }],
        }),
      ),
    });
    expect(again(id, made).places.map((one) => one.id)).toEqual(["one", "two"]);
  });
});
