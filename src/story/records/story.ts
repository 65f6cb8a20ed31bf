import * as z from "zod/mini";
import { Actor } from "./actor.ts";
import { Claim } from "./claim.ts";
import { Event } from "./event.ts";
import { OwnEventType } from "./event-type.ts";
import { Note, Unmapped } from "./note.ts";
import { Place } from "./place.ts";
import { Quote } from "./quote.ts";
import { Source } from "./source.ts";
import { EdtfText, Id, LangMap, Language, Text } from "./text.ts";

const Article = z.strictObject({
  source: Id,
  /** SHA-256 of the article's text, NFC, line ends LF, UTF-8. */
  textSha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  normalization: z.literal("nfc-lf"),
  unit: z.literal("codepoint"),
  /** Length of that text in code points. */
  length: z.int().check(z.minimum(1)),
});

const Revision = z.strictObject({
  version: z.int().check(z.minimum(1)),
  date: EdtfText,
  summary: LangMap,
});

const RelatedStory = z.strictObject({
  /** Id of another story of the site. */
  story: Id,
  note: z.optional(LangMap),
});

/** The fields of `story.json` that are not lists of records. */
export const HEADER = {
  $schema: z.optional(z.string()),
  format: z.literal("dateline/1"),
  id: Id,
  lang: Language,
  headline: LangMap,
  summary: LangMap,
  article: Article,
  license: Text,
  revisions: z.array(Revision),
  /** Renamed ids: old to new. Ids are never used again. */
  aliases: z.record(Id, Id),
  /** Other stories that a reader of this one may want, in the order they are offered. */
  related: z.optional(z.array(RelatedStory)),
};

/** The record lists of `story.json`, in file order. */
export const COLLECTIONS = {
  types: OwnEventType,
  sources: Source,
  actors: Actor,
  events: Event,
  quotes: Quote,
  claims: Claim,
  notes: Note,
  unmapped: Unmapped,
};

/** Lists that a file may leave out where they would be empty. */
export const OPTIONAL_COLLECTIONS: readonly string[] = ["types"];

/** `story.json` as a whole: what the JSON Schema for editors is made from. */
export const StoryFile = z.strictObject({
  ...HEADER,
  types: z.optional(z.array(OwnEventType)),
  sources: z.array(Source),
  actors: z.array(Actor),
  events: z.array(Event),
  quotes: z.array(Quote),
  claims: z.array(Claim),
  notes: z.array(Note),
  unmapped: z.array(Unmapped),
});

/** `places.geojson` as a whole. */
export const PlacesFile = z.object({
  $schema: z.optional(z.string()),
  type: z.literal("FeatureCollection"),
  features: z.array(Place),
});

/** A story after parsing: both files, every record valid, every reference good. */
export type Story = Omit<z.infer<typeof StoryFile>, "$schema" | "types"> & {
  types: OwnEventType[];
  places: Place[];
};
export type Collection = keyof typeof COLLECTIONS | "places";
