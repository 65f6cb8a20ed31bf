import type { LangMap } from "../story/records/text.ts";

/** Everything that can be wrong with a foreign file, as a sentence. */
export const PROBLEMS = {
  "too-large": {
    en: "The file is larger than what is read here; nothing of it was read.",
    ar: "الملف أكبر مما يُقرأ هنا؛ لم يُقرأ منه شيء.",
  },
  "too-deep": {
    en: "The file is nested more deeply than what is read here; nothing of it was read. Check its brackets or tags: events and places need few levels.",
    ar: "تداخل الملف أعمق مما يُقرأ هنا؛ لم يُقرأ منه شيء. تحقق من أقواسه أو وسومه: تكفي الأحداث والأماكن مستويات قليلة.",
  },
  "json-invalid": {
    en: "The file is not valid JSON; what stands before the mistake was read.",
    ar: "الملف ليس JSON صالحًا؛ قُرئ ما يسبق الخطأ.",
  },
  "not-a-collection": {
    en: "Expected a GeoJSON feature collection or feature, found something else.",
    ar: "كان المتوقع مجموعة معالم أو معلمًا بصيغة GeoJSON، ووُجد شيء آخر.",
  },
  "feature-invalid": {
    en: "A feature could not be read and was left out.",
    ar: "تعذّرت قراءة أحد المعالم فلم يُدرج.",
  },
  "geometry-invalid": {
    en: "A geometry could not be read; its feature was kept without it.",
    ar: "تعذّرت قراءة شكل هندسي؛ أُبقي على معلمه من دونه.",
  },
  "csv-quotes": {
    en: "A cell begins with a quotation mark that does not end; the cells after it may be wrong.",
    ar: "تبدأ خلية بعلامة اقتباس لا تنتهي؛ قد تكون الخلايا التي بعدها خاطئة.",
  },
  "csv-row": {
    en: "A row has more or fewer cells than the heading.",
    ar: "في أحد الصفوف خلايا أكثر أو أقل مما في العناوين.",
  },
  "csv-empty": {
    en: "The table is empty. Write the names of its columns into the first line, such as title,date,latitude,longitude, and below it a row for each event.",
    ar: "الجدول فارغ. اكتب أسماء أعمدته في السطر الأول، مثل title,date,latitude,longitude، وتحته صفًا لكل حدث.",
  },
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
  "parquet-not": {
    en: "Expected a Parquet file, which begins and ends with “PAR1”, found something else.",
    ar: "كان المتوقع ملف Parquet يبدأ وينتهي بـ «PAR1»، ووُجد شيء آخر.",
  },
  "parquet-truncated": {
    en: "The Parquet file breaks off before its end, where it says what stands where; nothing of it was read. Copy it again.",
    ar: "ينقطع ملف Parquet قبل نهايته التي تبيّن محتواه؛ لم يُقرأ منه شيء. انسخه من جديد.",
  },
  "parquet-encrypted": {
    en: "The Parquet file is encrypted; nothing of it was read.",
    ar: "ملف Parquet مشفَّر؛ لم يُقرأ منه شيء.",
  },
  "parquet-footer": {
    en: "What the Parquet file says of itself at its end could not be understood; nothing of it was read.",
    ar: "تعذّر فهم ما يقوله ملف Parquet عن نفسه في نهايته؛ لم يُقرأ منه شيء.",
  },
  "parquet-part": {
    en: "A group of rows of the Parquet file could not be read and was left out.",
    ar: "تعذّرت قراءة مجموعة من صفوف ملف Parquet فلم تُدرج.",
  },
  "parquet-columns": {
    en: "Columns of a kind that is not read here were left out.",
    ar: "لم تُدرج أعمدة من نوع لا يُقرأ هنا.",
  },
  "geo-invalid": {
    en: "What the file says of its shapes (“geo”) is not as GeoParquet 1.0 or 1.1 has it; nothing was read.",
    ar: "ما يقوله الملف عن أشكاله («geo») لا يوافق GeoParquet 1.0 أو 1.1؛ لم يُقرأ شيء.",
  },
  "geo-version": {
    en: "Expected GeoParquet of version 1, found another version; nothing was read.",
    ar: "كان المتوقع GeoParquet من الإصدار 1، ووُجد إصدار آخر؛ لم يُقرأ شيء.",
  },
  "geo-encoding": {
    en: "Expected shapes stored as WKB or as points, found another encoding; nothing was read.",
    ar: "كان المتوقع أشكالًا مخزَّنة بصيغة WKB أو نقاطًا، ووُجد ترميز آخر؛ لم يُقرأ شيء.",
  },
  "geo-crs": {
    en: "Expected longitude and latitude on WGS 84 (EPSG:4326), found another reference system; nothing was read. Convert the file first.",
    ar: "كان المتوقع خطوط طول وعرض على WGS 84 ‏(EPSG:4326)، ووُجد نظام مرجعي آخر؛ لم يُقرأ شيء. حوّل الملف أولًا.",
  },
  "geo-crs-unknown": {
    en: "The file does not say in which reference system its positions are; they were taken for longitude and latitude on WGS 84.",
    ar: "لا يذكر الملف النظام المرجعي لمواضعه؛ عُدّت خطوط طول وعرض على WGS 84.",
  },
  "geo-others": {
    en: "Of several columns of shapes only the primary one was read.",
    ar: "من أعمدة الأشكال لم يُقرأ إلا العمود الأساسي.",
  },
  "fgb-not": {
    en: "Expected a FlatGeobuf file of version 3, found something else.",
    ar: "كان المتوقع ملف FlatGeobuf من الإصدار 3، ووُجد شيء آخر.",
  },
  "fgb-header": {
    en: "The header of the FlatGeobuf file could not be understood; nothing of it was read.",
    ar: "تعذّر فهم ترويسة ملف FlatGeobuf؛ لم يُقرأ منه شيء.",
  },
  "fgb-truncated": {
    en: "The FlatGeobuf file breaks off or is damaged; the features before that were read. Copy it again.",
    ar: "ينقطع ملف FlatGeobuf أو هو تالف؛ قُرئت المعالم التي قبل ذلك. انسخه من جديد.",
  },
  "fgb-columns": {
    en: "A feature has columns of its own, which are not read here; its shape was kept.",
    ar: "لأحد المعالم أعمدة خاصة به لا تُقرأ هنا؛ أُبقي على شكله.",
  },
  "zip-invalid": {
    en: "The file is not a zip archive, or it is damaged. Get it again from where it came from.",
    ar: "الملف ليس أرشيف zip أو أنه تالف. احصل عليه من جديد من مصدره.",
  },
  "zip-damaged": {
    en: "A file in the zip is damaged: its content does not fit the check sum (CRC-32) that the zip has for it. It is not relied on. Get the zip again from where it came from.",
    ar: "في ملف zip ملف تالف: لا يوافق محتواه مجموع التحقق (CRC-32) المسجل له. لا يُعتمد عليه. احصل على ملف zip من جديد من مصدره.",
  },
  "zip-locked": {
    en: "A file in the zip is protected by a password or packed in a way that is not read here. Pack it anew without.",
    ar: "في ملف zip ملف محمي بكلمة مرور أو مضغوط بطريقة لا تُقرأ هنا. اضغطه من جديد من دونها.",
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

/** A problem with a foreign file, as a value. */
export interface Problem {
  code: ProblemCode;
  /** Where, or what was found: a row, a place in the file, a name. */
  detail: string;
}
