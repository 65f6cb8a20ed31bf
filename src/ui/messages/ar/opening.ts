import type { OpeningMessages } from "../shape/opening.ts";
import { count, events, figures, rows } from "./counts.ts";
import { isolated } from "./isolated.ts";
import { arIssueHeadings } from "./issue-headings.ts";

const REMARKS = {
  one: "ملاحظة واحدة",
  two: "ملاحظتان",
  few: "ملاحظات",
  many: "ملاحظة",
  other: "ملاحظة",
};

export const arOpening: OpeningMessages = {
  open: "فتح قصة…",
  title: "فتح قصة",
  about: "جدول أو ملف خرائط أو مجلد قصة من عندك على خريطة تفاعلية، من دون تثبيت أي شيء.",
  intro: "يصبح جدول الأماكن أو ملف الخرائط أو مجلد القصة خريطةً مع قائمتها وعوامل تصفيتها.",
  stays:
    "ما تفتحه يبقى على هذا الجهاز: يقرؤه متصفحك في هذا التبويب، ولا يُرسل منه شيء إلى أي مكان ولا يُحفظ.",
  kindsTitle: "ما يمكن فتحه",
  kinds: [
    {
      name: "جدول (CSV أو TSV)",
      what: "سطر للعناوين وصف لكل حدث: العنوان والتاريخ وخط العرض وخط الطول …",
    },
    {
      name: "ملف خرائط (GeoJSON أو GeoParquet أو FlatGeobuf أو KML أو KMZ أو GPX أو Linked Places أو uMap)",
      what: "معلم لكل حدث",
    },
    { name: "ما يُصدَّر من ACLED وUCDP GED وTimeMap", what: "يُعرف من أعمدته" },
    {
      name: "مجلد قصة أو ملف zip منه",
      what: "الملف story.json مع places.geojson؛ ووجود article.txt بجانبهما يثبت الاقتباسات",
    },
    {
      name: "مجلد أرشيف أو ملف zip منه",
      what: `الملف archive.json مع ملفاته؛ وكل جدول يزيد على ${figures.format(5000)} صف يصير أرشيفًا`,
    },
  ],
  chooseFile: "اختيار ملفات…",
  chooseFolder: "اختيار مجلد…",
  orDrop: "أو أفلتها في أي موضع من الصفحة",
  drop: "أفلت الملفات لفتحها هنا. لا شيء يغادر هذا الجهاز.",
  withoutScript: "تُقرأ الملفات بجافاسكربت في متصفحك نفسه، وهو معطّل أو لم يُحمَّل.",
  goneTitle: "لم تعد القصة هنا",
  gone: (name) =>
    `كان «${isolated(name)}» مفتوحًا في هذا التبويب فقط، ولم يُحفظ منه شيء. افتحه من جديد للمتابعة.`,
  linkTitle: "لا قصة في هذا الرابط",
  link: "يُظهر جزءًا من قصة فتحها أحدهم على جهازه. إن كان الملف لديك فافتحه هنا.",
  cancel: "إلغاء",
  stage: {
    reading: "تُقرأ الملفات …",
    fetching: "تُجلب القصة …",
    rows: "تُقرأ الصفوف …",
    checking: "تُفحص القصة …",
    counting: "قراءة الجدول، الخطوة ١ من ٢: ما في أعمدته …",
    taking: "قراءة الجدول، الخطوة ٢ من ٢: صفًا صفًا …",
    packing: "ترتيب الصفوف وكتابة الأرشيف …",
  },
  percentDone: (percent) => `أُنجز ${figures.format(percent)}٪`,
  rowsDone: (done, total) => `${figures.format(done)} من ${rows(total)}`,
  several: "هنا أكثر من شيء يمكن فتحه. أيها تريد؟",
  severalKinds: { story: "قصة", archive: "أرشيف", foreign: "جدول أو ملف خرائط" },
  topFolder: "ليست في مجلد",
  table: {
    intro: (name) => `هكذا فُهمت أعمدة «${isolated(name)}». غيّر ما ليس صحيحًا.`,
    shape: (kind) => `تم التعرف عليه: ${isolated(kind)}.`,
    caption: "الأعمدة",
    column: "العمود",
    meaning: "فُهم على أنه",
    example: "مثال",
    none: "لا يُستخدم",
    meaningOf: (column) => `العمود «${isolated(column)}» هو`,
    dates: "في تواريخ مثل 03/04/2023",
    datesUnsaid: "كما تُظهر التواريخ نفسها",
    encoding: "ترميز الملف",
    encodingUnsaid: "UTF-8 أو UTF-16",
    encodings: {
      "windows-1256": "ويندوز، العربية",
      "windows-1252": "ويندوز، أوروبا الغربية",
      "windows-1250": "ويندوز، أوروبا الوسطى",
      "windows-1251": "ويندوز، السيريلية",
      "windows-1254": "ويندوز، التركية",
      macintosh: "ماكنتوش، أوروبا الغربية",
    },
    century: "السنوات ذات الرقمين",
    centuryUnsaid: "لا تُقرأ",
    dmy: "اليوم أولًا",
    mdy: "الشهر أولًا",
    headless: "السطر الأول صف وليس عناوين",
    lang: "لغة النصوص",
    langUnsaid: "غير معروفة",
    zone: "المنطقة الزمنية للأوقات التي لا تذكرها",
    zoneUnsaid: "غير معروفة: يُبقى على اليوم فقط",
    counts: "ما يصير إليه كل صف",
    becomes: {
      story: "سيُفتح قصةً.",
      archive: (n, of) =>
        `${of === undefined ? `فيه ${rows(n)}، وهذا أطول من أن يكون قصة` : `تمثّل صفوفه (${rows(n)}) ${events(of)}، ولا يحسبها إلا الأرشيف`}، فسيُفتح أرشيفًا: أحداث على الخريطة وفي القائمة وعلى الخط الزمني، مع عوامل التصفية والبحث، لكن من دون صفحات للأماكن والاقتباسات والأقوال.`,
    },
    placed: (n, ofRows) => `${(ofRows ? rows : events)(n)} على الخريطة`,
    // The figure of nought is a dot, which looks like the mark of a list.
    unplaced: (n, ofRows) =>
      n === 0 ? `لا ${ofRows ? "صف" : "حدث"} بلا مكان` : `${(ofRows ? rows : events)(n)} بلا مكان`,
    bad: (n) => (n === 0 ? "لم يُستبعد أي صف" : `لم يُدرج: ${rows(n)}`),
    areasAlone: (n, ofRows) =>
      `منها ما يُعرف مكانه ضمن منطقة أوسع فقط، في القائمة دون رسم: ${(ofRows ? rows : events)(n)}`,
    undated: (n, ofRows) => `${(ofRows ? rows : events)(n)} بلا تاريخ`,
    unread: (n) => `لم يُقرأ: ${rows(n)}`,
    shapesLost: (n) => `${events(n)} من دون الخط أو الشكل الوارد في الملف`,
    heightsLost: (n) => `${events(n)} من دون الارتفاعات الواردة في الملف`,
    rejects: "حفظ الصفوف التي لم تُدرج (CSV)",
    problems: (n) => `${count(n, REMARKS)} على الملف`,
    more: (n) => `و${figures.format(n)} غيرها`,
    showMore: (n) => `عرض ${figures.format(n)} أخرى`,
    line: (n) => `السطر ${figures.format(n)}`,
    position: (line, column) => `السطر ${figures.format(line)}، العمود ${figures.format(column)}`,
    comma: "، ",
    row: (n) => `الصف ${figures.format(n)}`,
    found: (text) => `وُجد: ${isolated(text)}`,
    expected: (text) => `المتوقع: ${isolated(text)}`,
    nearest: (text) => `هل تقصد ${isolated(text)}؟`,
    nothing: "لا يمكن استخدام أي صف على هذا النحو.",
    noPlace: {
      none: "لن يظهر شيء على الخريطة: لم يُفهم أي عمود على أنه إحداثيات. بُحث عن عناوين مثل latitude أو خط العرض، وlongitude أو خط الطول، وcoordinates أو إحداثيات.",
      unread: (columns) =>
        `لن يظهر شيء على الخريطة: ما في ${columns.map((one) => `«${isolated(one)}»`).join(" و")} لم يُقرأ إحداثيات، أو لا يُعرف إلا إلى منطقة أوسع.`,
      add: "إن كانت في أحد الأعمدة فاختر ذلك في الجدول. لا يُبحث عن مواضع الأسماء: أضف إلى الملف عمودين لخط العرض وخط الطول بالدرجات العشرية (36.19 و44.01) ثم افتحه من جديد.",
    },
    make: "فتح",
    other: "اختيار شيء آخر",
  },
  fetching: {
    missing: (address, status) => `لا يوجد ملف في ${isolated(address)} (HTTP ${status}).`,
    refused: (address, status) => `لم يقدّم المضيف ${isolated(address)} (HTTP ${status}).`,
    tooLarge: (address) => `${isolated(address)} أكبر مما يُقرأ من ملف قصة.`,
    noAnswer: (address) =>
      `لم يصل رد من ${isolated(address)}: تعطلت الشبكة، أو لا يسمح المضيف لهذا الموقع بقراءته، أو يحيل إلى عنوان آخر.`,
  },
  failed: {
    title: "لم يُفتح شيء",
    nothingKnown: (names) =>
      `لا يوجد فيما قُدّم ملف story.json ولا archive.json ولا جدول أو ملف خرائط من نوع معروف${names === "" ? "." : `: ${isolated(names)}`}`,
    empty: (name) => `«${isolated(name)}» فارغ.`,
    tooLarge: (name) =>
      `«${isolated(name)}» كبير جدًا: يُقرأ هنا ما لا يزيد على ${figures.format(1)} غيغابايت من جدول و${figures.format(20)} مليون محرف من أي ملف آخر. قسّمه، بحسب السنوات مثلًا.`,
    tooManyRows: (n) => `${events(n)}: هذا أكثر مما تستطيع صفحة عرضه. قسّم الملف، بحسب السنوات مثلًا.`,
    rowsTooMany: (n) =>
      `في الملف أكثر من ${rows(n)}، وهو كل ما تسعه صفحة. قسّم الملف، أو اصنع أرشيفًا بالأمر: dateline import --archive.`,
    notReadable: (name) => `تعذّرت قراءة «${isolated(name)}».`,
    storyLost: (name) => `تعذّرت قراءة القصة في «${isolated(name)}»: لم يبق من أحداثها شيء.`,
    worker: "لم يشغّل هذا المتصفح الجزء الذي يقرأ الملفات.",
    notAnAddress: (address) => `«${isolated(address)}» ليس عنوان قصة.`,
    hostNotAllowed: (address) =>
      `«${isolated(address)}» على مضيف آخر. لا يفتح هذا الموقع إلا قصصًا من مضيفه ومن المضيفين الذين يسمح بهم صانعوه. يمكنك تنزيل القصة من هناك وفتحها هنا.`,
    noneNamed:
      "هذا الرابط لا يسمّي قصة: ينبغي أن يأتي عنوانها بعد «\u2066?story=\u2069». ويمكن مع ذلك فتح ملف هنا.",
    notFetched: (address) => `تعذّر جلب القصة من ${isolated(address)}.`,
  },
  bar: {
    name: "القصة المفتوحة",
    only: (name) => `على جهازك فقط: ${isolated(name)}`,
    from: (address) => `فُتحت من ${isolated(address)}`,
    save: "حفظ كمجلد قصة (zip)",
    saveArchive: "حفظ كأرشيف (zip)",
    saved: (name) => `سُلّم إلى متصفحك: ${isolated(name)}`,
    saveFailed: "تعذّر إنشاء ملف zip.",
    notSaved: "لا يمكن الحفظ: أحد الملفات تالف.",
    lost: (lost, all) =>
      `لم يُدرج ${figures.format(lost)} من أصل ${events(all)}؛ وتذكر المشكلات السبب.`,
    inPart:
      "لم يُقرأ من القصة إلا جزء منها، وتبيّن المشكلات موضع الخلل في ملفاتها. هذا الجزء هو المعروض، وهو كل ما يُحفظ.",
    noPlace: {
      columns:
        "لا شيء على الخريطة، إذ لا إحداثيات لأي مكان. أضف إلى الملف عمودين لخط العرض وخط الطول ثم افتحه من جديد.",
      geometries: `لا شيء على الخريطة، إذ لا إحداثيات لأي مكان. أضف لكل منها geometry في ${isolated("places.geojson")} ثم افتح القصة من جديد.`,
      archive: "لا شيء على الخريطة، إذ لا إحداثيات لأي صف من الأرشيف.",
      file: `لا شيء على الخريطة، إذ ينقص الملف ${isolated("places.geojson")}. اختره مع ${isolated("story.json")} معًا، أو اختر المجلد الذي هما فيه.`,
    },
    issues: (n) => `المشكلات (${figures.format(n)})`,
    remarks: (n) => `الملاحظات (${figures.format(n)})`,
    rejects: "الصفوف التي لم تُدرج (CSV)",
    close: "إغلاق",
  },
  issues: {
    title: "المشكلات",
    intro: "ما هو سليم معروض؛ وهذا ما في الباقي من خطأ، وموضعه، وما العمل.",
    error: "خطأ",
    warning: "تنبيه",
    at: (file, line, column) =>
      `${isolated(file)}، السطر ${figures.format(line)}، العمود ${figures.format(column)}`,
    expected: "المتوقع",
    found: "وُجد",
    nearest: "الأقرب إليه",
    mend: "ما العمل",
    headings: arIssueHeadings,
  },
};
