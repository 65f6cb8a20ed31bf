import type { LangMap } from "../story/records/text.ts";

/** Why a row was left out, or what was not taken over from a file; a sentence for readers. */
export const IMPORT_PROBLEMS = {
  "row-coordinates": {
    en: "The coordinates could not be read; expected degrees such as 36.19 or 36°11′24″N.",
    ar: "تعذّرت قراءة الإحداثيات؛ المتوقع درجات مثل 36.19 أو 36°11′24″N.",
  },
  "row-half-position": {
    en: "There is a latitude without a longitude, or the other way round.",
    ar: "يوجد خط عرض بلا خط طول أو العكس.",
  },
  "row-outside-world": {
    en: "The coordinates lie outside of the world: latitude −90 to 90, longitude −180 to 180.",
    ar: "الإحداثيات خارج العالم: خط العرض من −90 إلى 90 وخط الطول من −180 إلى 180.",
  },
  "row-swapped": {
    en: "The latitude is beyond 90 degrees and the longitude is not: latitude and longitude may be swapped. Nothing is swapped by guess; say which column is which.",
    ar: "خط العرض يتجاوز 90 درجة وخط الطول لا يتجاوزها: قد يكون الخطان متبادلين. لا يُبدَّل شيء بالتخمين؛ حدّد أي عمود هو أيهما.",
  },
  "row-date-unreadable": {
    en: "The date could not be read; expected one such as 2023-12-26 or 26 December 2023.",
    ar: "تعذّرت قراءة التاريخ؛ المتوقع تاريخ مثل 2023-12-26 أو 26 ديسمبر 2023.",
  },
  "row-date-ambiguous": {
    en: "Day and month can be read either way round: say --dates dmy or --dates mdy.",
    ar: "يمكن قراءة اليوم والشهر بالترتيبين: حدّد --dates dmy أو --dates mdy.",
  },
  "row-date-century": {
    en: "The year has two digits only, so its century is not known.",
    ar: "السنة مكتوبة برقمين فقط، فلا يُعرف قرنها.",
  },
  "row-date-serial": {
    en: "The date is a spreadsheet’s number of days; save the column as text such as 2023-12-26.",
    ar: "التاريخ رقم أيام من جدول بيانات؛ احفظ العمود نصًا مثل 2023-12-26.",
  },
  "row-end-before-start": {
    en: "The end is before the start.",
    ar: "النهاية قبل البداية.",
  },
  "count-unread": {
    en: "A number of people is not a whole number such as 1200; no claim was made of it. Nothing is guessed: write digits only.",
    ar: "عدد الأشخاص ليس عددًا صحيحًا مثل 1200؛ لم يُسجَّل منه ادعاء. لا يُخمَّن شيء: اكتب أرقامًا فقط.",
  },
  "row-empty": { en: "Nothing in the row could be used.", ar: "لا شيء في الصف يمكن استخدامه." },
  "where-unknown": {
    en: "A condition could not be read, or names a column that is not there; expected one such as mag>=5.",
    ar: "تعذّرت قراءة شرط أو هو يسمّي عمودًا غير موجود؛ المتوقع شرط مثل mag>=5.",
  },
  "dates-ambiguous": {
    en: "Day and month of these dates can be read either way round, and nothing in the column decides: say --dates dmy or --dates mdy.",
    ar: "يمكن قراءة اليوم والشهر في هذه التواريخ بالترتيبين ولا شيء في العمود يحسم؛ حدّد --dates dmy أو --dates mdy.",
  },
  "dates-disagree": {
    en: "Some dates of the column have the day first and some the month; say which with --dates.",
    ar: "بعض تواريخ العمود تبدأ باليوم وبعضها بالشهر؛ حدّد الترتيب بـ --dates.",
  },
  "time-without-zone": {
    en: "A clock time says no time zone, so only its day was kept; --tz says the zone.",
    ar: "الوقت بلا منطقة زمنية فأُبقي على يومه فقط؛ تُحدَّد المنطقة بـ --tz.",
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
    en: "The type column has too many different values to be types; all events have one type.",
    ar: "في عمود النوع قيم مختلفة أكثر من أن تكون أنواعًا؛ لجميع الأحداث نوع واحد.",
  },
  "map-unknown": {
    en: "A column or field named by --map is not there.",
    ar: "عمود أو حقل ورد في --map غير موجود.",
  },
  "rows-none": {
    en: "There is no row or feature in the file. Write a row for each event; a table that was saved with a filter on may have lost its rows.",
    ar: "لا يوجد في الملف أي صف أو معلم. اكتب صفًا لكل حدث؛ وقد يفقد جدول حُفظ وعليه عامل تصفية صفوفه.",
  },
  "headings-missing": {
    en: "Expected a first line that names the columns, found one that looks like data. Put a line such as title,date,latitude,longitude before it; the command takes the names with --headings, too.",
    ar: "كان المتوقع سطر أول يسمّي الأعمدة، ووُجد سطر يشبه البيانات. ضع قبله سطرًا مثل title,date,latitude,longitude؛ ويأخذ الأمر الأسماء أيضًا من --headings.",
  },
  "columns-unknown": {
    en: "No column was taken for a title, a date, a place or a position. Say what the columns are; the first line must name them.",
    ar: "لم يُفهم أي عمود على أنه عنوان أو تاريخ أو مكان أو موضع. حدّد ما هي الأعمدة؛ ويجب أن يسمّيها السطر الأول.",
  },
  encoding: {
    en: "This byte is not valid in the file’s encoding, so nothing of the file was read; expected UTF-8 or UTF-16, unless another one is named. Save the file as UTF-8 (Excel: “CSV UTF-8”), or say its encoding, such as --encoding windows-1252.",
    ar: "هذا البايت غير صالح في ترميز الملف، فلم يُقرأ منه شيء؛ المتوقع UTF-8 أو UTF-16 ما لم يُحدَّد غيرهما. احفظ الملف بترميز UTF-8 (في Excel: «CSV UTF-8»)، أو حدّد ترميزه، مثل --encoding windows-1256.",
  },
  "not-text": {
    en: "The file is neither text nor of a known kind; nothing of it was read. Save a table as CSV in UTF-8.",
    ar: "الملف ليس نصًا ولا من نوع معروف؛ لم يُقرأ منه شيء. احفظ الجدول بصيغة CSV وترميز UTF-8.",
  },
  "kind-unknown": {
    en: "The kind of file is not known here. Save a table as CSV, a map as GeoJSON, KML or GPX.",
    ar: "نوع الملف غير معروف هنا. احفظ الجدول بصيغة CSV، والخريطة بصيغة GeoJSON أو KML أو GPX.",
  },
} as const satisfies Record<string, LangMap>;

export type ImportProblemCode = keyof typeof IMPORT_PROBLEMS;
