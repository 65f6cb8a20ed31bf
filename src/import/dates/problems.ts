import type { LangMap } from "../../story/records/text.ts";

/** What is told of dates of a foreign file; a sentence for readers. */
export const DATE_PROBLEMS = {
  "row-date-unreadable": {
    en: "The date could not be read; expected one such as 2023-12-26, 26 December 2023 or 44 BC.",
    ar: "تعذّرت قراءة التاريخ؛ المتوقع تاريخ مثل 2023-12-26 أو 26 ديسمبر 2023 أو 44 ق.م.",
  },
  "row-date-ambiguous": {
    en: "Day and month can be read either way round: say --dates dmy or --dates mdy.",
    ar: "يمكن قراءة اليوم والشهر بالترتيبين: حدّد --dates dmy أو --dates mdy.",
  },
  "row-date-order": {
    en: "Where --dates has the month stands a number above 12, so this date contradicts it. Correct the date, or say the other order; nothing is turned round by guess.",
    ar: "في موضع الشهر بحسب --dates رقم أكبر من 12، فهذا التاريخ يخالف الترتيب. صحّح التاريخ أو حدّد الترتيب الآخر؛ لا يُقلب شيء بالتخمين.",
  },
  "row-date-century": {
    en: "The year is missing or has two digits, so it is not known: Mar-24 may be March 2024 or 24 March. Write all four digits, such as 2024.",
    ar: "السنة ناقصة أو مكتوبة برقمين، فلا تُعرف: قد تعني Mar-24 مارس 2024 أو 24 مارس. اكتبها بأربعة أرقام، مثل 2024.",
  },
  "row-date-serial": {
    en: "The date is a spreadsheet’s number of days; save the column as text such as 2023-12-26.",
    ar: "التاريخ رقم أيام من جدول بيانات؛ احفظ العمود نصًا مثل 2023-12-26.",
  },
  "row-date-day": {
    en: "That month does not have so many days. Correct the day, or leave it out.",
    ar: "ليس في ذلك الشهر هذا العدد من الأيام. صحّح اليوم أو احذفه.",
  },
  "row-date-calendar": {
    en: "A year before 1700 in Arabic or Persian digits may be of another calendar (Islamic, Solar Hijri). Write the Gregorian date, in the digits 0–9.",
    ar: "سنة قبل 1700 بأرقام عربية أو فارسية قد تكون بتقويم آخر (هجري قمري أو شمسي). اكتب التاريخ الميلادي بالأرقام 0–9.",
  },
  "row-end-before-start": {
    en: "The end is before the start. Correct one of the two, or leave the end empty.",
    ar: "النهاية قبل البداية. صحّح إحداهما أو اترك النهاية فارغة.",
  },
  "date-early": {
    en: "A date lies before the year −9999, with which the dates of a story begin. A start was taken for an open one; what ends before then has no date in the story. Say the date in the description.",
    ar: "تاريخ يسبق السنة ‎−9999 التي تبدأ بها تواريخ القصة. عُدّت البداية مفتوحة؛ وما ينتهي قبلها لا تاريخ له في القصة. اذكر التاريخ في الوصف.",
  },
  "span-further": {
    en: "The place has more than one time span, and an event has one: the first was taken. Write a feature for each span that shall be an event.",
    ar: "للمكان أكثر من مدة زمنية، وللحدث مدة واحدة: أُخذت الأولى. اكتب معلمًا لكل مدة ينبغي أن تصير حدثًا.",
  },
  "dates-epoch": {
    en: "Numbers of this column were read as seconds or milliseconds since 1970 (UTC). Where they are none, say --map COLUMN=-. The number is how many there are, the place that of the first.",
    ar: "قُرئت أرقام هذا العمود ثواني أو أجزاء من الألف من الثانية منذ 1970 ‏(UTC). إن لم تكن كذلك فحدّد --map COLUMN=-. العدد هو عددها، والموضع موضع أولها.",
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
  "time-unread": {
    en: "The clock time could not be read, or its date is no day, so only the date was kept; expected one such as 14:30.",
    ar: "تعذّرت قراءة الوقت أو تاريخه ليس يومًا، فأُبقي على التاريخ وحده؛ المتوقع وقت مثل 14:30.",
  },
  "time-at-change": {
    en: "Clocks were changed at this hour: the time came twice or never. What is shown first (UTC) was taken. Write the offset, such as 02:30+01:00.",
    ar: "غُيّرت الساعات في هذه الساعة: جاء الوقت مرتين أو لم يأتِ. أُخذ المبيَّن أولًا (UTC). اكتب الفارق، مثل 02:30+01:00.",
  },
  "dates-minus": {
    en: "Years with a minus were read as ISO 8601 counts them: 0000 is 1 BC and -0043 is 44 BC. Where the table has no year 0, its years are one too early so: write 44 BC instead. The number is how many there are.",
    ar: "قُرئت السنوات المسبوقة بعلامة ناقص بحسب عدّ ISO 8601: ‏0000 هي 1 ق.م و‎-0043 هي 44 ق.م. إن لم تكن في الجدول سنة 0 فهي متقدمة سنة واحدة: اكتب 44 ق.م بدلًا منها. العدد هو عددها.",
  },
  "dates-far": {
    en: "Days of this column were read as of years from 1300 to 1499, or 0 or 1. They may be of another calendar (Islamic, Solar Hijri), or no date: convert them, or leave them empty. The number is how many there are.",
    ar: "قُرئت أيام في هذا العمود على أنها من سنوات بين 1300 و1499 أو 0 أو 1. قد تكون بتقويم آخر (هجري قمري أو شمسي) أو بلا تاريخ: حوّلها أو اتركها فارغة. العدد هو عددها.",
  },
} as const satisfies Record<string, LangMap>;
