import { useLanguage } from "../../ui/language.ts";
import { enRows } from "../../ui/messages/en/rows.ts";
import type { RowMessages } from "../../ui/messages/shape/rows.ts";

/** The texts about rows in the reader's language. */
export const useRowMessages = (): RowMessages => useLanguage().texts?.rows ?? enRows;
