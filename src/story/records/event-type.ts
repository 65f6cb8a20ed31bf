import * as z from "zod/mini";
import { SHAPE_IDS } from "../event-types.ts";
import { GLYPH_IDS } from "../glyphs.ts";
import { Id, LangMap } from "./text.ts";

/** A kind of event that only this story has, with the sign it is drawn with. */
export const OwnEventType = z.strictObject({
  id: Id,
  label: LangMap,
  shape: z.enum(SHAPE_IDS),
  glyph: z.enum(GLYPH_IDS),
  /** sRGB in hexadecimal digits, `#rrggbb`; white is written on it. */
  colour: z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/)),
});
export type OwnEventType = z.infer<typeof OwnEventType>;
