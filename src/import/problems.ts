import type { ProblemCode } from "../formats/problems.ts";
import type { LangMap } from "../story/records/text.ts";
import type { COMMAND_PROBLEMS } from "./command-problems.ts";
import { DATE_PROBLEMS } from "./dates/problems.ts";
import { FILE_PROBLEMS } from "./file-problems.ts";

/** Why a row was left out, or what was not taken over from a file; a sentence for readers. */
export const IMPORT_PROBLEMS = {
  "row-coordinates": {
    en: "The coordinates could not be read; expected degrees such as 36.19 or 36°11′24″N.",
    ar: "تعذّرت قراءة الإحداثيات؛ المتوقع درجات مثل 36.19 أو \u206636°11′24″N\u2069.",
  },
  "row-minutes": {
    en: "Minutes and seconds end at 59; here are more. Correct them.",
    ar: "الدقائق والثواني لا تتجاوز 59. صحّحها.",
  },
  "row-east-west": {
    en: "An O is east (Ost) or west (ouest, oeste): it is not guessed. Write E or W.",
    ar: "الحرف O شرق (Ost) أو غرب (ouest): لا يُخمَّن. اكتب E أو W.",
  },
  "row-shape-text": {
    en: "WKT in a cell can only be a POINT. Save others as GeoJSON.",
    ar: "لا يُقرأ من WKT في خلية إلا POINT. احفظ غيرها بصيغة GeoJSON.",
  },
  "row-half-position": {
    en: "There is a latitude without a longitude, or the other way round. Give both or neither.",
    ar: "يوجد خط عرض بلا خط طول أو العكس. اكتبهما معًا أو اتركهما فارغين.",
  },
  "position-brackets": {
    en: "Pairs in square brackets were read as GeoJSON has them, longitude first. Where the latitude comes first, leave the brackets out. The number is how many there are.",
    ar: "قُرئت الأزواج بين قوسين مربعين كما في GeoJSON: خط الطول أولًا. إن كان خط العرض أولًا فاحذف القوسين. العدد هو عددها.",
  },
  "position-zero": {
    en: "The position is 0, 0, in the Gulf of Guinea, which mostly stands for one that nobody knew. It was kept: where it is none, leave it empty.",
    ar: "الموضع \u20660, 0\u2069 في خليج غينيا، وهو غالبًا بديل عن موضع لم يعرفه أحد. أُبقي عليه: إن لم يكن موضعًا فاتركه فارغًا.",
  },
  "area-antimeridian": {
    en: "An outline crosses the 180th meridian, and is drawn the long way round the world. Cut it in two there, as a MultiPolygon (RFC 7946, 3.1.9).",
    ar: "تعبر الحدود خط الطول 180 من جانب إلى آخر، فتُرسم بالطريق الأطول حول العالم. اقطعها هناك جزأين في MultiPolygon ‏(RFC 7946, 3.1.9).",
  },
  "row-outside-world": {
    en: "The coordinates lie outside of the world: latitude −90 to 90, longitude −180 to 180. Correct them; metres of another system of coordinates have to be converted to degrees (WGS 84) first.",
    ar: "الإحداثيات خارج العالم: خط العرض من \u2066−90\u2069 إلى 90 وخط الطول من \u2066−180\u2069 إلى 180. صحّحها؛ ويجب أولًا تحويل أمتار نظام إحداثيات آخر إلى درجات (WGS 84).",
  },
  ...DATE_PROBLEMS,
  "precision-unread": {
    en: "How exactly the place is known could not be read; a note of the event keeps the cell. Write one of the known words, or a radius of up to 1000 km with its unit.",
    ar: "تعذّرت قراءة دقة المكان؛ تحفظ ملاحظة للحدث نص الخلية. اكتب كلمة من الكلمات المعروفة، أو نصف قطر لا يزيد على 1000 كم مع وحدته.",
  },
  "count-unread": {
    en: "A number of people could not be read, so no claim was made of it; a note of the event keeps the cell. Nothing is guessed: write digits, such as 1200, 5+ or 10-15, and 0 where it was nobody.",
    ar: "تعذّرت قراءة عدد الأشخاص، فلم يُسجَّل منه ادعاء؛ تحفظ ملاحظة للحدث نص الخلية. لا يُخمَّن شيء: اكتب أرقامًا مثل 1200 أو \u20665+\u2069 أو \u206610-15\u2069، و0 إن لم يكن أحد.",
  },
  "code-unknown": {
    en: "A code is none of those that the codebook of such files has for this column; it was not used, and nothing is guessed of it. Correct it, or leave the cell empty.",
    ar: "رمز ليس من الرموز التي يضعها دليل ترميز هذه الملفات لهذا العمود؛ لم يُستخدم ولم يُخمَّن منه شيء. صحّحه أو اترك الخلية فارغة.",
  },
  "cells-no-value": {
    en: "Cells of this column say that there is no value; they were taken for empty. 0000-00-00, 0000-01-01 and the midnight of 0001-01-01 are how some databases write that there is no date; where the day itself is meant, write it in words, such as 1 January 1 BC. The number is how many there are.",
    ar: "خلايا في هذا العمود تقول إنه لا قيمة لها؛ اعتُبرت فارغة. \u20660000-00-00\u2069 و\u20660000-01-01\u2069 ومنتصف ليل \u20660001-01-01\u2069 هي ما تكتبه بعض قواعد البيانات حين لا تاريخ؛ إن كان اليوم نفسه مقصودًا فاكتبه بالكلمات، مثل \u20661 January 1 BC\u2069. العدد هو عددها.",
  },
  "id-twice": {
    en: "This id stands in an earlier row, too (two lines or features). Both became events, this one under another id. Give each an id of its own, or delete the one that is not meant.",
    ar: "يرد هذا المعرّف في صف سابق أيضًا (السطران أو المعلمان). صار الصفان حدثين، وهذا بمعرّف آخر. أعطِ كل صف معرّفًا خاصًا به، أو احذف غير المقصود منهما.",
  },
  "row-twice": {
    en: "The row is the same in every cell as an earlier one (two lines or features). Both became events: delete one where it is not meant.",
    ar: "الصف مطابق في كل خلية لصف سابق (السطران أو المعلمان). صار الاثنان حدثين: احذف أحدهما إن لم يكن مقصودًا.",
  },
  "row-total": {
    en: "The row sums up others and is no event. Delete it, or give it a date.",
    ar: "الصف مجموع صفوف أخرى وليس حدثًا. احذفه أو أعطه تاريخًا.",
  },
  "row-empty": {
    en: "There is nothing in this row or feature: no text, no date, no place. Delete it, or fill it in.",
    ar: "لا شيء في هذا الصف أو المعلم: لا نص ولا تاريخ ولا مكان. احذفه أو املأه.",
  },
  "where-unknown": {
    en: "A condition could not be read, or names a column that is not there; expected one such as mag>=5.",
    ar: "تعذّرت قراءة شرط أو هو يسمّي عمودًا غير موجود؛ المتوقع شرط مثل mag>=5.",
  },
  "geometry-kind": {
    en: "A story has points and areas; a row with another kind of shape, or an empty one ([]), was kept without its place on the map.",
    ar: "تضم القصة نقاطًا ومناطق؛ أُبقي على صف له شكل من نوع آخر، أو شكل فارغ ([])، من دون موضعه على الخريطة.",
  },
  "height-dropped": {
    en: "Heights of positions were left out.",
    ar: "لم تُدرج ارتفاعات المواضع.",
  },
  "rows-none": {
    en: "The table has names of columns and no row below them. Write a row for each event.",
    ar: "في الجدول أسماء أعمدة ولا صف تحتها. اكتب صفًا لكل حدث.",
  },
  "features-none": {
    en: "There is no event or place in the file: no feature (GeoJSON), placemark (KML), waypoint, route or track (GPX), or record. Export it again.",
    ar: "لا يوجد في الملف أي حدث أو مكان: لا معلم (GeoJSON) ولا علامة (KML) ولا نقطة أو طريق أو مسار (GPX) ولا سجل. صدّره من جديد.",
  },
  "columns-unknown": {
    en: "No column was taken for a title, a date, a place or a position. Say what the columns are; the first line must name them.",
    ar: "لم يُفهم أي عمود على أنه عنوان أو تاريخ أو مكان أو موضع. حدّد ما هي الأعمدة؛ ويجب أن يسمّيها السطر الأول.",
  },
  "coordinates-projected": {
    en: "These columns seem to hold metres of a projection such as UTM, which are not read. Convert them to latitude and longitude in degrees (WGS 84).",
    ar: "يبدو أن هذه الأعمدة تضم أمتار إسقاط مثل UTM، وهي لا تُقرأ. حوّلها إلى خط عرض وخط طول بالدرجات (WGS 84).",
  },
  ...FILE_PROBLEMS,
} as const satisfies Record<string, LangMap>;

/** What is told of a file with which nothing is wrong. */
const REMARKS: ReadonlySet<string> = new Set([
  "height-dropped",
  "cells-no-value",
  "dates-epoch",
  "dates-minus",
  "dates-week",
  "position-zero",
  "crs-converted",
  "events-as-one",
  "dates-unused",
  "title-unknown",
] as const satisfies (ImportProblemCode | ProblemCode)[]);

/** Whether a problem is one, and no mere remark. */
export const isIssue = (code: string): boolean => !REMARKS.has(code);

export type ImportProblemCode = keyof typeof IMPORT_PROBLEMS | keyof typeof COMMAND_PROBLEMS;
