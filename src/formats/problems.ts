import type { LangMap } from "../story/records/text.ts";
import { TABLE_PROBLEMS } from "./csv/table-problems.ts";
import { GEOMETRY_PROBLEMS } from "./geojson/geometry-problems.ts";
import { XML_PROBLEMS } from "./kml/xml-problems.ts";

/** Everything that can be wrong with a foreign file, as a sentence. */
export const PROBLEMS = {
  "too-large": {
    en: "The file is larger than what is read at once; nothing of it was read. Split it, or leave out what is not needed.",
    ar: "الملف أكبر مما يُقرأ دفعة واحدة؛ لم يُقرأ منه شيء. قسّمه أو احذف منه ما لا حاجة إليه.",
  },
  "too-deep": {
    en: "The file is nested more deeply than what is read here; nothing of it was read. Check its brackets or tags: events and places need few levels.",
    ar: "تداخل الملف أعمق مما يُقرأ هنا؛ لم يُقرأ منه شيء. تحقق من أقواسه أو وسومه: تكفي الأحداث والأماكن مستويات قليلة.",
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
    en: "A field stands twice in one { }; the last one, shown, was taken. Delete the one that is not meant.",
    ar: "يرد حقل مرتين بين { } نفسيهما؛ أُخذ بالأخير وهو المبيَّن. احذف غير المقصود منهما.",
  },
  "not-a-collection": {
    en: "Expected a GeoJSON feature collection or feature, or a list of records in [ ], found something else, so nothing was read. Correct the type, or export the file as GeoJSON.",
    ar: "كان المتوقع مجموعة معالم أو معلمًا بصيغة GeoJSON، أو قائمة سجلات بين [ ]، ووُجد شيء آخر، فلم يُقرأ شيء. صحّح النوع أو صدّر الملف بصيغة GeoJSON.",
  },
  "features-missing": {
    en: "Expected a list named “features” in the feature collection, with a feature in { } for each event or place; there is none, so nothing was read. Export the file again, or add the list.",
    ar: "كان المتوقع قائمة اسمها “features” في مجموعة المعالم، وفيها معلم بين { } لكل حدث أو مكان؛ لا توجد، فلم يُقرأ شيء. صدّر الملف من جديد أو أضف القائمة.",
  },
  "json-other-map": {
    en: "The file is a map in another kind of JSON than GeoJSON; nothing of it was read. Save it as GeoJSON in WGS 84: QGIS, mapshaper and ogr2ogr can do that.",
    ar: "الملف خريطة بنوع من JSON غير GeoJSON؛ لم يُقرأ منه شيء. احفظه بصيغة GeoJSON وبنظام WGS 84: يمكن ذلك في QGIS أو mapshaper أو ogr2ogr.",
  },
  ...GEOMETRY_PROBLEMS,
  ...TABLE_PROBLEMS,
  ...XML_PROBLEMS,
  "parquet-not": {
    en: "Expected a Parquet file, which begins and ends with “PAR1”, found something else.",
    ar: "كان المتوقع ملف Parquet يبدأ وينتهي بـ «PAR1»، ووُجد شيء آخر.",
  },
  "parquet-truncated": {
    en: "The Parquet file breaks off before its end, where it says what stands where; nothing of it was read. Copy it again.",
    ar: "ينقطع ملف Parquet قبل نهايته التي تبيّن محتواه؛ لم يُقرأ منه شيء. انسخه من جديد.",
  },
  "parquet-encrypted": {
    en: "The Parquet file is encrypted; nothing of it was read. Write it without encryption.",
    ar: "ملف Parquet مشفَّر؛ لم يُقرأ منه شيء. اكتبه من دون تشفير.",
  },
  "parquet-footer": {
    en: "What the Parquet file says of itself at its end could not be understood; nothing of it was read. It is damaged: get it again, or write it again from its source.",
    ar: "تعذّر فهم ما يقوله ملف Parquet عن نفسه في نهايته؛ لم يُقرأ منه شيء. إنه تالف: احصل عليه من جديد، أو اكتبه من جديد من مصدره.",
  },
  "parquet-part": {
    en: "These rows of the Parquet file could not be read and were left out. They are damaged, or stored in a way that is not read here: get the file again, or write it again from its source.",
    ar: "تعذّرت قراءة هذه الصفوف من ملف Parquet فلم تُدرج. إنها تالفة أو مخزَّنة بطريقة لا تُقرأ هنا: احصل على الملف من جديد، أو اكتبه من جديد من مصدره.",
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
    en: "Expected longitude and latitude on WGS 84 (EPSG:4326), found another reference system; nothing was read. Convert the file first, in PostGIS or DuckDB with ST_Transform, in QGIS by saving it in EPSG:4326.",
    ar: "كان المتوقع خطوط طول وعرض على WGS 84 ‏(EPSG:4326)، ووُجد نظام مرجعي آخر؛ لم يُقرأ شيء. حوّل الملف أولًا، في PostGIS أو DuckDB بالدالة \u2066ST_Transform\u2069، وفي QGIS بحفظه بنظام EPSG:4326.",
  },
  "geo-crs-unknown": {
    en: "The file does not say in which reference system its positions are; they were taken for longitude and latitude on WGS 84.",
    ar: "لا يذكر الملف النظام المرجعي لمواضعه؛ عُدّت خطوط طول وعرض على WGS 84.",
  },
  "geo-others": {
    en: "Of several columns of shapes only the primary one was read.",
    ar: "من أعمدة الأشكال لم يُقرأ إلا العمود الأساسي.",
  },
  "shape-damaged": {
    en: "The shape of this row cannot be read in the way its file says, so the row was left out. Write the file again from its source.",
    ar: "لا يمكن قراءة شكل هذا الصف كما ينص الملف، فتُرك الصف. اكتب الملف من جديد من مصدره.",
  },
  "shape-kind": {
    en: "The shape of this row has arcs or several faces, as its type says, which GeoJSON does not have, so the row was left out. Make straight lines of curves (in PostGIS with ST_CurveToLine, with ogr2ogr -nlt CONVERT_TO_LINEAR) and polygons of surfaces, and export them again.",
    ar: "لشكل هذا الصف أقواس أو عدة أوجه كما يدل نوعه، وليس ذلك في GeoJSON، فتُرك الصف. حوّل المنحنيات إلى خطوط مستقيمة (في PostGIS بالدالة \u2066ST_CurveToLine\u2069، أو بالأمر \u2066ogr2ogr -nlt CONVERT_TO_LINEAR\u2069) والسطوح إلى مضلعات، وصدّرها من جديد.",
  },
  "shape-crs": {
    en: "The shape of this row names another reference system than WGS 84 (EPSG:4326), so the row was left out. Convert the shapes first, in PostGIS or DuckDB with ST_Transform.",
    ar: "شكل هذا الصف يسمّي نظامًا مرجعيًا غير WGS 84 ‏(EPSG:4326)، فتُرك الصف. حوّل الأشكال أولًا، وفي PostGIS أو DuckDB بالدالة \u2066ST_Transform\u2069.",
  },
  "feature-damaged": {
    en: "The bytes of this feature are not what the file says, so it was left out. Write the file again from its source, or get it again.",
    ar: "بايتات هذا المعلم ليست كما ينص الملف، فتُرك. اكتب الملف من جديد من مصدره، أو احصل عليه من جديد.",
  },
  "fgb-not": {
    en: "Expected a FlatGeobuf file of version 3, found something else.",
    ar: "كان المتوقع ملف FlatGeobuf من الإصدار 3، ووُجد شيء آخر.",
  },
  "fgb-header": {
    en: "The header of the FlatGeobuf file could not be understood; nothing of it was read. It is damaged: get it again, or write it again from its source.",
    ar: "تعذّر فهم ترويسة ملف FlatGeobuf؛ لم يُقرأ منه شيء. إنه تالف: احصل عليه من جديد، أو اكتبه من جديد من مصدره.",
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
    en: "Unpacked, what the zip holds is larger than what is read of a zip; nothing was read. Unpack it and open the file inside.",
    ar: "محتوى ملف zip بعد فكّه أكبر مما يُقرأ من ملف zip؛ لم يُقرأ شيء. فكّه ثم افتح الملف الذي فيه.",
  },
  "zip-too-many": {
    en: "The zip holds more files than are read of a zip; nothing was read. Unpack it and open the file or the folder inside.",
    ar: "عدد الملفات في ملف zip أكبر مما يُقرأ من ملف zip؛ لم يُقرأ شيء. فكّه ثم افتح الملف أو المجلد الذي فيه.",
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
  /** How many more like this, which are not told one by one, there are in the same shape. */
  further?: number;
}
