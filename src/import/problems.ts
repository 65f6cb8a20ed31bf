import type { ProblemCode } from "../formats/problems.ts";
import type { LangMap } from "../story/records/text.ts";
import type { COMMAND_PROBLEMS } from "./command-problems.ts";
import { DATE_PROBLEMS } from "./dates/problems.ts";
import { FILE_PROBLEMS } from "./file-problems.ts";
import { POSITION_PROBLEMS } from "./position-problems.ts";
import { ROW_PROBLEMS } from "./row-problems.ts";

/** Why a row was left out, or what was not taken over from a file; a sentence for readers. */
export const IMPORT_PROBLEMS = {
  ...POSITION_PROBLEMS,
  ...DATE_PROBLEMS,
  "precision-unread": {
    en: "How exactly the place is known could not be read, so nothing finer is assumed and the place is not drawn unless another cell says it (beside a radius of 0 or less it is, as where none is given); where the row is an event, a note of it keeps the cell. Write one of the known words, or a radius of up to 1000 km with its unit.",
    ar: "تعذّرت قراءة دقة المكان، فلا تُفترض دقة أكبر ولا يُرسم المكان ما لم تذكرها خلية أخرى (ويُرسم مع نصف قطر يساوي 0 أو أقل، كما حين لا يُعطى)؛ إن كان الصف حدثًا حفظت ملاحظة له نص الخلية. اكتب كلمة من الكلمات المعروفة، أو نصف قطر لا يزيد على 1000 كم مع وحدته.",
  },
  "count-unread": {
    en: "A number of people could not be read, so no claim was made of it; where the row is an event, a note of it keeps the cell. Nothing is guessed: write digits, such as 1200, 5+ or 10-15, and 0 where it was nobody.",
    ar: "تعذّرت قراءة عدد الأشخاص، فلم يُسجَّل منه ادعاء؛ إن كان الصف حدثًا حفظت ملاحظة له نص الخلية. لا يُخمَّن شيء: اكتب أرقامًا مثل 1200 أو \u20665+\u2069 أو \u206610-15\u2069، و0 إن لم يكن أحد.",
  },
  "claim-unread": {
    en: "Whether what parties say is contested could not be read, so nothing is taken from it; where the row is an event, its words are kept beside it. Nothing is guessed: write contested, agreed, single (one party only) or superseded, several of them between semicolons.",
    ar: "تعذّرت قراءة هل ما تقوله الأطراف مختلف عليه، فلم يؤخذ منه شيء؛ إن كان الصف حدثًا حُفظ نصه إلى جانبه. لا يُخمَّن شيء: اكتب contested أي مختلف عليه، أو agreed أي متفق عليه، أو single أي قول طرف واحد، أو superseded أي استُبدل، وافصل بين عدة منها بفاصلة منقوطة.",
  },
  "count-thousands": {
    en: "A mark before three digits of a number was taken for that between thousands (1.204 is 1204), as no coordinates tell which mark the file has before decimals. Write such numbers without marks.",
    ar: "عُدّت العلامة قبل ثلاثة أرقام فاصلة آلاف (\u20661.204\u2069 هو 1204)، إذ لا إحداثيات تبيّن علامة الكسور في الملف. اكتب مثل هذه الأعداد بلا علامات.",
  },
  "counts-disagree": {
    en: "Estimates of one number contradict each other: the low one is above the high one, or the best outside of both. No claim was made of them; a note of the event keeps them. Correct them.",
    ar: "تقديرات العدد الواحد متناقضة: الأدنى فوق الأعلى، أو الأفضل خارجهما. لم يُسجَّل منها ادعاء؛ تحفظها ملاحظة للحدث. صحّحها.",
  },
  "code-unknown": {
    en: "A code is none of those that the codebook of such files has for this column; it was not used, and nothing is guessed of it. Correct it, or leave the cell empty.",
    ar: "رمز ليس من الرموز التي يضعها دليل ترميز هذه الملفات لهذا العمود؛ لم يُستخدم ولم يُخمَّن منه شيء. صحّحه أو اترك الخلية فارغة.",
  },
  "cells-no-value": {
    en: "Cells of this column hold no value, or a word that says there is none; they were taken for empty. The number is how many there are.",
    ar: "خلايا في هذا العمود لا قيمة فيها، أو فيها كلمة تقول إنه لا قيمة؛ اعتُبرت فارغة. العدد هو عددها.",
  },
  "dates-zero": {
    en: "0000-00-00, 0000-01-01, the midnight of 0001-01-01 and 9999-12-31 are how some databases write that there is no date; they were taken for empty, 9999-12-31 as an end for an open one. Where the day itself is meant, write it in words, such as 1 January 1 BC. The number is how many there are.",
    ar: "\u20660000-00-00\u2069 و\u20660000-01-01\u2069 ومنتصف ليل \u20660001-01-01\u2069 و\u20669999-12-31\u2069 هي ما تكتبه بعض قواعد البيانات حين لا تاريخ؛ اعتُبرت فارغة، و\u20669999-12-31\u2069 في خانة النهاية نهايةً مفتوحة. إن كان اليوم نفسه مقصودًا فاكتبه بالكلمات، مثل \u20661 January 1 BC\u2069. العدد هو عددها.",
  },
  "text-long": {
    en: "A text of a story has at most 5,000 characters, and this one has as many as found. It was cut there; the rest stands in notes beside the event. An archive keeps all of it together.",
    ar: "للنص في القصة 5000 محرف على الأكثر، ولهذا النص العدد المذكور. قُطع عندها، والباقي في ملاحظات بجانب الحدث. أما الأرشيف فيحفظه كله معًا.",
  },
  "sources-many": {
    en: "Rows name more different sources than the 2,000 that an archive keeps to filter by; the number is how many. Kept are those that most rows name, and none that one row alone names. Of every other one the text of its rows tells, as of all; nothing is lost.",
    ar: "تذكر الصفوف مصادر مختلفة أكثر من 2000 مصدر يحفظها الأرشيف للتصفية؛ والعدد هو عددها. حُفظ منها ما تذكره معظم الصفوف، دون ما يذكره صف واحد فقط. أما غيرها فيذكره نص صفوفه كما يُذكر كل مصدر؛ لم يضع شيء.",
  },
  "parties-unread": {
    en: "Parties are written as records in JSON, and in some no field is a name (name, label, actor, party, group, organisation); of those none is taken, and their words stand with the event. Give each record a field called name, or write the names between semicolons. The number is how many cells there are, the place that of the first.",
    ar: "كُتبت الأطراف سجلات بصيغة JSON، وليس في بعضها حقل للاسم ⁦(name, label, actor, party, group, organisation)⁩؛ فلم يؤخذ منها طرف، وكلماتها مع الحدث. أعطِ كل سجل حقلًا اسمه name، أو اكتب الأسماء وبينها فاصلة منقوطة. العدد هو عدد الخلايا، والموضع موضع أولها.",
  },
  "names-many": {
    en: "A row of an archive has room for 255 parties and 255 sources to filter by; this one names more of them, and the number is how many were left out. The first 255 were taken; the text of the row tells all of them, as the file has them.",
    ar: "في صف الأرشيف متسع لـ 255 طرفًا و255 مصدرًا للتصفية؛ وهذا الصف يذكر أكثر من ذلك، والعدد هو عدد ما تُرك منها. أُخذ أول 255 منها، ونص الصف يذكرها كلها كما هي في الملف.",
  },
  ...ROW_PROBLEMS,
  "where-unknown": {
    en: "A condition could not be read, or names a column that is not there; expected one such as mag>=5.",
    ar: "تعذّرت قراءة شرط أو هو يسمّي عمودًا غير موجود؛ المتوقع شرط مثل mag>=5.",
  },
  "geometry-kind": {
    en: "A story has points, up to 100 in one shape, and areas, an archive has one point for each row; a row with another kind of shape, or an empty one ([]), was kept without its place on the map.",
    ar: "تضم القصة نقاطًا، حتى 100 في الشكل الواحد، ومناطق، ويضم الأرشيف نقطة واحدة لكل صف؛ أُبقي على صف له شكل من نوع آخر، أو شكل فارغ ([])، من دون موضعه على الخريطة.",
  },
  "story-half": {
    en: "The file is one half of a story, its places; what happened there stands in the other half, story.json. Each place is shown as an event without a date. For the story open both files together, or the folder that they are in.",
    ar: "الملف نصف قصة، أي أماكنها؛ وما وقع فيها في النصف الآخر، \u2066story.json\u2069. يُعرض كل مكان كحدث بلا تاريخ. لعرض القصة افتح الملفين معًا أو المجلد الذي هما فيه.",
  },
  "height-dropped": {
    en: "Heights and measures of positions were left out.",
    ar: "لم تُدرج ارتفاعات المواضع وقياساتها.",
  },
  "table-none": {
    en: "The file is no table: there is one line in it, which is no known name of a column. Write a line of headings, such as title,date,latitude,longitude, and below it a row for each event.",
    ar: "الملف ليس جدولًا: فيه سطر واحد ليس اسمًا معروفًا لعمود. اكتب سطرًا للعناوين مثل title,date,latitude,longitude وتحته صفًا لكل حدث.",
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
  "encoding-controls": {
    en: "A control character (0x80 to 0x9F) stands in the text, where mostly a quotation mark, a dash or another letter was lost as the file was saved; the encoding named may be another one. It is not taken over. Only the first is told.",
    ar: "في النص رمز تحكّم (\u20660x80\u2069 إلى \u20660x9F\u2069)، وغالبًا ضاعت مكانه علامة اقتباس أو شرطة أو حرف عند حفظ الملف؛ وقد يكون الترميز الصحيح غير الذي حُدِّد. لم يُنقل الرمز. لا يُذكر إلا أولها.",
  },
  "types-unused": {
    en: "No row that was taken has these words as its type, so what was said of them was of no use. Look for another spelling, or leave them out.",
    ar: "لا صف من المأخوذ نوعه هذه الكلمات، فلم يُستفد مما قيل عنها. تحقق من كتابتها أو احذفها.",
  },
  "text-damaged": {
    en: "A text seems to have lost letters as it was saved or converted: “Ã¼” is what “ü” becomes where UTF-8 is read as something else, and “\uFFFD” stands for what could not be read. Nothing was changed: export the file anew in UTF-8, or correct the cells. The number is how many there are.",
    ar: "يبدو أن نصًا فقد حروفًا عند حفظه أو تحويله: تصير «\u2066ü\u2069» إلى «\u2066Ã¼\u2069» حين يُقرأ UTF-8 بترميز آخر، و«\uFFFD» مكان ما تعذّرت قراءته. لم يُغيَّر شيء: صدّر الملف من جديد بترميز UTF-8 أو صحّح الخلايا. العدد هو عددها.",
  },
  ...FILE_PROBLEMS,
} as const satisfies Record<string, LangMap>;

/** What is told of a file with which nothing is wrong. */
const REMARKS: ReadonlySet<string> = new Set([
  "story-half",
  "height-dropped",
  "headings-later",
  "headings-below",
  "hxl-tags",
  "cells-no-value",
  "text-damaged",
  "date-mark",
  "types-unused",
  "count-thousands",
  "dates-zero",
  "dates-empty",
  "dates-epoch",
  "dates-minus",
  "dates-week",
  "position-zero",
  "position-side",
  "position-eastward",
  "points-several",
  "crs-converted",
  "events-as-one",
  "dates-unused",
  "dates-of-entry",
  "title-unknown",
  "people-unused",
  "sources-many",
] as const satisfies (ImportProblemCode | ProblemCode)[]);

/** Whether a problem is one, and no mere remark. */
export const isIssue = (code: string): boolean => !REMARKS.has(code);

export type ImportProblemCode = keyof typeof IMPORT_PROBLEMS | keyof typeof COMMAND_PROBLEMS;
