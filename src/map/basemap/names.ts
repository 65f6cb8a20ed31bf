import type { LangMap } from "../../story/records/text.ts";
import type { NamesShown } from "../../basemap/labels/names.ts";

export type NamesId = "en" | "ar" | "both";

interface NamesChoice {
  id: NamesId;
  /** A language by its own name. */
  label: LangMap;
}

/** In which languages the built-in map can have its names. */
export const NAMES: readonly NamesChoice[] = [
  { id: "en", label: { en: "English" } },
  { id: "ar", label: { ar: "العربية" } },
  { id: "both", label: { en: "Both", ar: "كلتاهما" } },
];

export const NAMES_IDS = NAMES.map(({ id }) => id);

/** The names of a view: as chosen, else those of the page's language where the map has them. */
export const namesOf = (chosen: string | undefined, lang: string): NamesId =>
  NAMES_IDS.find((id) => id === (chosen ?? lang)) ?? "en";

const SHOWN: Record<NamesId, { ar: NamesShown; other: NamesShown }> = {
  en: { ar: ["en"], other: ["en"] },
  ar: { ar: ["ar"], other: ["ar"] },
  both: { ar: ["ar", "en"], other: ["en", "ar"] },
};

/** The names that the map writes, one a line: of both, the page's own language first. */
export const namesShown = (names: NamesId, lang: string): NamesShown =>
  SHOWN[names][lang === "ar" ? "ar" : "other"];
