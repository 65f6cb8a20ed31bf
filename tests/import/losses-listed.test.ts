import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXPORTS } from "../../src/formats/exports.ts";
import type { LossId } from "../../src/formats/losses.ts";
import { lostOf } from "../../src/formats/lost-of.ts";
import { importSheet } from "../../src/import/import-file.ts";
import { openFile } from "../../src/import/open/index.ts";
import { worded } from "../../src/import/opening/text-language.ts";
import type { Event } from "../../src/story/records/event.ts";
import type { Place } from "../../src/story/records/place.ts";
import type { Story } from "../../src/story/records/story.ts";
import { inLanguage, placeNames } from "../../src/story/text.ts";
import type { LangMap } from "../../src/story/records/text.ts";
import { extractOf } from "../formats/extract-of.ts";
import { foreign } from "./import-text.ts";
import { richStory } from "./rich-story.ts";

/** A part of a record: what it is, and which losses say that it is gone. */
interface Part<T> {
  of: (record: T, word: (text: LangMap | undefined) => unknown) => unknown;
  goneWith: readonly LossId[];
}

type Parts<T> = Readonly<Record<string, Part<T>>>;

const part = <T>(of: Part<T>["of"], ...goneWith: LossId[]): Part<T> => ({ of, goneWith });

const HEADER: Parts<Story> = {
  lang: part(({ lang }) => lang, "main"),
  headline: part(({ headline }, word) => word(headline), "header"),
  summary: part(({ summary }, word) => word(summary), "header"),
  license: part(({ license }) => license, "header"),
  aliases: part(({ aliases }) => aliases, "aliases"),
  related: part(({ related }) => related, "related"),
  revisions: part(({ revisions }) => revisions, "revisions"),
  actors: part(({ actors }) => actors, "parties"),
  sources: part(({ sources }) => sources, "sources"),
  quotes: part(({ quotes }) => quotes, "quotes"),
  claims: part(({ claims }) => claims, "statements"),
};

const EVENT: Parts<Event> = {
  title: part(({ title }, word) => word(title)),
  description: part(({ description }, word) => word(description)),
  type: part(({ type }) => type),
  typeNote: part(({ typeNote }) => typeNote, "reasons"),
  acled: part(({ acled }) => acled, "codes"),
  edtf: part(({ when }) => when.edtf),
  precision: part(({ when }) => when.precision),
  basis: part(({ when }) => when.basis),
  zone: part(({ when }) => when.tz, "zones"),
  alsoIn: part(({ when }) => when.alsoIn, "moments"),
  note: part(({ when }) => when.note, "reasons"),
  places: part(({ places }) => places.map(({ place, role }) => [place, role])),
  notes: part(({ places }) => places.map(({ note }) => note).filter(Boolean), "reasons"),
  unplaced: part(({ unplaced }) => unplaced, "reasons"),
  relations: part(({ rel }) => rel, "relations"),
  firstMention: part(({ firstMention }) => firstMention, "proof"),
};

const PLACE: Parts<Place> = {
  geometry: part(({ geometry }) => geometry, "heights", "areas"),
  bbox: part(({ bbox }) => bbox, "boxes"),
  title: part(({ properties }) => properties.title, "titles", "languages"),
  name: part((place, word) => word(placeNames(place))),
  names: part(({ properties }) => properties.names, "names", "languages"),
  countries: part(({ properties }) => properties.ccodes),
  kind: part(({ properties }) => properties.kind, "kinds"),
  classes: part(({ properties }) => properties.fclasses, "kinds"),
  links: part(({ properties }) => properties.links, "kinds"),
  level: part(({ properties }) => properties.precision.level),
  radius: part(({ properties }) => properties.precision.radiusM),
  acled: part(({ properties }) => properties.precision.acled, "gradings"),
  ucdp: part(({ properties }) => properties.precision.ucdp, "gradings"),
  why: part(({ properties }) => properties.precision.basis, "reasons"),
  source: part(({ properties }) => properties.precision.source, "origins"),
  coordinates: part(({ properties }) => properties.coordinates, "origins"),
};

const readAgain = (name: string, text: string): Story => {
  const sheet = openFile(foreign(name, text), {});
  const wish = worded({ id: "made", today: "2026-11-24", recipe: {} }, sheet, "en");
  const { story } = importSheet(sheet, name, wish);
  if (!story) throw new Error("No story was made.");
  return story;
};

const isNothing = (value: unknown): boolean =>
  value === undefined || ["[]", "{}"].includes(JSON.stringify(value));

const datesAt = ({ events }: Story, { id }: Place): string[] => [
  ...new Set(
    events
      .filter(({ places }) => places.some(({ place }) => place === id))
      .map(({ when }) => when.edtf)
      .toSorted(),
  ),
];

/** Dates of places, which hold where events are lost. */
const PLACE_DATES = part<{ story: Story; at: Place }>(
  ({ story, at }) => datesAt(story, at),
  "dates",
);

/** Parts that differ and of which nothing says that they are gone. */
const changed = <T>(
  parts: Parts<T>,
  before: T,
  after: T | undefined,
  { lost, langs }: { lost: readonly LossId[]; langs: readonly string[] },
): string[] => {
  const word = (text: LangMap | undefined): unknown =>
    text && (lost.includes("languages") ? inLanguage(text, langs) : text);
  return Object.entries(parts).flatMap(([name, { of, goneWith }]) => {
    const [was, is] = [of(before, word), after && of(after, word)];
    if (isNothing(was) || goneWith.some((loss) => lost.includes(loss))) return [];
    try {
      expect(is).toEqual(was);
      return [];
    } catch {
      return [`${name}: ${JSON.stringify(was)} → ${JSON.stringify(is)}`];
    }
  });
};

describe.each(["csv", "geojson", "kml", "linked-places"] as const)("a story saved as %s", (id) => {
  it("has lost, once it is imported, nothing that the export does not list", () => {
    const { extension, loses, write } = EXPORTS[id];
    fc.assert(
      fc.property(richStory, fc.constantFrom("en", "fr"), (story, lang) => {
        const langs = [lang];
        const again = readAgain(`saved.${extension}`, write(extractOf(story, {}, langs)));
        const lost = lostOf(story, loses);
        const said = { lost, langs };
        const event = (id: string) => again.events.find((one) => one.id === id);
        const place = (id: string) => again.places.find((one) => one.id === id);
        const used = new Set(story.events.flatMap(({ places }) => places.map((at) => at.place)));
        expect([
          ...changed(HEADER, story, again, said),
          ...(lost.includes("events")
            ? []
            : story.events.flatMap((one) => changed(EVENT, one, event(one.id), said))),
          ...story.places
            .filter((one) => used.has(one.id) || !lost.includes("lone"))
            .flatMap((one) => changed(PLACE, one, place(one.id), said)),
          ...story.places
            .filter(({ id }) => used.has(id))
            .flatMap((at) =>
              changed({ dates: PLACE_DATES }, { story, at }, { story: again, at }, said),
            ),
        ]).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
