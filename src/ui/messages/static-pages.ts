import { arPages } from "./ar/pages.ts";
import { enPages } from "./en/pages.ts";
import type { LanguageId } from "./index.ts";
import type { PageMessages } from "./shape/pages.ts";

/** Texts of the pages that need no script: the build writes them, so no reader's browser fetches them. */
export const PAGE_TEXTS: Readonly<Record<LanguageId, PageMessages>> = { en: enPages, ar: arPages };
