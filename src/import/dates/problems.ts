import type { LangMap } from "../../story/records/text.ts";

/** What is told of dates of a foreign file; a sentence for readers. */
export const DATE_PROBLEMS = {
  "row-date-unreadable": {
    en: "The date could not be read. Write a day (2023-12-26, 26 December 2023), a month (2023-12), a year (1890, 44 BC), a range (2021-05-03/2021-05-05) or about when (c. 1890).",
    ar: "تعذّرت قراءة التاريخ. اكتب يومًا (\u20662023-12-26\u2069 أو 26 ديسمبر 2023) أو شهرًا (\u20662023-12\u2069) أو سنة (1890 أو 44 ق.م) أو مدة (\u20662021-05-03/2021-05-05\u2069) أو تاريخًا تقريبيًا (حوالي 1890).",
  },
  "row-date-season": {
    en: "A summer or winter has other months in each half of the world, and one of them lies in two years, so it is not guessed. Write the months, such as 2023-06/2023-08, or the year.",
    ar: "لأشهر الصيف والشتاء موعدان مختلفان في نصفي الأرض، ويقع أحدهما في سنتين، فلا يُخمَّن. اكتب الأشهر، مثل \u20662023-06/2023-08\u2069، أو السنة.",
  },
  "row-date-serial": {
    en: "The date is a spreadsheet’s number of days; save the column as text such as 2023-12-26.",
    ar: "التاريخ رقم أيام من جدول بيانات؛ احفظ العمود نصًا مثل \u20662023-12-26\u2069.",
  },
  "row-date-day": {
    en: "There is no such day or month. Correct it, or leave it out.",
    ar: "لا يوجد يوم أو شهر كهذا. صحّحه أو احذفه.",
  },
  "row-date-calendar": {
    en: "The date may be of another calendar: a year before 1700 in Arabic or Persian digits (Islamic, Solar Hijri), or one day in the Old and the New Style, such as 5/18 August 1917. Write the Gregorian date in the digits 0–9; a range with “–”.",
    ar: "قد يكون التاريخ بتقويم آخر: سنة قبل 1700 بأرقام عربية أو فارسية (هجري قمري أو شمسي)، أو يوم واحد بالتقويمين القديم والجديد مثل \u20665/18 August 1917\u2069. اكتب التاريخ الميلادي بالأرقام \u20660–9\u2069، والمدة بعلامة «–».",
  },
  "row-end-before-start": {
    en: "The end is before the start, or before the end of a range beside it. Correct one of the two, or leave the end empty.",
    ar: "النهاية قبل البداية، أو قبل نهاية مدة مكتوبة بجانبها. صحّح إحداهما أو اترك النهاية فارغة.",
  },
  "date-early": {
    en: "A date lies before the year −9999, with which the dates of a story begin. A start was taken for an open one; what ends before then has no date in the story. Say the date in the description.",
    ar: "تاريخ يسبق السنة ‎−9999 التي تبدأ بها تواريخ القصة. عُدّت البداية مفتوحة؛ وما ينتهي قبلها لا تاريخ له في القصة. اذكر التاريخ في الوصف.",
  },
  "span-further": {
    en: "The place has more than one time span, and an event has one: the first was taken, and no span of a single one of several shapes. The others stand in a note to the date. Write a feature for each span that shall be an event.",
    ar: "للمكان أكثر من مدة زمنية، وللحدث مدة واحدة: أُخذت الأولى، ولم تؤخذ مدة تخص شكلًا واحدًا من عدة. وترد المدد الأخرى في ملاحظة على التاريخ. اكتب معلمًا لكل مدة ينبغي أن تصير حدثًا.",
  },
  "dates-empty": {
    en: "The date is empty below one that is filled, as merged cells leave it. Nothing was filled in: such a row has no date. Write it in each row where it is the one above. The number is how many there are.",
    ar: "التاريخ فارغ تحت تاريخ مكتوب، كما تتركه الخلايا المدمجة. لم يُملأ شيء: لا تاريخ لمثل هذا الصف. اكتبه في كل صف إن كان هو المذكور فوقه. العدد هو عددها.",
  },
  "date-another": {
    en: "The cell has two dates, and an event has one: the first was taken. Write a row for the other one, or both as a range with “–”.",
    ar: "في الخلية تاريخان وللحدث تاريخ واحد: أُخذ الأول. اكتب صفًا للآخر، أو اكتبهما مدة بينهما «–».",
  },
  "date-mark": {
    en: "A mark behind dates (*, †, [1]) leads to a note that is not read: the date was taken as it stands. See whether the note says how sure it is. The number is how many there are.",
    ar: "علامة بعد تواريخ (* أو † أو \u2066[1]\u2069) تحيل إلى حاشية لا تُقرأ: أُخذ التاريخ كما هو. انظر هل تذكر الحاشية مدى تأكده. العدد هو عددها.",
  },
  "date-weekday": {
    en: "The day of the week beside this date is not its own. The date was kept: check which of the two is meant.",
    ar: "يوم الأسبوع المكتوب بجانب هذا التاريخ ليس يومه. أُبقي على التاريخ: تحقق أيهما المقصود.",
  },
  "date-coarser": {
    en: "The date is a part of a year or month without fixed days; the whole of it was kept. Write a range where the days are known.",
    ar: "التاريخ جزء من سنة أو شهر بلا أيام محددة؛ أُبقي عليه كله. اكتب مدة إن كانت الأيام معروفة.",
  },
  "date-parts": {
    en: "A day stands in its column without a month, so the date is only as exact as its year. Write the month, too.",
    ar: "في عمود اليوم يوم بلا شهر، فالتاريخ بدقة السنة فقط. اكتب الشهر أيضًا.",
  },
  "end-time-before": {
    en: "The clock time of the end is before that of the beginning, and no column says its day. It may be of the next day: nothing is guessed, and only the beginning was kept. Give the end a date.",
    ar: "وقت النهاية قبل وقت البداية، ولا عمود يذكر يومها. قد تكون في اليوم التالي: لا يُخمَّن شيء، وأُبقي على البداية فقط. أعطِ النهاية تاريخًا.",
  },
  "zone-unread": {
    en: "The time zone is no name of the tz database (Asia/Baghdad) and no whole hours from UTC (UTC+3), so of clock times only the day was kept. Short names such as EST or CST are of several zones.",
    ar: "المنطقة الزمنية ليست اسمًا في قاعدة tz (Asia/Baghdad) ولا ساعات كاملة من UTC (⁦UTC+3⁩)، فأُبقي من الأوقات على اليوم فقط. الأسماء القصيرة مثل EST وCST تعني عدة مناطق.",
  },
  "time-unread": {
    en: "The clock time could not be read, or its date is no day, so only the date was kept; expected one such as 14:30.",
    ar: "تعذّرت قراءة الوقت أو تاريخه ليس يومًا، فأُبقي على التاريخ وحده؛ المتوقع وقت مثل 14:30.",
  },
  "time-at-change": {
    en: "Clocks were changed at this hour: the time came twice or never. What is shown first (UTC) was taken. Write the offset, such as 02:30+01:00.",
    ar: "غُيّرت الساعات في هذه الساعة: جاء الوقت مرتين أو لم يأتِ. أُخذ المبيَّن أولًا (UTC). اكتب الفارق، مثل \u206602:30+01:00\u2069.",
  },
  "dates-week": {
    en: "Weeks were read as ISO 8601 counts them, from Monday. Where they are counted otherwise, write the days. The number is how many there are.",
    ar: "قُرئت الأسابيع كما يعدّها ISO 8601، من الاثنين. إن كانت تُعدّ على نحو آخر فاكتب الأيام. العدد هو عددها.",
  },
  "dates-minus": {
    en: "Years with a minus were read as ISO 8601 counts them: 0000 is 1 BC and -0043 is 44 BC. Where the table has no year 0, its years are one too early so: write 44 BC instead. The number is how many there are.",
    ar: "قُرئت السنوات المسبوقة بعلامة ناقص بحسب عدّ ISO 8601: ‏0000 هي 1 ق.م و‎-0043 هي 44 ق.م. إن لم تكن في الجدول سنة 0 فهي متقدمة سنة واحدة: اكتب 44 ق.م بدلًا منها. العدد هو عددها.",
  },
  "dates-century": {
    en: "“1900s” may be the decade from 1900 to 1909 or the century from 1900 to 1999, of which the century, which holds both, is taken where nothing beside it says more (19XX). Where the decade is meant, write 190X. The number is how many there are.",
    ar: "قد تعني ⁦1900s⁩ العقد من 1900 إلى 1909 أو القرن من 1900 إلى 1999، ويُؤخذ القرن لأنه يشمل الاثنين ما لم يدل ما بجانبه على غيره (⁦19XX⁩). إن كان المقصود العقد فاكتب ⁦190X⁩. العدد هو عددها.",
  },
  "dates-far": {
    en: "Days of this column are of years from 1300 to 1499, or 0 or 1, or dates of years more than ten years after the day of the import. Plans and forecasts may be. Others may be of another calendar (Islamic, Solar Hijri, Thai), slips, or no date: correct those, or leave them empty. The number is how many there are.",
    ar: "في هذا العمود أيام من سنوات بين 1300 و1499 أو 0 أو 1، أو تواريخ بعد يوم الاستيراد بأكثر من عشر سنوات. قد تكون خططًا أو توقعات. وقد يكون غيرها بتقويم آخر (هجري قمري أو شمسي أو تايلندي) أو خطأً في الكتابة أو بلا تاريخ: صحّح هذه أو اتركها فارغة. العدد هو عددها.",
  },
} as const satisfies Record<string, LangMap>;
