import { describe, expect, it } from "vitest";
import { EXPORTS } from "../../src/formats/exports.ts";
import { LOSSES, type LossId } from "../../src/formats/losses.ts";
import { lostOf } from "../../src/formats/lost-of.ts";
import type { Story } from "../../src/story/records/story.ts";
import { HILLAH } from "../explore/hillah.ts";
import { importText } from "../import/import-text.ts";

const ALL = Object.keys(LOSSES) as LossId[];

const made = (): Story => {
  const { story } = importText(
    "a.csv",
    "title,date,lat,lon,type\nFlood,2024-03-05,33.3,44.4,Flood\n",
  );
  if (!story) throw new Error("No story was made.");
  const plain = (text: Record<string, string>) => ({ en: text["en"] ?? "" });
  return {
    ...story,
    types: [],
    summary: plain(story.summary),
    actors: story.actors.map((actor) => ({ ...actor, name: plain(actor.name) })),
    events: story.events.map((event) => ({ ...event, description: plain(event.description) })),
    places: story.places.map((place) => ({
      ...place,
      properties: { ...place.properties, precision: { level: "exact" } },
    })),
  };
};

describe("what is lost of a story", () => {
  it("is what there is of it: of a plain one little", () => {
    const { actors, ...story } = made();
    expect(actors).toEqual([]);
    expect(lostOf({ ...story, actors }, EXPORTS.csv.loses)).toEqual([
      "sources",
      "origins",
      "kinds",
      "revisions",
      "header",
    ]);
    expect(lostOf(story as Story & { actors: [] }, EXPORTS.archive.loses)).toEqual([]);
  });

  it("is much of one with quotes, statements and relations", () => {
    const lost = lostOf(HILLAH, EXPORTS.csv.loses);
    expect(lost).toEqual(
      expect.arrayContaining([
        ...["languages", "quotes", "statements", "parties", "sources", "proof"],
        ...["relations", "reasons", "moments", "revisions", "areas"],
      ]),
    );
    expect(lost).not.toContain("heights");
  });

  const { events, places } = made();
  const [event, place] = [events[0], places[0]];
  if (!event || !place) throw new Error("The story has no event.");
  const withNames = (...names: string[]): Story["places"][number] => ({
    ...place,
    properties: {
      ...place.properties,
      title: "A",
      names: names.map((toponym) => ({ toponym, lang: "en" })),
    },
  });
  const withPrecision = (
    precision: Story["places"][number]["properties"]["precision"],
  ): Story["places"][number] => ({ ...place, properties: { ...place.properties, precision } });
  const ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ];
  const WITH: Partial<Record<LossId, Partial<Story>>> = {
    languages: { headline: { en: "Flood", ar: "فيضان" } },
    heights: { places: [{ ...place, geometry: { type: "Point", coordinates: [1, 2, 3] } }] },
    areas: { places: [{ ...place, geometry: { type: "Polygon", coordinates: [ring] } }] },
    quotes: { quotes: HILLAH.quotes },
    statements: { claims: HILLAH.claims.map((claim) => ({ ...claim, text: { en: "A" } })) },
    parties: { actors: [{ id: "a", name: { en: "A" }, type: "organisation" }] },
    notes: { notes: HILLAH.notes.length > 0 ? HILLAH.notes : ([{}] as Story["notes"]) },
    relations: { events: [{ ...event, rel: [{ type: "after", event: event.id }] }] },
    reasons: { events: [{ ...event, typeNote: { en: "Not said." } }] },
    moments: { events: [{ ...event, when: { ...event.when, alsoIn: ["Europe/Paris"] } }] },
    proof: { events: [{ ...event, firstMention: 3 }] },
    main: { lang: "fr" },
    names: { places: [withNames("A", "B")] },
    titles: { places: [withNames("B")] },
    gradings: { places: [withPrecision({ level: "exact", ucdp: 2 })] },
    boxes: { places: [{ ...place, bbox: [1, 2, 3, 4] }] },
    zones: { events: [{ ...event, when: { ...event.when, tz: "Asia/Baghdad" } }] },
    aliases: { aliases: { old: "new" } },
    unmapped: { unmapped: [{}] as Story["unmapped"] },
    related: { related: [{ story: "other" }] },
    lone: { events: [] },
    codes: {
      events: [
        { ...event, acled: { event_type: "Riots", sub_event_type: "Mob", time_precision: 1 } },
      ],
    },
    unplaced: { events: [{ ...event, places: [] }] },
  };

  it.each(Object.entries(WITH))("names %s where there is that, and else not", (loss, part) => {
    expect(lostOf(made(), ALL)).not.toContain(loss);
    expect(lostOf({ ...made(), ...part }, ALL)).toContain(loss);
  });
});
