import type { LanguageId } from "../index.ts";
import { ar } from "../ar/late.ts";
import { en } from "../en/late.ts";
import type { LateMessages } from "../shape/late.ts";

/** The late texts in every language of the interface. */
export const LATE = { en, ar } as const satisfies Record<LanguageId, LateMessages>;
