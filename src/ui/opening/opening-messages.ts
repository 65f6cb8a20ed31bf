import { useLanguage, type Spoken } from "../language.ts";
import { enOpening } from "../messages/en/opening.ts";
import type { OpeningMessages } from "../messages/shape/opening.ts";

/** The texts about opening a story in a language; for parts of the page that are fetched late. */
export const openingMessages = ({ texts }: Spoken): OpeningMessages => texts?.opening ?? enOpening;

/** The same in the reader's language. */
export const useOpeningMessages = (): OpeningMessages => openingMessages(useLanguage());
