import { EVENT_TYPE_IDS } from "../../src/story/event-types.ts";
import type { MadeRow } from "./make-archive.ts";

/** Numbers from 0 to 1 that are the same at every run (“mulberry32”). */
const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2015, 0, 1);
const DAYS = 3650;

/** Towns of a region, the first ones with most events, as the lists of conflict events have them. */
const townsOf = (random: () => number, count: number): [lng: number, lat: number][] =>
  Array.from({ length: count }, () => [34 + random() * 28, 12 + random() * 26]);

/** As many as there are, the first ones far more often. */
const skewed = (random: () => number, count: number): number =>
  Math.min(count - 1, Math.floor(count ** random()) - 1 + Math.floor(random() * 2));

/**
 * Rows as archives of events have them: most at one of some thousand towns, a third scattered round
 * one at five decimals, one in fifty without a place; 8 types, 50 parties of which 0 to 2 take part,
 * days over ten years, one in thirty a month, a span or only about.
 */
export function* seededRows(rows: number, seed = 7): Generator<MadeRow> {
  const random = seeded(seed);
  const towns = townsOf(random, 4000);
  const types = EVENT_TYPE_IDS.slice(0, 8);
  for (let n = 0; n < rows; n++) {
    const [lng, lat] = towns[skewed(random, towns.length)] ?? [44, 33];
    const off = random() < 0.33 ? 0.05 : 0;
    const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
    const position = [
      round(lng + (random() - 0.5) * off),
      round(lat + (random() - 0.5) * off),
    ] as const;
    const day = new Date(FIRST + Math.floor(random() * DAYS) * DAY_MS).toISOString().slice(0, 10);
    const vague = random() * 90;
    yield {
      position: random() < 0.02 ? null : position,
      edtf: vague < 1 ? day.slice(0, 7) : vague < 2 ? `${day}~` : vague < 3 ? `${day}/..` : day,
      tz: "UTC",
      type: types[skewed(random, types.length)] ?? "protest",
      parties: [skewed(random, 50), skewed(random, 50)].slice(0, Math.floor(random() * 3)),
    };
  }
}

/** The same rows with one to three sources of so many, as conflict data name them: few have most rows. */
export const withSources = (rows: Iterable<MadeRow>, count: number, seed = 11): MadeRow[] => {
  const random = seeded(seed);
  return Array.from(rows, (row) => {
    const named = random() < 0.7 ? 1 : random() < 0.7 ? 2 : 3;
    const sources = Array.from({ length: named }, () => skewed(random, count));
    return { ...row, sources: [...new Set(sources)] };
  });
};
