import type { LanguageId } from "../index.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { HelpMessages } from "./messages.ts";

/** The help in every language; no part of the first load. */
export const HELP: Record<LanguageId, HelpMessages> = { en, ar };
