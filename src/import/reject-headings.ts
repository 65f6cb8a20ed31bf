import type { LangMap } from "../story/records/text.ts";

/** Headings of what is said about a row that was left out; they stand before the file's own columns. */
export const REJECT_HEADINGS = {
  reason: { en: "reject_reason", ar: "سبب الاستبعاد" },
  code: { en: "reject_code", ar: "رمز السبب" },
  found: { en: "reject_found", ar: "ما وُجد" },
  nearest: { en: "reject_nearest", ar: "الأقرب إليه" },
  row: { en: "reject_row", ar: "رقم الصف" },
  line: { en: "reject_line", ar: "رقم السطر" },
  character: { en: "reject_character", ar: "الموضع في السطر" },
  path: { en: "reject_path", ar: "المسار في JSON" },
  column: { en: "reject_column", ar: "العمود المعني" },
  beyond: { en: "reject_beyond", ar: "ما بعد العمود الأخير" },
} as const satisfies Record<string, LangMap>;

const LANGS = ["en", "ar"] as const;

/** Of a table of rows that were left out before, the columns that say why, and that of the code. */
export interface RejectColumns {
  all: ReadonlySet<string>;
  code: string;
}

/** The same from a table's columns; `null` where it is no such table. */
export const rejectColumnsOf = (columns: readonly string[]): RejectColumns | null => {
  const { reason, code, ...others } = REJECT_HEADINGS;
  const lang = LANGS.find((one) => columns.includes(reason[one]) && columns.includes(code[one]));
  if (lang === undefined) return null;
  const headings = [reason, code, ...Object.values(others)].map((heading) => heading[lang]);
  return { all: new Set(headings), code: code[lang] };
};
