import * as z from "zod/mini";
import { LANGUAGE_PATTERN } from "../language-tag.ts";

/** A record id: lower-case letters, digits and inner hyphens, 1 to 64 characters. */
export const ID_PATTERN = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

const MAX_TEXT = 5000;

export const Id = z.string().check(z.regex(ID_PATTERN));

export const Language = z.string().check(z.regex(LANGUAGE_PATTERN));

export const Text = z.string().check(z.regex(/\S/), z.maxLength(MAX_TEXT));

/** Human text by language: `{"en": "…", "ar": "…"}`, keys after BCP 47, at least one. */
export const LangMap = z
  .record(Language, Text)
  .check(z.refine((map) => Object.keys(map).length > 0, { error: "at least one language" }));
export type LangMap = z.infer<typeof LangMap>;

/** An absolute web address; no scheme but http and https reaches a page. */
export const WebUrl = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });

/** A date after EDTF (ISO 8601-2), checked in full by `checks/edtf-syntax`. */
export const EdtfText = z.string().check(z.minLength(1), z.maxLength(80));

/** RFC 3339 instant with its UTC offset. */
export const Instant = z.iso.datetime({ offset: true });

/** Where a statement in the data comes from. */
export const Basis = z.enum(["article", "inferred", "source"]);
export type Basis = z.infer<typeof Basis>;
