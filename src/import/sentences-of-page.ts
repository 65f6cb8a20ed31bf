import { PROBLEMS } from "../formats/problems.ts";
import type { LangMap } from "../story/records/text.ts";
import type { COMMAND_PROBLEMS } from "./command-problems.ts";
import { IMPORT_PROBLEMS } from "./problems.ts";
import type { ImportProblem } from "./sheet.ts";

const BY_COLUMNS = {
  en: "choose in the table of columns, where the file is opened,",
  ar: "اختر في جدول الأعمدة عند فتح الملف",
};

/** What a reader of the page can do where the command has options. */
export const PAGE_SENTENCES: Readonly<Record<keyof typeof COMMAND_PROBLEMS, LangMap>> = {
  "row-date-century": {
    en: "The year is missing or has too few digits, and is not guessed: Mar-24 may be March 2024 or 24 March, 25/12/23 of 1923 or 2023. Write all four digits, in a spreadsheet with the format yyyy-mm-dd; where all two-digit years are of one century, the choice “Years with two digits” says which.",
    ar: "السنة ناقصة أو قليلة الأرقام، ولا تُخمَّن: قد تعني \u2066Mar-24\u2069 مارس 2024 أو 24 مارس، و\u206625/12/23\u2069 سنة 1923 أو 2023. اكتبها بأربعة أرقام، وفي جدول بيانات بتنسيق \u2066yyyy-mm-dd\u2069؛ وإن كانت السنوات ذات الرقمين كلها من قرن واحد فحدّده في خيار «السنوات ذات الرقمين».",
  },
  "row-date-ambiguous": {
    en: "Day and month can be read either way round: the choice “In dates such as 03/04/2023” decides which comes first.",
    ar: "يمكن قراءة اليوم والشهر بالترتيبين: يحدد الخيار «في تواريخ مثل 03/04/2023» أيهما أولًا.",
  },
  "row-date-order": {
    en: "Where the month stands in the order that was chosen is a number above 12, so this date contradicts it. Correct the date, or choose the other order when you open the file.",
    ar: "في موضع الشهر بحسب الترتيب المختار رقم أكبر من 12، فهذا التاريخ يخالفه. صحّح التاريخ أو اختر الترتيب الآخر عند فتح الملف.",
  },
  "dates-ambiguous": {
    en: "Day and month of these dates can be read either way round, and nothing in the column decides: the choice “In dates such as 03/04/2023” does.",
    ar: "يمكن قراءة اليوم والشهر في هذه التواريخ بالترتيبين ولا شيء في العمود يحسم: يحسمه الخيار «في تواريخ مثل 03/04/2023».",
  },
  "dates-disagree": {
    en: "Some dates have the day first and some the month: the choice “In dates such as 03/04/2023” decides.",
    ar: "بعض التواريخ يبدأ باليوم وبعضها بالشهر: يحسم ذلك الخيار «في تواريخ مثل 03/04/2023».",
  },
  "dates-of-form": {
    en: `The dates of this column say when the form was filled in, not when what it tells of happened; no other column was taken for that. They stand with the events all the same: ${BY_COLUMNS.en} which one has the date of the event, or “not used” for this one.`,
    ar: `تواريخ هذا العمود تقول متى مُلئت الاستمارة، لا متى وقع ما تذكره؛ ولم يُفهم عمود آخر على أنه ذلك. وهي مع ذلك تواريخ الأحداث هنا: ${BY_COLUMNS.ar} أي عمود فيه تاريخ الحدث، أو أن هذا غير مستخدم.`,
  },
  "dates-of-entry": {
    en: `A column of this name mostly says when something was written down, as “Timestamp” of Google Forms says when the form was sent, and not when it happened; no other column was taken for the date, so this one was. If it is not right, ${BY_COLUMNS.en} which one has the date of the event, or “not used” for this one.`,
    ar: `العمود بهذا الاسم يقول غالبًا متى كُتب الشيء، كما يقول «Timestamp» في Google Forms متى أُرسلت الاستمارة، لا متى وقع؛ ولم يُفهم عمود آخر على أنه التاريخ فأُخذ هذا. إن لم يكن صحيحًا ف${BY_COLUMNS.ar} أي عمود فيه تاريخ الحدث، أو أن هذا غير مستخدم.`,
  },
  "dates-epoch": {
    en: `Numbers of this column were read as seconds or milliseconds since 1970 (UTC). Where they are none, ${BY_COLUMNS.en} “not used” for it. The number is how many there are, the place that of the first.`,
    ar: `قُرئت أرقام هذا العمود ثواني أو أجزاء من الألف من الثانية منذ 1970 ‏(UTC). إن لم تكن كذلك ف${BY_COLUMNS.ar} أنه غير مستخدم. العدد هو عددها، والموضع موضع أولها.`,
  },
  "time-without-zone": {
    en: "A clock time says no time zone, so only its day was kept; with a zone of that offset chosen under “Time zone of clock times without one” the time is kept, too.",
    ar: "الوقت بلا منطقة زمنية فأُبقي على يومه فقط؛ وباختيار منطقة لها هذا الفارق في «المنطقة الزمنية للأوقات التي لا تذكرها» يُحفظ الوقت أيضًا.",
  },
  "time-offset": {
    en: "No zone always has the offset of this clock time, so only its day was kept; with a zone of that offset chosen under “Time zone of clock times without one” the time is kept, too.",
    ar: "لا منطقة زمنية لها دائمًا فارق هذا الوقت، فأُبقي على يومه فقط؛ وباختيار منطقة لها هذا الفارق في «المنطقة الزمنية للأوقات التي لا تذكرها» يُحفظ الوقت أيضًا.",
  },
  "row-unknown": {
    en: `No column that was taken for something is filled in this row, so there is no event in it. Fill one in, or ${BY_COLUMNS.en} what the others are.`,
    ar: `لا شيء في هذا الصف في أي عمود فُهم معناه، فلا حدث فيه. املأ أحدها أو ${BY_COLUMNS.ar} ما هي الأعمدة الأخرى.`,
  },
  "row-wrong-axis": {
    en: `A latitude ends in N or S and a longitude in E or W; found the other one, so the two may be swapped. Nothing is swapped by guess: ${BY_COLUMNS.en} which is which.`,
    ar: `ينتهي خط العرض بـ N أو S وخط الطول بـ E أو W؛ ووُجد الآخر، فقد يكون العمودان متبادلين. لا يُبدَّل شيء بالتخمين: ${BY_COLUMNS.ar} أي عمود هو أيهما.`,
  },
  "row-side-unknown": {
    en: `Sides (N or S, E or W) stand in a column of their own, or one that may be that, and of these coordinates theirs is not known. Write it, or ${BY_COLUMNS.en} which column it is.`,
    ar: `الجهات (N أو S، وE أو W) في عمود مستقل أو في عمود قد يكون كذلك، وجهة هذه الإحداثيات غير معروفة. اكتبها، أو ${BY_COLUMNS.ar} أي عمود هو.`,
  },
  "row-swapped": {
    en: `The latitude is beyond 90 degrees and the longitude is not: latitude and longitude may be swapped. Nothing is swapped by guess: of two columns, ${BY_COLUMNS.en} which is which; in one, write them the other way round.`,
    ar: `خط العرض يتجاوز 90 درجة وخط الطول لا يتجاوزها: قد يكون الخطان متبادلين. لا يُبدَّل شيء بالتخمين: إن كانا عمودين ${BY_COLUMNS.ar} أي عمود هو أيهما، وإن كانا في عمود واحد فاكتبهما بالترتيب المعاكس.`,
  },
  "column-twice": {
    en: `Two columns can be this field. The one named first was taken, the other was not used: ${BY_COLUMNS.en} which it is.`,
    ar: `يمكن أن يكون عمودان هذا الحقل. أُخذ المذكور أولًا ولم يُستخدم الآخر: ${BY_COLUMNS.ar} أيهما هو.`,
  },
  "types-many": {
    en: `The type column has too many different values to be types; all events have one, and a note keeps each one’s word. To change that, ${BY_COLUMNS.en} another column as the type.`,
    ar: `في عمود النوع قيم مختلفة أكثر من أن تكون أنواعًا؛ لجميع الأحداث نوع واحد، وتحفظ ملاحظة كلمة كل منها. لتغيير ذلك ${BY_COLUMNS.ar} عمودًا آخر للنوع.`,
  },
  "events-unread": {
    en: `How many events the row stands for is not a whole number from 1 to 999999999; it counts as one. Nothing is guessed: write digits only, or ${BY_COLUMNS.en} “not used” for the column.`,
    ar: `عدد الأحداث التي يمثلها الصف ليس عددًا صحيحًا من 1 إلى 999999999؛ حُسب حدثًا واحدًا. لا يُخمَّن شيء: اكتب أرقامًا فقط، أو ${BY_COLUMNS.ar} أن العمود غير مستخدم.`,
  },
  "events-as-one": {
    en: "Rows stand for several events each, as this column says; found is how many in all. A story has one event for each row, with the number in a note. To have them counted, open the data as a table (CSV).",
    ar: "يمثّل الصف الواحد عدة أحداث كما يقول هذا العمود؛ والعدد المذكور مجموعها. في القصة حدث واحد لكل صف، والعدد في ملاحظة. كي تُحسب افتح البيانات جدولًا (CSV).",
  },
  "map-unknown": {
    en: `A column or a meaning that was chosen is not there, so that choice was not followed: ${BY_COLUMNS.en} again.`,
    ar: `عمود أو معنى اختير غير موجود، فلم يُتّبع ذلك: ${BY_COLUMNS.ar} من جديد.`,
  },
  "text-only": {
    en: "The file is running text, and somebody has to read out of it what happened when and where. Begin with a table of its events, its first line such as title,date,latitude,longitude.",
    ar: "الملف نص متصل، ولا بد أن يستخرج أحد منه ما حدث ومتى وأين. ابدأ بجدول لأحداثه، سطره الأول مثل title,date,latitude,longitude.",
  },
  "headings-missing": {
    en: "The first line looks like a row, so it is taken for one, and the columns have numbers for names. Say in the table what each of them is.",
    ar: "يشبه السطر الأول صفًا فعُدّ صفًا، وصارت أسماء الأعمدة أرقامًا. حدّد في الجدول ما هو كل عمود منها.",
  },
  "headings-twice": {
    en: "The first line was left out: it looks like names of columns, but was said to be a row. Untick “The first line is a row, not headings” if it names the columns.",
    ar: "لم يُدرج السطر الأول: فهو يشبه أسماء أعمدة، مع أنه اختير أن يكون صفًا. ألغِ اختيار «السطر الأول صف وليس عناوين» إن كان يسمّي الأعمدة.",
  },
  "coordinates-unknown": {
    en: `No columns were taken for latitude and longitude: ${BY_COLUMNS.en} which they are, where these are any.`,
    ar: `لم يُفهم أي عمودين على أنهما خط العرض وخط الطول: ${BY_COLUMNS.ar} أيها هما، إن كان أحدها كذلك.`,
  },
  "dates-unknown": {
    en: `No column was taken for a date: ${BY_COLUMNS.en} which it is, where one of these is.`,
    ar: `لم يُفهم أي عمود على أنه تاريخ: ${BY_COLUMNS.ar} أيها هو، إن كان أحدها كذلك.`,
  },
  "dates-unused": {
    en: `These columns hold dates, too, and were not used: an event has one date and one end. Where one of them is that, ${BY_COLUMNS.en} which it is.`,
    ar: `في هذه الأعمدة تواريخ أيضًا، ولم تُستخدم: للحدث تاريخ واحد ونهاية واحدة. إن كان أحدها ذلك ف${BY_COLUMNS.ar} ما هو.`,
  },
  "title-unknown": {
    en: `No column was taken for a title, so events are called by their place or type; these columns hold texts and were not used. Where one is the title or the description, ${BY_COLUMNS.en} which it is.`,
    ar: `لم يُفهم أي عمود على أنه عنوان، فتُسمّى الأحداث بمكانها أو نوعها؛ وفي هذه الأعمدة نصوص لم تُستخدم. إن كان أحدها العنوان أو الوصف ف${BY_COLUMNS.ar} ما هو.`,
  },
  "people-unused": {
    en: `These columns look by their names like numbers of people or like parties, and were not used: nothing is guessed of them. Where one is that, ${BY_COLUMNS.en} what it is.`,
    ar: `تبدو هذه الأعمدة من أسمائها أعداد أشخاص أو أطرافًا، ولم تُستخدم: لا يُخمَّن منها شيء. إن كان أحدها ذلك ف${BY_COLUMNS.ar} ما هو.`,
  },
  encoding: {
    en: "This byte is not valid in the file’s encoding, so nothing of the file was read. The choice “How the file is saved” names another encoding; or save it as UTF-8.",
    ar: "هذا البايت غير صالح في ترميز الملف، فلم يُقرأ منه شيء. يسمّي الخيار «ترميز الملف» ترميزًا آخر؛ أو احفظه بترميز UTF-8.",
  },
};

const ALL: Readonly<Record<ImportProblem["code"], LangMap>> = {
  ...PROBLEMS,
  ...IMPORT_PROBLEMS,
  ...PAGE_SENTENCES,
};

/** What a problem means to a reader of the page, in every language. */
export const pageWords = ({ code }: Pick<ImportProblem, "code">): LangMap => ALL[code];

/** The same in one language. */
export const pageSentence = (problem: Pick<ImportProblem, "code">, lang = "en"): string => {
  const words = pageWords(problem);
  return words[lang] ?? words["en"] ?? problem.code;
};
