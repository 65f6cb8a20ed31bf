import type { LanguageId } from "../index.ts";
import { arPages } from "../ar/pages.ts";
import { enPages } from "../en/pages.ts";
import type { PageMessages } from "../shape/pages.ts";

/** The texts of the static pages in every language of the interface. */
export const PAGE_MESSAGES: Record<LanguageId, PageMessages> = { en: enPages, ar: arPages };
