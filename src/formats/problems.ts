import type { LangMap } from "../story/records/text.ts";
import { GEOMETRY_PROBLEMS } from "./geojson/geometry-problems.ts";

/** Everything that can be wrong with a foreign file, as a sentence. */
export const PROBLEMS = {
  "too-large": {
    en: "The file is larger than what is read here; nothing of it was read.",
    ar: "الملف أكبر مما يُقرأ هنا؛ لم يُقرأ منه شيء.",
  },
  "too-deep": {
    en: "The file is nested more deeply than what is read here; nothing of it was read.",
    ar: "تداخل الملف أعمق مما يُقرأ هنا؛ لم يُقرأ منه شيء.",
  },
  "json-invalid": {
    en: "The file is not valid JSON here; what is whole was read. Mend the file, or get it again.",
    ar: "الملف ليس JSON صالحًا هنا؛ قُرئ ما هو سليم. أصلح الملف أو احصل عليه من جديد.",
  },
  "json-cut": {
    en: "The file breaks off here, before its last bracket; what is whole before that was read. Get the file again, as a whole.",
    ar: "ينقطع الملف هنا قبل قوسه الأخير؛ قُرئ ما هو سليم قبل ذلك. احصل على الملف كاملًا من جديد.",
  },
  "json-unread": {
    en: "The file is not valid JSON here, and it is too large to be read all the same; nothing of it was read. Mend the file, or get it again as a whole.",
    ar: "الملف ليس JSON صالحًا هنا، وهو أكبر من أن يُقرأ على الرغم من ذلك؛ لم يُقرأ منه شيء. أصلح الملف أو احصل عليه كاملًا من جديد.",
  },
  "json-read": {
    en: "So many features could be read of a file that is not whole; what should follow may be missing.",
    ar: "عدد المعالم التي أمكنت قراءتها من ملف غير كامل؛ وقد يكون ما يليها ناقصًا.",
  },
  "duplicate-key": {
    en: "A field stands twice in one { }; the last one was taken. Delete the one that is not meant.",
    ar: "يرد حقل مرتين بين { } نفسيهما؛ أُخذ بالأخير. احذف غير المقصود منهما.",
  },
  "not-a-collection": {
    en: "Expected a GeoJSON feature collection or feature, found something else.",
    ar: "كان المتوقع مجموعة معالم أو معلمًا بصيغة GeoJSON، ووُجد شيء آخر.",
  },
  ...GEOMETRY_PROBLEMS,
  "csv-quotes": {
    en: "A quotation mark opens a cell here and no mark closes it, so all that follows to the last of these lines became one cell. Close the cell, or write the mark twice where it is meant as text (RFC 4180).",
    ar: "تفتح علامة اقتباس خلية هنا ولا علامة تغلقها، فصار كل ما يليها حتى آخر هذه الأسطر خلية واحدة. أغلق الخلية، أو اكتب العلامة مرتين حيث هي جزء من النص (RFC 4180).",
  },
  "csv-quote-inside": {
    en: "A cell in quotation marks goes on after its closing mark. Write a mark twice where it is meant as text (RFC 4180).",
    ar: "تستمر خلية بين علامتي اقتباس بعد علامة إغلاقها. اكتب العلامة مرتين حيث هي جزء من النص (RFC 4180).",
  },
  "csv-row-short": {
    en: "The row has fewer cells than the heading has columns, so which ones are missing is not known. Add the cells, also empty ones (cells / columns).",
    ar: "في الصف خلايا أقل من أعمدة سطر العناوين، فلا يُعرف أيها الناقص. أضف الخلايا، ولو فارغة (الخلايا / الأعمدة).",
  },
  "csv-row-long": {
    en: "The row has more cells than the heading has columns. Put a cell that holds the separator in quotation marks, or name the column (cells / columns).",
    ar: "في الصف خلايا أكثر من أعمدة سطر العناوين. ضع الخلية التي فيها علامة الفصل بين علامتي اقتباس، أو سمِّ العمود (الخلايا / الأعمدة).",
  },
  "csv-row-huge": {
    en: "The row is longer than what is read of one; it was left out to the end of its line.",
    ar: "الصف أطول مما يُقرأ من صف واحد؛ تُرك حتى نهاية سطره.",
  },
  "csv-row-ended": {
    en: "The row lacks its last cells; they were taken for empty, as spreadsheets leave them out (cells / columns).",
    ar: "تنقص الصف خلاياه الأخيرة؛ اعتُبرت فارغة، فبرامج الجداول تتركها (الخلايا / الأعمدة).",
  },
  "csv-row-padded": {
    en: "The row has empty cells beyond the last column; they were left out (cells / columns).",
    ar: "في الصف خلايا فارغة بعد العمود الأخير؛ لم تُدرج (الخلايا / الأعمدة).",
  },
  "csv-empty": { en: "The table has no heading.", ar: "ليس للجدول عناوين." },
  "xml-doctype": {
    en: "The file declares a document type or entities, which are not read here for safety.",
    ar: "يعلن الملف نوع مستند أو كيانات، وهي لا تُقرأ هنا حرصًا على السلامة.",
  },
  "xml-invalid": { en: "The file is not well-formed XML.", ar: "الملف ليس XML سليم البنية." },
  "not-kml": {
    en: "Expected KML, found another kind of XML.",
    ar: "كان المتوقع KML، ووُجد نوع آخر من XML.",
  },
  "not-gpx": {
    en: "Expected GPX, found another kind of XML.",
    ar: "كان المتوقع GPX، ووُجد نوع آخر من XML.",
  },
  "not-kmz": {
    en: "There is no KML file in the archive.",
    ar: "لا يوجد ملف KML في الأرشيف.",
  },
  "zip-invalid": {
    en: "The file is not a zip archive, or it is damaged.",
    ar: "الملف ليس أرشيف zip أو أنه تالف.",
  },
  "zip-too-large": {
    en: "Unpacked, the archive is larger or has more files than what is read here; nothing was read.",
    ar: "حجم الأرشيف بعد فكّه أو عدد ملفاته أكبر مما يُقرأ هنا؛ لم يُقرأ شيء.",
  },
  "zip-name": {
    en: "A file in the archive has a name that could lead out of its folder; it was left out.",
    ar: "في الأرشيف ملف قد يقود اسمه إلى خارج مجلده؛ لم يُدرج.",
  },
} as const satisfies Record<string, LangMap>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Where something stands in a foreign file, as far as its kind tells. */
export interface FileSpot {
  /** Number of the row or feature, from 1. */
  row?: number;
  /** From 1. */
  line?: number;
  /** Column in that line, from 1, in UTF-16 code units as editors count. */
  character?: number;
  /** JSON pointer (RFC 6901). */
  path?: string;
}

/** A problem with a foreign file, as a value. */
export interface Problem extends FileSpot {
  code: ProblemCode;
  /** What was found; empty where the sentence says it. */
  detail: string;
  /** What was expected, where the sentence does not say it, as it is written in the file. */
  expected?: string;
  /** The valid value that what was found most resembles. */
  nearest?: string;
}
