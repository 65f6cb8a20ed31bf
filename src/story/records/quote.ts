import * as z from "zod/mini";
import { Id, LangMap, Language } from "./text.ts";

const MAX_QUOTE = 2000;
/** Long enough to tell two places apart, short enough to stay a citation. */
const MAX_CONTEXT = 40;

/** As the article's text, in whose composed letters positions are counted. */
const NFC = z.normalize("NFC");

const TextQuoteSelector = z.strictObject({
  type: z.literal("TextQuoteSelector"),
  exact: z.string().check(NFC, z.minLength(1), z.maxLength(MAX_QUOTE)),
  prefix: z.string().check(NFC, z.maxLength(MAX_CONTEXT)),
  suffix: z.string().check(NFC, z.maxLength(MAX_CONTEXT)),
});

/** Code points from the start of the normalised text; `end` is the first one after the quote. */
const TextPositionSelector = z.strictObject({
  type: z.literal("TextPositionSelector"),
  start: z.int().check(z.minimum(0)),
  end: z.int().check(z.minimum(1)),
});

/** Words that stand between quotation marks in a source, with selectors after the W3C Web Annotation model. */
export const Quote = z.strictObject({
  id: Id,
  kind: z.enum(["statement", "name"]),
  /** `null` where the source names no speaker; then `unattributed` says so. */
  speaker: z.nullable(Id),
  unattributed: z.optional(LangMap),
  /** How the words were given: "first assessment". */
  context: z.optional(LangMap),
  source: Id,
  about: z.array(z.union([z.strictObject({ event: Id }), z.strictObject({ place: Id })])),
  /** The event at which it was said. */
  statement: z.optional(Id),
  lang: Language,
  /** Number of the text block it stands in, counted from 1, blank lines left out. */
  paragraph: z.optional(z.int().check(z.minimum(1))),
  selector: z.tuple([TextQuoteSelector, TextPositionSelector]),
  /** SHA-256 of prefix, exact and suffix, so that a changed letter shows without the article. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** The words in other languages, by the editor: shown under the original, never in its stead. */
  translations: z.optional(LangMap),
});
export type Quote = z.infer<typeof Quote>;
