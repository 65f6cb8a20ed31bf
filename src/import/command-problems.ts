import type { LangMap } from "../story/records/text.ts";

/** What the command says where its options help; a page says the same with its own choices. */
export const COMMAND_PROBLEMS = {
  "row-date-century": {
    en: "The year is missing or has too few digits, and is not guessed: Mar-24 may be March 2024 or 24 March, 25/12/23 of 1923 or 2023. Write all four digits, in a spreadsheet with the format yyyy-mm-dd; where all two-digit years are of one century, say which: --century 2000.",
    ar: "السنة ناقصة أو قليلة الأرقام، ولا تُخمَّن: قد تعني \u2066Mar-24\u2069 مارس 2024 أو 24 مارس، و\u206625/12/23\u2069 سنة 1923 أو 2023. اكتبها بأربعة أرقام، وفي جدول بيانات بتنسيق \u2066yyyy-mm-dd\u2069؛ وإن كانت السنوات ذات الرقمين كلها من قرن واحد فحدّده: \u2066--century 2000\u2069.",
  },
  "row-date-ambiguous": {
    en: "Day and month can be read either way round: say --dates dmy or --dates mdy.",
    ar: "يمكن قراءة اليوم والشهر بالترتيبين: حدّد \u2066--dates dmy\u2069 أو \u2066--dates mdy\u2069.",
  },
  "row-date-order": {
    en: "Where --dates has the month stands a number above 12, so this date contradicts it. Correct the date, or say the other order.",
    ar: "في موضع الشهر بحسب \u2066--dates\u2069 رقم أكبر من 12، فهذا التاريخ يخالف الترتيب. صحّح التاريخ أو حدّد الترتيب الآخر.",
  },
  "dates-ambiguous": {
    en: "Day and month of these dates can be read either way round, and nothing in the column decides: say --dates dmy or --dates mdy.",
    ar: "يمكن قراءة اليوم والشهر في هذه التواريخ بالترتيبين ولا شيء في العمود يحسم؛ حدّد \u2066--dates dmy\u2069 أو \u2066--dates mdy\u2069.",
  },
  "dates-disagree": {
    en: "Some dates have the day first and some the month; say which with --dates.",
    ar: "بعض التواريخ يبدأ باليوم وبعضها بالشهر؛ حدّد الترتيب بـ \u2066--dates\u2069.",
  },
  "dates-of-form": {
    en: "The dates of this column say when the form was filled in, not when what it tells of happened; no other column was taken for that. They stand with the events all the same: say with --map COLUMN=date which column has the date of the event, or with =- that this one is none.",
    ar: "تواريخ هذا العمود تقول متى مُلئت الاستمارة، لا متى وقع ما تذكره؛ ولم يُفهم عمود آخر على أنه ذلك. وهي مع ذلك تواريخ الأحداث هنا: حدّد بـ \u2066--map COLUMN=date\u2069 أي عمود فيه تاريخ الحدث، أو بـ ‎=- أن هذا ليس تاريخًا.",
  },
  "dates-of-entry": {
    en: "A column of this name mostly says when something was written down, as “Timestamp” of Google Forms says when the form was sent, and not when it happened; no other column was taken for the date, so this one was. Say with --map COLUMN=date which column has the date of the event, with =date for this one that it is right, with =- that it is none.",
    ar: "العمود بهذا الاسم يقول غالبًا متى كُتب الشيء، كما يقول «Timestamp» في Google Forms متى أُرسلت الاستمارة، لا متى وقع؛ ولم يُفهم عمود آخر على أنه التاريخ فأُخذ هذا. حدّد بـ \u2066--map COLUMN=date\u2069 أي عمود فيه تاريخ الحدث، أو بـ ‎=date لهذا العمود أنه صحيح، أو بـ ‎=- أنه ليس تاريخًا.",
  },
  "dates-epoch": {
    en: "Numbers of this column were read as seconds or milliseconds since 1970 (UTC). Where they are none, say --map COLUMN=-. The number is how many there are, the place that of the first.",
    ar: "قُرئت أرقام هذا العمود ثواني أو أجزاء من الألف من الثانية منذ 1970 ‏(UTC). إن لم تكن كذلك فحدّد \u2066--map COLUMN=-\u2069. العدد هو عددها، والموضع موضع أولها.",
  },
  "time-without-zone": {
    en: "A clock time says no time zone, so only its day was kept; --tz keeps the time where it names a zone with that offset.",
    ar: "الوقت بلا منطقة زمنية فأُبقي على يومه فقط؛ يُحفظ الوقت إذا سُمّيت بـ \u2066--tz\u2069 منطقة لها هذا الفارق.",
  },
  "time-offset": {
    en: "No zone always has the offset of this clock time, so only its day was kept; --tz keeps the time where it names a zone with that offset.",
    ar: "لا منطقة زمنية لها دائمًا فارق هذا الوقت، فأُبقي على يومه فقط؛ يُحفظ الوقت إذا سُمّيت بـ \u2066--tz\u2069 منطقة لها هذا الفارق.",
  },
  "row-unknown": {
    en: "No column that was taken for something is filled in this row, so there is no event in it. Fill one in, or say with --map what the others are.",
    ar: "لا شيء في هذا الصف في أي عمود فُهم معناه، فلا حدث فيه. املأ أحدها أو حدّد بـ \u2066--map\u2069 ما هي الأعمدة الأخرى.",
  },
  "row-wrong-axis": {
    en: "A latitude ends in N or S and a longitude in E or W; found the other one, so the two may be swapped. Nothing is swapped by guess: say which is which with --map.",
    ar: "ينتهي خط العرض بـ N أو S وخط الطول بـ E أو W؛ ووُجد الآخر، فقد يكون العمودان متبادلين. لا يُبدَّل شيء بالتخمين: حدّد أي عمود هو أيهما بـ \u2066--map\u2069.",
  },
  "row-side-unknown": {
    en: "Sides (N or S, E or W) stand in a column of their own, or one that may be that, and of these coordinates theirs is not known. Write it, or say with --map COLUMN=latSide, or =lonSide, which column it is; with =- that it is none.",
    ar: "الجهات (N أو S، وE أو W) في عمود مستقل أو في عمود قد يكون كذلك، وجهة هذه الإحداثيات غير معروفة. اكتبها، أو حدّد عمودها بـ \u2066--map COLUMN=latSide\u2069 أو ‎=lonSide، وبـ ‎=- أنه ليس كذلك.",
  },
  "row-swapped": {
    en: "The latitude is beyond 90 degrees and the longitude is not: latitude and longitude may be swapped. Nothing is swapped by guess: in one column, write them the other way round; of two, say which column is which: --map COLUMN=lat.",
    ar: "خط العرض يتجاوز 90 درجة وخط الطول لا يتجاوزها: قد يكون الخطان متبادلين. لا يُبدَّل شيء بالتخمين: إن كانا عمودين فحدّد أيهما هو بـ \u2066--map COLUMN=lat\u2069، وإن كانا في عمود واحد فاكتبهما بالترتيب المعاكس.",
  },
  "column-twice": {
    en: "Two columns can be this field. The one named first was taken, the other was not used: say which it is with --map.",
    ar: "يمكن أن يكون عمودان هذا الحقل. أُخذ المذكور أولًا ولم يُستخدم الآخر: حدّد أيهما هو بـ \u2066--map\u2069.",
  },
  "types-many": {
    en: "The type column has too many different values to be types; all events have one, and a note keeps each one’s word. Say with --types which words mean which type, or name another column with --map.",
    ar: "في عمود النوع قيم مختلفة أكثر من أن تكون أنواعًا؛ لجميع الأحداث نوع واحد، وتحفظ ملاحظة كلمة كل منها. حدّد بـ \u2066--types\u2069 أي الكلمات تعني أي نوع، أو سمِّ عمودًا آخر بـ \u2066--map\u2069.",
  },
  "map-unknown": {
    en: "A column or field named by --map is not there, so that wish was not followed. “dateline import --help” lists the fields.",
    ar: "عمود أو حقل ورد في \u2066--map\u2069 غير موجود، فلم يُتّبع ذلك. يذكر “dateline import --help” الحقول.",
  },
  "text-only": {
    en: "The file is running text, and somebody has to read out of it what happened when and where. Begin with a table of its events, its first line such as title,date,latitude,longitude, or with “dateline new”, which writes a story to fill in.",
    ar: "الملف نص متصل، ولا بد أن يستخرج أحد منه ما حدث ومتى وأين. ابدأ بجدول لأحداثه، سطره الأول مثل title,date,latitude,longitude، أو بالأمر “dateline new” الذي يكتب قصة لتملأها.",
  },
  "headings-missing": {
    en: "Expected a first line that names the columns, found one that looks like data. Put a line such as title,date,latitude,longitude before it; the command takes the names with --headings.",
    ar: "كان المتوقع سطر أول يسمّي الأعمدة، ووُجد سطر يشبه البيانات. ضع قبله سطرًا مثل title,date,latitude,longitude؛ ويأخذ الأمر الأسماء أيضًا من \u2066--headings\u2069.",
  },
  "headings-twice": {
    en: "Names of columns were given, and the first row looks like names, too: it was left out. Say no --headings where the file names its columns.",
    ar: "أُعطيت أسماء للأعمدة، والصف الأول يشبه الأسماء أيضًا، فتُرك. احذف \u2066--headings\u2069 إن كان الملف يسمّي أعمدته.",
  },
  "coordinates-unknown": {
    en: "No columns were taken for latitude and longitude. Say which they are with --map COLUMN=lat, or =lon; with =- that one of these is none.",
    ar: "لم يُفهم أي عمودين على أنهما خط العرض وخط الطول. حدّدهما بـ \u2066--map COLUMN=lat\u2069 أو ‎=lon، وبـ ‎=- أن أحد هذه ليس منهما.",
  },
  "dates-unknown": {
    en: "No column was taken for a date. Say which it is with --map COLUMN=date; with =- that one of these is none.",
    ar: "لم يُفهم أي عمود على أنه تاريخ. حدّده بـ \u2066--map COLUMN=date\u2069، وبـ ‎=- أن أحد هذه ليس تاريخًا.",
  },
  "dates-unused": {
    en: "These columns hold dates, too, and were not used: an event has one date and one end. Say with --map COLUMN=end or =date if it is that, with =- that it is none.",
    ar: "في هذه الأعمدة تواريخ أيضًا، ولم تُستخدم: للحدث تاريخ واحد ونهاية واحدة. حدّد بـ \u2066--map COLUMN=end\u2069 أو ‎=date إن كان أحدها ذلك، وبـ ‎=- أنه ليس منهما.",
  },
  "title-unknown": {
    en: "No column was taken for a title, so events are called by their place or type; these columns hold texts and were not used. Say with --map COLUMN=title if one is it, =description for the text, =- for none.",
    ar: "لم يُفهم أي عمود على أنه عنوان، فتُسمّى الأحداث بمكانها أو نوعها؛ وفي هذه الأعمدة نصوص لم تُستخدم. حدّد بـ \u2066--map COLUMN=title\u2069 إن كان أحدها العنوان، أو ‎=description للنص، أو ‎=- لغير ذلك.",
  },
  "people-unused": {
    en: "These columns look by their names like numbers of people or like parties, and were not used: nothing is guessed of them. Say with --map COLUMN=killed, =injured or =civiliansKilled which number one is, with =actor that it names parties, with =- that it is none.",
    ar: "تبدو هذه الأعمدة من أسمائها أعداد أشخاص أو أطرافًا، ولم تُستخدم: لا يُخمَّن منها شيء. حدّد بـ \u2066--map COLUMN=killed\u2069 أو ‎=injured أو ‎=civiliansKilled أي عدد هو، وبـ ‎=actor أنه يسمّي أطرافًا، وبـ ‎=- أنه ليس كذلك.",
  },
  encoding: {
    en: "This byte is not valid in the file’s encoding, so nothing of the file was read; expected UTF-8 or UTF-16, unless another one is named. Save it as UTF-8 (Excel: “CSV UTF-8”), or say its encoding, such as --encoding windows-1252.",
    ar: "هذا البايت غير صالح في ترميز الملف، فلم يُقرأ منه شيء؛ المتوقع UTF-8 أو UTF-16 ما لم يُحدَّد غيرهما. احفظ الملف بترميز UTF-8 (في Excel: «CSV UTF-8»)، أو حدّد ترميزه، مثل \u2066--encoding windows-1256\u2069.",
  },
  "events-unread": {
    en: "How many events the row stands for is not a whole number from 1 to 999999999; it counts as one. Nothing is guessed: write digits only, or say with --map COLUMN=- that the column is something else.",
    ar: "عدد الأحداث التي يمثلها الصف ليس عددًا صحيحًا من 1 إلى 999999999؛ حُسب حدثًا واحدًا. لا يُخمَّن شيء: اكتب أرقامًا فقط، أو بيّن بـ \u2066--map COLUMN=-\u2069 أن العمود شيء آخر.",
  },
  "events-as-one": {
    en: "Rows stand for several events each, as this column says; found is how many in all. A story has one event for each row, with the number in a note. An archive counts them: --archive.",
    ar: "يمثّل الصف الواحد عدة أحداث كما يقول هذا العمود؛ والعدد المذكور مجموعها. في القصة حدث واحد لكل صف، والعدد في ملاحظة. أما الأرشيف فيحسبها: \u2066--archive\u2069.",
  },
} as const satisfies Record<string, LangMap>;
