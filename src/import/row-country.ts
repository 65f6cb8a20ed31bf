import type { LangMap } from "../story/records/text.ts";
import type { KnownTo } from "./facts.ts";
import type { FieldRow } from "./field-row.ts";

/** ISO 3166-1 alpha-2, one or several. */
const CODES = /^[A-Z]{2}(?:[\s,;|/]+[A-Z]{2})*$/;

/** The country of a row: its codes, or what the cell calls it. */
export const countryOf = (row: FieldRow): { codes: string[]; name: string } => {
  const cell = row.cell("country");
  // Before anything else: NA is Namibia here.
  return CODES.test(cell)
    ? { codes: cell.match(/[A-Z]{2}/g) ?? [], name: "" }
    : { codes: [], name: row.value("country") };
};

/** A place whose name is that of a country, and nothing nearer. */
export const ONLY_COUNTRY: KnownTo = {
  level: "country",
  basis: {
    en: "The imported file names the country only.",
    ar: "لا يذكر الملف المستورد إلا البلد.",
  },
};

const comma = (lang: string): string => (/^(?:ar|fa|ckb|ur)\b/.test(lang) ? "، " : ", ");

/** A place’s name with its country behind it, where it does not end with it. */
export const within = (place: LangMap, country: LangMap): LangMap =>
  Object.fromEntries(
    Object.entries(place).map(([lang, name]) => {
      const of = country[lang] ?? Object.values(country)[0] ?? "";
      return [lang, of === "" || name.endsWith(of) ? name : name + comma(lang) + of];
    }),
  );
