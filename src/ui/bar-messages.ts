import { useLanguage } from "./language.ts";
import { enBars } from "./messages/en/bars.ts";
import type { BarMessages } from "./messages/shape/bars.ts";

/** The texts beside bars over time, in the reader's language. */
export const useBarMessages = (): BarMessages => useLanguage().texts?.bars ?? enBars;
