import type { LanguageId } from "../index.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { LateMessages } from "./late.ts";

/** The late texts in every language of the interface. */
export const LATE = { en, ar } as const satisfies Record<LanguageId, LateMessages>;
