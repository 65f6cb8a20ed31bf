import type { ProblemCode } from "../formats/problems.ts";
import type { LangMap } from "../story/records/text.ts";
import { DATE_PROBLEMS } from "./dates/problems.ts";
import { POSITION_PROBLEMS } from "./position-problems.ts";
import { ROW_PROBLEMS } from "./row-problems.ts";

/** Why a row was left out, or what was not taken over from a file; a sentence for readers. */
export const IMPORT_PROBLEMS = {
  ...POSITION_PROBLEMS,
  ...DATE_PROBLEMS,
  "count-unread": {
    en: "A number of people is not a whole number such as 1200; no claim was made of it. Nothing is guessed: write digits only.",
    ar: "عدد الأشخاص ليس عددًا صحيحًا مثل 1200؛ لم يُسجَّل منه ادعاء. لا يُخمَّن شيء: اكتب أرقامًا فقط.",
  },
  "events-unread": {
    en: "How many events the row stands for is not a whole number from 1 to 999999999; it counts as one. Nothing is guessed: write digits only, or say with --map COLUMN=- that the column is something else.",
    ar: "عدد الأحداث التي يمثلها الصف ليس عددًا صحيحًا من 1 إلى 999999999؛ حُسب حدثًا واحدًا. لا يُخمَّن شيء: اكتب أرقامًا فقط، أو بيّن بـ \u2066--map COLUMN=-\u2069 أن العمود شيء آخر.",
  },
  "events-as-one": {
    en: "Rows stand for several events each, as this column says; found is how many in all. A story has one event for each row, with the number in a note. An archive counts them: --archive.",
    ar: "يمثّل الصف الواحد عدة أحداث كما يقول هذا العمود؛ والعدد المذكور مجموعها. في القصة حدث واحد لكل صف، والعدد في ملاحظة. أما الأرشيف فيحسبها: \u2066--archive\u2069.",
  },
  "code-unknown": {
    en: "A code is none of those that the codebook of such files has for this column; it was not used, and nothing is guessed of it. Correct it, or leave the cell empty.",
    ar: "رمز ليس من الرموز التي يضعها دليل ترميز هذه الملفات لهذا العمود؛ لم يُستخدم ولم يُخمَّن منه شيء. صحّحه أو اترك الخلية فارغة.",
  },
  "cells-no-value": {
    en: "Cells of this column say that there is no value; they were taken for empty. 0000-00-00, 0000-01-01 and the midnight of 0001-01-01 are how some databases write that there is no date; where the day itself is meant, write it in words, such as 1 January 1 BC. The number is how many there are.",
    ar: "خلايا في هذا العمود تقول إنه لا قيمة لها؛ اعتُبرت فارغة. \u20660000-00-00\u2069 و\u20660000-01-01\u2069 ومنتصف ليل \u20660001-01-01\u2069 هي ما تكتبه بعض قواعد البيانات حين لا تاريخ؛ إن كان اليوم نفسه مقصودًا فاكتبه بالكلمات، مثل \u20661 January 1 BC\u2069. العدد هو عددها.",
  },
  "text-long": {
    en: "A text of a story has at most 5,000 characters, and this one has as many as found. It was cut there; the rest stands in notes beside the event (in an archive all of it stands together).",
    ar: "للنص في القصة 5000 محرف على الأكثر، ولهذا النص العدد المذكور. قُطع عندها، والباقي في ملاحظات بجانب الحدث (وفي الأرشيف كله معًا).",
  },
  "column-twice": {
    en: "Two columns can be this field. The one named first was taken, the other was not used: say which it is with --map.",
    ar: "يمكن أن يكون عمودان هذا الحقل. أُخذ المذكور أولًا ولم يُستخدم الآخر: حدّد أيهما هو بـ \u2066--map\u2069.",
  },
  ...ROW_PROBLEMS,
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
  "types-many": {
    en: "The type column has too many different values to be types; all events have one. Say with --types which words mean which type, or name another column with --map.",
    ar: "في عمود النوع قيم مختلفة أكثر من أن تكون أنواعًا؛ لجميع الأحداث نوع واحد. حدّد بـ \u2066--types\u2069 أي الكلمات تعني أي نوع، أو سمِّ عمودًا آخر بـ \u2066--map\u2069.",
  },
  "map-unknown": {
    en: "A column or field named by --map is not there, so that wish was not followed. “dateline import --help” lists the fields.",
    ar: "عمود أو حقل ورد في \u2066--map\u2069 غير موجود، فلم يُتّبع ذلك. يذكر “dateline import --help” الحقول.",
  },
  "rows-none": {
    en: "The table has names of columns and no row below them. Write a row for each event.",
    ar: "في الجدول أسماء أعمدة ولا صف تحتها. اكتب صفًا لكل حدث.",
  },
  "text-only": {
    en: "The file is running text, and somebody has to read out of it what happened when and where. Begin with a table of its events, its first line such as title,date,latitude,longitude, or with “dateline new”, which writes a story to fill in.",
    ar: "الملف نص متصل، ولا بد أن يستخرج أحد منه ما حدث ومتى وأين. ابدأ بجدول لأحداثه، سطره الأول مثل title,date,latitude,longitude، أو بالأمر “dateline new” الذي يكتب قصة لتملأها.",
  },
  "features-none": {
    en: "There is no event or place in the file: no feature (GeoJSON), placemark (KML), waypoint, route or track (GPX), or record. Export it again.",
    ar: "لا يوجد في الملف أي حدث أو مكان: لا معلم (GeoJSON) ولا علامة (KML) ولا نقطة أو طريق أو مسار (GPX) ولا سجل. صدّره من جديد.",
  },
  "file-empty": {
    en: "The file is empty: there is nothing in it but blanks. Export or copy it again.",
    ar: "الملف فارغ: لا شيء فيه سوى الفراغات. صدّره أو انسخه من جديد.",
  },
  "content-other": {
    en: "What stands in the file is of another kind than its name says, so nothing of it was read. A web page (HTML) mostly means that the address asks for a login: download the file itself. JSON and XML are read under names such as .geojson, .kml or .gpx.",
    ar: "محتوى الملف من نوع غير الذي يقوله اسمه، فلم يُقرأ منه شيء. صفحة الويب (HTML) تعني غالبًا أن العنوان يطلب تسجيل الدخول: نزّل الملف نفسه. ويُقرأ JSON وXML بأسماء مثل ‎.geojson أو ‎.kml أو ‎.gpx.",
  },
  "headings-missing": {
    en: "Expected a first line that names the columns, found one that looks like data. Put a line such as title,date,latitude,longitude before it; the command takes the names with --headings.",
    ar: "كان المتوقع سطر أول يسمّي الأعمدة، ووُجد سطر يشبه البيانات. ضع قبله سطرًا مثل title,date,latitude,longitude؛ ويأخذ الأمر الأسماء أيضًا من \u2066--headings\u2069.",
  },
  "headings-twice": {
    en: "Names of columns were given, and the first row looks like names, too: it was left out. Say no --headings where the file names its columns.",
    ar: "أُعطيت أسماء للأعمدة، والصف الأول يشبه الأسماء أيضًا، فتُرك. احذف \u2066--headings\u2069 إن كان الملف يسمّي أعمدته.",
  },
  "columns-unknown": {
    en: "No column was taken for a title, a date, a place or a position. Say what the columns are; the first line must name them.",
    ar: "لم يُفهم أي عمود على أنه عنوان أو تاريخ أو مكان أو موضع. حدّد ما هي الأعمدة؛ ويجب أن يسمّيها السطر الأول.",
  },
  "coordinates-unknown": {
    en: "No columns were taken for latitude and longitude. Say which they are with --map COLUMN=lat, or =lon; with =- that one of these is none.",
    ar: "لم يُفهم أي عمودين على أنهما خط العرض وخط الطول. حدّدهما بـ \u2066--map COLUMN=lat\u2069 أو ‎=lon، وبـ ‎=- أن أحد هذه ليس منهما.",
  },
  "coordinates-projected": {
    en: "These columns seem to hold metres of a projection such as UTM, which are not read. Convert them to latitude and longitude in degrees (WGS 84).",
    ar: "يبدو أن هذه الأعمدة تضم أمتار إسقاط مثل UTM، وهي لا تُقرأ. حوّلها إلى خط عرض وخط طول بالدرجات (WGS 84).",
  },
  "title-unknown": {
    en: "No column was taken for a title, so events are called by their place or type. Where one of these is the title, say so with --map COLUMN=title.",
    ar: "لم يُفهم أي عمود على أنه عنوان، فسُمّيت الأحداث بأماكنها أو أنواعها. إن كان أحد هذه هو العنوان فحدّده بـ \u2066--map COLUMN=title\u2069.",
  },
  "dates-unknown": {
    en: "No column was taken for a date. Say which it is with --map COLUMN=date; with =- that one of these is none.",
    ar: "لم يُفهم أي عمود على أنه تاريخ. حدّده بـ \u2066--map COLUMN=date\u2069، وبـ ‎=- أن أحد هذه ليس تاريخًا.",
  },
  encoding: {
    en: "This byte is not valid in the file’s encoding, so nothing of the file was read; expected UTF-8 or UTF-16, unless another one is named. Save it as UTF-8 (Excel: “CSV UTF-8”), or say its encoding, such as --encoding windows-1252.",
    ar: "هذا البايت غير صالح في ترميز الملف، فلم يُقرأ منه شيء؛ المتوقع UTF-8 أو UTF-16 ما لم يُحدَّد غيرهما. احفظ الملف بترميز UTF-8 (في Excel: «CSV UTF-8»)، أو حدّد ترميزه، مثل \u2066--encoding windows-1256\u2069.",
  },
  "encoding-controls": {
    en: "A control character (0x80 to 0x9F) stands in the text, where mostly a quotation mark, a dash or another letter was lost as the file was saved; the encoding named may be another one. It is not taken over. Only the first is told.",
    ar: "في النص رمز تحكّم (\u20660x80\u2069 إلى \u20660x9F\u2069)، وغالبًا ضاعت مكانه علامة اقتباس أو شرطة أو حرف عند حفظ الملف؛ وقد يكون الترميز الصحيح غير الذي حُدِّد. لم يُنقل الرمز. لا يُذكر إلا أولها.",
  },
  "not-text": {
    en: "The file is neither text nor of a known kind; nothing of it was read. Save a table as CSV in UTF-8.",
    ar: "الملف ليس نصًا ولا من نوع معروف؛ لم يُقرأ منه شيء. احفظ الجدول بصيغة CSV وترميز UTF-8.",
  },
  "kind-spreadsheet": {
    en: "A spreadsheet’s or database’s own file is not read here. Save the sheet as CSV in UTF-8 in the program that made it, and open that.",
    ar: "لا يُقرأ هنا ملف برنامج الجداول أو قواعد البيانات نفسه. احفظ الورقة بصيغة CSV وترميز UTF-8 في البرنامج الذي أنشأها، وافتح الناتج.",
  },
  "kind-map": {
    en: "A shapefile or another file of a map program is not read here. Convert it to GeoJSON in WGS 84, which QGIS, mapshaper and ogr2ogr can do, and open that.",
    ar: "لا يُقرأ هنا ملف shapefile أو ملف آخر لبرنامج خرائط. حوّله إلى GeoJSON وبنظام WGS 84، ويمكن ذلك في QGIS أو mapshaper أو ogr2ogr، وافتح الناتج.",
  },
  "kind-document": {
    en: "A document or a picture is not read here. Copy its table into a spreadsheet, save that as CSV in UTF-8, and open it.",
    ar: "لا يُقرأ هنا مستند أو صورة. انسخ الجدول الذي فيه إلى برنامج جداول واحفظه بصيغة CSV وترميز UTF-8، وافتح الناتج.",
  },
  "kind-unknown": {
    en: "The kind of file is not known here. Save a table as CSV, a map as GeoJSON, KML or GPX.",
    ar: "نوع الملف غير معروف هنا. احفظ الجدول بصيغة CSV، والخريطة بصيغة GeoJSON أو KML أو GPX.",
  },
} as const satisfies Record<string, LangMap>;

/** What is told of a file with which nothing is wrong. */
const REMARKS: ReadonlySet<string> = new Set([
  "height-dropped",
  "headings-later",
  "cells-no-value",
  "title-unknown",
  "dates-empty",
  "dates-epoch",
  "dates-minus",
  "position-zero",
  "crs-converted",
  "events-as-one",
] as const satisfies (ImportProblemCode | ProblemCode)[]);

/** Whether a problem is one, and no mere remark. */
export const isIssue = (code: string): boolean => !REMARKS.has(code);

export type ImportProblemCode = keyof typeof IMPORT_PROBLEMS;
