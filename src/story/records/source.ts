import * as z from "zod/mini";
import { EdtfText, Id, LangMap, WebUrl } from "./text.ts";

/** Something that was read: the article itself or another publication (Berkeley Protocol, ch. VI). */
export const Source = z.strictObject({
  id: Id,
  kind: z.enum(["article", "press-release", "news", "investigation", "report", "dataset"]),
  title: LangMap,
  publisher: z.optional(LangMap),
  url: z.optional(WebUrl),
  published: z.optional(EdtfText),
  publishedBasis: z.optional(z.enum(["stated", "inferred"])),
  accessed: z.optional(EdtfText),
  archived: z.optional(WebUrl),
  /** `true` for the article, `false` for everything that is "not in the article". */
  inArticle: z.boolean(),
});
export type Source = z.infer<typeof Source>;
