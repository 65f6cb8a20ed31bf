import type { LangMap } from "../story/records/text.ts";
import {
  codesOfThree,
  isOtherCode,
  isShortName,
  twoLetterCodes,
  twoLettersIn,
} from "./country-codes.ts";
import type { KnownTo } from "./facts.ts";
import type { FieldRow } from "./field-row.ts";

/** Whether codes are those of countries: NA in capitals is Namibia, and none in small letters. */
const codesIn = (row: FieldRow): string[] => {
  const cell = row.cell("country");
  // What a story has already needs no list to be one.
  const read = row.context.isOwn === true ? twoLettersIn : twoLetterCodes;
  const two = /[A-Z]/.test(cell) || row.value("country") !== "" ? read(cell) : [];
  return two.length > 0 ? two : codesOfThree(row.value("country"));
};

/** The country of a row: its codes, or what the cell calls it; a code that no record has stays in a note. */
export const countryOf = (row: FieldRow): { codes: string[]; name: string } => {
  const codes = codesIn(row);
  const name = row.value("country");
  if (isShortName(name)) return { codes, name };
  if (codes.length > 0) return { codes, name: "" };
  if (!isOtherCode(name)) return { codes, name };
  row.kept.set(row.column("country") ?? "", name);
  return { codes, name: "" };
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
