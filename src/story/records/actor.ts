import * as z from "zod/mini";
import { Id, LangMap, Text, WebUrl } from "./text.ts";

/** A party: whoever acts, speaks or is acted on. Types follow the ACLED actor types. */
export const Actor = z.strictObject({
  id: Id,
  name: LangMap,
  /** A shorter name for tight places: "CENTCOM". */
  short: z.optional(LangMap),
  /** Other spellings, the usual one first. */
  aliases: z.optional(z.array(Text)),
  type: z.enum([
    "state-forces",
    "state-body",
    "rebel-group",
    "political-militia",
    "armed-group",
    "external-forces",
    "state",
    "person",
    "organisation",
    "civilians",
  ]),
  description: z.optional(LangMap),
  sameAs: z.optional(z.array(WebUrl)),
});
export type Actor = z.infer<typeof Actor>;
