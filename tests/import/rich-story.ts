import fc from "fast-check";
import type { Event } from "../../src/story/records/event.ts";
import type { Place } from "../../src/story/records/place.ts";
import type { Story } from "../../src/story/records/story.ts";
import type { LangMap } from "../../src/story/records/text.ts";
import {
  makeActor,
  makeClaim,
  makeEvent,
  makePlace,
  makeQuote,
  makeStory,
} from "../explore/make-story.ts";

const LANGS = ["en", "fr", "ar"];
const WORDS = ["Bridge", "Crue", "Marché", "جسر", "North"];

const some = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** One value, not for good. */
const only = <T>(value: T): fc.Arbitrary<T> => fc.constant<T>(value);

/** With each of some fields, or without it. */
const partly = <T extends object>(fields: {
  [K in keyof T]?: fc.Arbitrary<T[K]>;
}): fc.Arbitrary<Partial<T>> =>
  fc.record(fields as { [K in keyof T]: fc.Arbitrary<T[K]> }, { requiredKeys: [] }) as fc.Arbitrary<
    Partial<T>
  >;

const words = fc.array(some(...WORDS), { minLength: 1, maxLength: 3 }).map((all) => all.join(" "));

/** A text in one language or several. */
const text: fc.Arbitrary<LangMap> = fc.dictionary(some(...LANGS), words, {
  minKeys: 1,
  maxKeys: 2,
  noNullPrototype: true,
});

const when: fc.Arbitrary<Event["when"]> = fc
  .tuple(
    some<[string, Event["when"]["precision"]]>(
      ["2023", "year"],
      ["2023-05", "month"],
      ["2023-05-03~", "day"],
      ["2023-05-02/2023-05-04", "range"],
      ["XXXX", "unknown"],
      ["192X", "year"],
      ["[2023-05..2023-07]", "unknown"],
      ["2023-05-03/..", "range"],
      ["../2023?", "range"],
    ),
    fc.record({ tz: some("UTC", "Asia/Baghdad"), basis: some("article", "inferred") }),
    partly<Event["when"]>({ alsoIn: only(["Europe/Paris"]), note: text }),
  )
  .map(
    ([[edtf, precision], always, more]) =>
      ({ edtf, precision, ...always, ...more }) as Event["when"],
  );

const event = (id: string): fc.Arbitrary<Event> =>
  fc
    .record({
      title: text,
      description: text,
      type: some("protest", "flood"),
      when,
      places: fc.subarray(["town", "river"]),
      note: fc.option(text, { nil: undefined }),
      more: partly<Event>({
        typeNote: text,
        firstMention: fc.nat({ max: 20 }),
        acled: only({
          event_type: "Protests",
          sub_event_type: "Peaceful protest",
          time_precision: 1,
        }),
        rel: only([{ type: "after", event: "first" }]),
      }),
    })
    .map(({ places, note, more, ...parts }) =>
      makeEvent(id, {
        ...parts,
        ...more,
        places: places.map((place) => ({ place, role: "near", ...(note && { note }) })),
        ...(places.length === 0 && { unplaced: note ?? { en: "Not said." } }),
      }),
    );

const AREA: Place["geometry"] = {
  type: "Polygon",
  coordinates: [
    [
      [44, 33],
      [45, 33],
      [45, 34],
      [44, 33],
    ],
  ],
};

type Shape = Pick<Place["properties"]["precision"], "level" | "radiusM"> & Pick<Place, "geometry">;

const point = (...coordinates: number[]): Place["geometry"] => ({ type: "Point", coordinates });

/** As exactly as each level is drawn. */
const shape = some<Shape>(
  { geometry: point(44.12345, 33.12345), level: "exact" },
  { geometry: point(44.12345, 33.12345, 12), level: "exact" },
  { geometry: point(44.12345, 33.12345), level: "facility", radiusM: 300 },
  { geometry: point(44.12, 33.12), level: "town", radiusM: 5000 },
  { geometry: point(44.12, 33.12), level: "near", radiusM: 2500 },
  { geometry: AREA, level: "admin" },
  { geometry: AREA, level: "region", radiusM: 40_000 },
  { geometry: AREA, level: "country" },
  { geometry: null, level: "region" },
  { geometry: null, level: "town", radiusM: 5000 },
);

const names = fc.array(fc.record({ toponym: words, lang: some(...LANGS) }), {
  minLength: 1,
  maxLength: 3,
});

const place = (id: string): fc.Arbitrary<Place> =>
  fc
    .record({
      shape,
      names,
      title: fc.option(words, { nil: undefined }),
      kind: some("town", "region"),
      box: fc.boolean(),
      precision: partly<Place["properties"]["precision"]>({
        acled: only(2),
        ucdp: only(3),
        basis: text,
        source: only("later"),
      }),
      more: partly<Place["properties"]>({
        fclasses: only(["P"]),
        ccodes: only(["IQ", "FR"]),
        coordinates: only({ basis: "source", source: "later" }),
        links: only([{ type: "closeMatch", identifier: "gn:12" }]),
      }),
    })
    .map(({ shape: { geometry, level, radiusM }, names, title, kind, box, precision, more }) => ({
      ...makePlace(id, { geometry }),
      ...(box && { bbox: [44, 33, 45, 34] }),
      properties: {
        title: title ?? `${names[0]?.toponym} ${id}`,
        names: names.map((one) => ({ ...one, toponym: `${one.toponym} ${id}` })),
        kind,
        precision: {
          level,
          ...(radiusM !== undefined && { radiusM, basis: { en: "So far." } }),
          ...precision,
        },
        ...more,
      } as Place["properties"],
    }));

/** Small stories that have much of what a record may have, and each of it in some only. */
export const richStory: fc.Arbitrary<Story> = fc
  .record({
    lang: some(...LANGS),
    headline: text,
    summary: text,
    events: fc.tuple(event("first"), event("second")),
    places: fc.tuple(place("town"), place("river")),
    label: text,
    more: partly<Story>({
      actors: only([makeActor("party")]),
      quotes: only([makeQuote("said")]),
      claims: only([makeClaim("claim", { event: "first", text: { en: "Nobody." } })]),
      aliases: only({ old: "first" }),
      related: only([{ story: "other" }]),
      revisions: only([{ version: 1, date: "2024-01-01", summary: { en: "First." } }]),
    }),
  })
  .map(({ label, more, ...parts }) =>
    makeStory({
      ...parts,
      ...more,
      types: [{ id: "flood", label, shape: "circle", glyph: "drop", colour: "#1a5fb4" }],
    }),
  );
