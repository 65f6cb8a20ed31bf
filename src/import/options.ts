import * as z from "zod/mini";
import { PRECISION_LEVEL_IDS } from "../story/precision.ts";
import { OwnEventType } from "../story/records/event-type.ts";
import { EdtfText, Id, LangMap, Language, Text, WebUrl } from "../story/records/text.ts";
import { CENTURIES } from "./dates/century.ts";
import { ENCODINGS } from "./encodings.ts";

/** What the editor knows and the file does not say; the same as a file, to repeat an import. */
export const Recipe = z.strictObject({
  lang: z.optional(Language),
  headline: z.optional(LangMap),
  summary: z.optional(LangMap),
  license: z.optional(Text),
  /** The day on which the file was read, and the story first published. */
  date: z.optional(EdtfText),
  source: z.optional(
    z.strictObject({
      id: z.optional(Id),
      title: z.optional(LangMap),
      publisher: z.optional(LangMap),
      url: z.optional(WebUrl),
      published: z.optional(EdtfText),
    }),
  ),
  delimiter: z.optional(z.string()),
  encoding: z.optional(z.enum(ENCODINGS)),
  /** Names of a table's columns, where its first row is one like the others; an empty list numbers them. */
  headings: z.optional(z.array(z.string())),
  dates: z.optional(z.enum(["dmy", "mdy"])),
  /** First year of the century of all years that have two digits. */
  century: z.optional(z.literal(CENTURIES)),
  tz: z.optional(Text),
  /** Column by field; "-" for a column that is none. */
  map: z.optional(z.record(z.string(), z.string())),
  /** Only rows for which all of this holds: "mag>=5". */
  where: z.optional(z.array(z.string())),
  /** What stands in the type column: an event type's id, or a type of the story's own. */
  types: z.optional(z.record(z.string(), z.union([Id, OwnEventType]))),
  /** The type of all events, where no column says it. */
  type: z.optional(z.union([Id, OwnEventType])),
  /** Texts made from cells: "Magnitude {mag}, {place}". */
  title: z.optional(LangMap),
  description: z.optional(LangMap),
  place: z.optional(LangMap),
  /** What cells say in other languages, by language and cell. */
  words: z.optional(z.record(Language, z.record(z.string(), Text))),
  /** How exactly all places are known, where no column says it. */
  precision: z.optional(
    z.strictObject({
      level: z.enum(PRECISION_LEVEL_IDS),
      radiusM: z.optional(z.number().check(z.positive(), z.maximum(1_000_000))),
      basis: LangMap,
    }),
  ),
});
export type Recipe = z.infer<typeof Recipe>;
