import { useLanguage, type LanguageTools } from "./language.ts";
import { enRows } from "./messages/en/rows.ts";
import type { RowMessages } from "./messages/shape/rows.ts";

/** The texts about rows in a language. */
export const rowMessagesIn = ({ texts }: Pick<LanguageTools, "texts">): RowMessages =>
  texts?.rows ?? enRows;

/** The same in the reader's language. */
export const useRowMessages = (): RowMessages => rowMessagesIn(useLanguage());
