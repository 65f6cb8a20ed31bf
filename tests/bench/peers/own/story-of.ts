import { EVENT_TYPE_IDS } from "../../../../src/story/event-types.ts";
import type { Event } from "../../../../src/story/records/event.ts";
import type { Place } from "../../../../src/story/records/place.ts";
import type { Story } from "../../../../src/story/records/story.ts";
import { TYPES, type Rows } from "../rows.ts";

const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAY_MS = 86_400_000;
const SOURCE = "rows";

const dayOf = (day: number): string =>
  new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);

const eventOf = ({ day, type }: Rows, row: number): Event => ({
  id: `e${row}`,
  title: { en: `Event number ${row}` },
  type: EVENT_TYPE_IDS[type[row] ?? 0] ?? EVENT_TYPE_IDS[0],
  when: {
    edtf: dayOf(day[row] ?? 0),
    tz: "UTC",
    precision: "day",
    basis: "source",
    source: SOURCE,
  },
  places: [{ place: `p${row}`, role: "location" }],
  actors: [],
  description: { en: `What is said of event number ${row}.` },
  source: SOURCE,
});

const placeOf = ({ lng, lat }: Rows, row: number): Place => ({
  type: "Feature",
  id: `p${row}`,
  geometry: { type: "Point", coordinates: [lng[row] ?? 0, lat[row] ?? 0] },
  properties: {
    title: `Place ${row}`,
    names: [{ toponym: `Place ${row}`, lang: "en" }],
    kind: "site",
    precision: { level: "exact" },
  },
});

/** The rows as a story: an event at a place of its own for each, of the first event types there are. */
export const storyOf = (rows: Rows, id: string): Story => {
  const each = Array.from({ length: rows.rows }, (_, row) => row);
  return {
    format: "dateline/1",
    id,
    lang: "en",
    headline: { en: `${rows.rows} events` },
    summary: { en: `Events of ${TYPES} types about the world, made for a benchmark.` },
    article: {
      source: SOURCE,
      textSha256: "0".repeat(64),
      normalization: "nfc-lf",
      unit: "codepoint",
      length: 1,
    },
    license: "CC0-1.0",
    revisions: [{ version: 1, date: "2015-01-01", summary: { en: "Made." } }],
    aliases: {},
    types: [],
    sources: [
      { id: SOURCE, kind: "dataset", title: { en: "Made rows" }, inArticle: false },
    ] as never,
    actors: [],
    places: each.map((row) => placeOf(rows, row)),
    events: each.map((row) => eventOf(rows, row)),
    quotes: [],
    claims: [],
    notes: [],
    unmapped: [],
  };
};
