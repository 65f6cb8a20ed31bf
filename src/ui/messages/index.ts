import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { Messages } from "./messages.ts";

/** Every language of the interface; the first is the default. To add one: a file and a line. */
export const LANGUAGES = { en, ar } as const satisfies Record<string, Messages>;

export type LanguageId = keyof typeof LANGUAGES;

export const LANGUAGE_IDS = Object.keys(LANGUAGES) as LanguageId[];

/** The language of a view; an unknown or missing id gives the default. */
export const languageOf = (id: string | undefined): LanguageId =>
  LANGUAGE_IDS.find((known) => known === id) ?? "en";
