import { useLanguage } from "./language.ts";
import { en } from "./messages/en/late.ts";
import type { LateMessages } from "./messages/shape/late.ts";

/** The late texts in the reader's language; for parts of the page that are fetched late themselves. */
export const useLateMessages = (): LateMessages => useLanguage().texts?.late ?? en;
