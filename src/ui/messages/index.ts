import { en } from "./en.ts";
import type { Messages } from "./messages.ts";

/** Every language of the interface; the first is the default. To add one: a file and a line. */
export const LANGUAGES = { en } as const satisfies Record<string, Messages>;

export type LanguageId = keyof typeof LANGUAGES;

export const LANGUAGE_IDS = Object.keys(LANGUAGES) as LanguageId[];

export const isLanguage = (id: string): id is LanguageId => Object.hasOwn(LANGUAGES, id);
