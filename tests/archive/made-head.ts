import type { ArchiveHead } from "../../src/archive/head.ts";
import { makeStory } from "../explore/make-story.ts";

export const TYPE_IDS = [
  "air-drone-strike",
  "missile-attack",
  "armed-clash",
  "attack-on-civilians",
  "protest",
  "mob-violence",
  "statement",
];

const ACTORS = [
  ["north-forces", "Northern forces", "قوات الشمال"],
  ["south-forces", "Southern forces", "قوات الجنوب"],
  ["river-militia", "River militia", "فصيل النهر"],
  ["residents", "Residents", "السكان"],
] as const;

/** Towns that rows of a made archive lie in or near; latitude first. */
export const TOWNS: readonly (readonly [name: string, lat: number, lng: number])[] = [
  ["Baghdad", 33.312, 44.361],
  ["Mosul", 36.34, 43.13],
  ["Basra", 30.508, 47.783],
  ["Aleppo", 36.202, 37.134],
  ["Gaza", 31.5, 34.466],
  ["Damascus", 33.513, 36.292],
  ["Hillah", 32.483, 44.433],
  ["Kirkuk", 35.468, 44.392],
  ["Raqqa", 35.95, 39.01],
  ["Erbil", 36.191, 44.009],
  ["Sanaa", 15.354, 44.207],
  ["Tripoli", 32.887, 13.191],
];

/** The head of a made archive. */
export const madeHead = (rows: number): ArchiveHead => ({
  format: "dateline-archive",
  version: 1,
  story: makeStory({
    id: "made",
    headline: { en: "Made archive", ar: "أرشيف مصنوع" },
    summary: { en: "Rows made for tests; none of it happened.", ar: "صفوف صُنعت للاختبار." },
    actors: ACTORS.map(([id, en, ar]) => ({ id, name: { en, ar }, type: "armed-group" })),
  }),
  rows,
  bounds: [12.5, 14.5, 48.5, 37],
  days: ["2015-01-01", "2024-12-31"],
});
