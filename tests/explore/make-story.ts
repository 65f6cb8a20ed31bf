import type { Actor } from "../../src/story/records/actor.ts";
import type { Claim } from "../../src/story/records/claim.ts";
import type { Event } from "../../src/story/records/event.ts";
import type { Geometry, Place } from "../../src/story/records/place.ts";
import type { Quote } from "../../src/story/records/quote.ts";
import type { Story } from "../../src/story/records/story.ts";
import type { PrecisionLevel } from "../../src/story/precision.ts";

/** A story with one source, "article", and whatever is given. */
export const makeStory = (parts: Partial<Story> = {}): Story => ({
  format: "dateline/1",
  id: "made",
  lang: "en",
  headline: { en: "Made" },
  summary: { en: "Made for a test." },
  article: {
    source: "article",
    textSha256: "0".repeat(64),
    normalization: "nfc-lf",
    unit: "codepoint",
    length: 1,
  },
  license: "CC0-1.0",
  revisions: [],
  aliases: {},
  types: [],
  sources: [
    { id: "article", kind: "article", title: { en: "Article" }, inArticle: true },
    { id: "later", kind: "report", title: { en: "Report" }, inArticle: false },
  ],
  actors: [],
  places: [],
  events: [],
  quotes: [],
  claims: [],
  notes: [],
  unmapped: [],
  ...parts,
});

export const makeWhen = (edtf: string, tz = "UTC"): Event["when"] => ({
  edtf,
  tz,
  precision: "day",
  basis: "article",
});

export const makeEvent = (id: string, parts: Partial<Event> = {}): Event => ({
  id,
  title: { en: "" },
  type: "statement",
  when: makeWhen("2023-05-03"),
  places: [],
  actors: [],
  description: { en: "" },
  source: "article",
  ...parts,
});

export const makeActor = (id: string): Actor => ({ id, name: { en: id }, type: "state" });

export const makeClaim = (id: string, parts: Partial<Claim> = {}): Claim => ({
  id,
  event: "event",
  facet: "injured",
  claimant: "party",
  stated: "2023-05-03",
  text: { en: "" },
  value: { open: true },
  evidence: [],
  source: "article",
  ...parts,
});

export const makeQuote = (id: string, parts: Partial<Quote> = {}): Quote => ({
  id,
  kind: "statement",
  speaker: null,
  source: "article",
  about: [],
  lang: "en",
  selector: [
    { type: "TextQuoteSelector", exact: "…", prefix: "", suffix: "" },
    { type: "TextPositionSelector", start: 0, end: 1 },
  ],
  sha256: "0".repeat(64),
  ...parts,
});

interface PlaceParts {
  geometry?: Geometry | null;
  level?: PrecisionLevel;
  radiusM?: number;
}

export const makePlace = (
  id: string,
  { geometry = null, level = "exact", radiusM }: PlaceParts = {},
): Place => ({
  type: "Feature",
  id,
  geometry,
  properties: {
    title: id,
    names: [{ toponym: id, lang: "en" }],
    kind: "town",
    precision: radiusM === undefined ? { level } : { level, radiusM },
  },
});
