import type { ReactNode } from "react";
import { LanguageContext, speak, type Spoken } from "../../src/ui/language.ts";

export const ARABIC: Spoken = await speak("ar");

/** A part of the page as a reader of Arabic has it. */
export const inArabic = (part: ReactNode): ReactNode => (
  <LanguageContext value={ARABIC}>{part}</LanguageContext>
);
