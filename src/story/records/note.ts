import * as z from "zod/mini";
import { Id, LangMap } from "./text.ts";

/** An editor's remark beside a record; it never changes the record. */
export const Note = z.strictObject({
  id: Id,
  about: z.union([
    z.strictObject({ event: Id }),
    z.strictObject({ place: Id }),
    z.strictObject({ quote: Id }),
    z.strictObject({ claim: Id }),
    z.strictObject({ source: Id }),
  ]),
  motivation: z.enum(["commenting", "questioning", "later-development"]),
  text: LangMap,
  sources: z.array(Id),
});
export type Note = z.infer<typeof Note>;

/** A place name in the article that is not on the map, and why. */
export const Unmapped = z.strictObject({
  id: Id,
  name: LangMap,
  reason: LangMap,
  source: Id,
});
export type Unmapped = z.infer<typeof Unmapped>;
