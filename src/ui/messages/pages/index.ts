import type { LanguageId } from "../index.ts";
import { arPages } from "./ar.ts";
import { enPages } from "./en.ts";
import type { PageMessages } from "./messages.ts";

/** The texts of the static pages in every language of the interface. */
export const PAGE_MESSAGES: Record<LanguageId, PageMessages> = { en: enPages, ar: arPages };
