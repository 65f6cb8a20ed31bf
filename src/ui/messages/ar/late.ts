import type { Rounded } from "../../../explore/distance/estimate.ts";
import { count, events, figures, LOCALE, plural } from "./counts.ts";
import { ar as help } from "./help.ts";
import { arLink } from "./link.ts";
import { arSharing } from "./sharing.ts";
import { mapCredits } from "./map-credits.ts";
import type { LateMessages } from "../shape/late.ts";

const RESULTS = { one: "نتيجة واحدة", two: "نتيجتان", few: "نتائج", many: "نتيجة", other: "نتيجة" };

/** Without a point for thousands, which a reader could take for a decimal one. */
const fixed = (value: number, decimals: number): string =>
  value.toLocaleString(LOCALE, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: false,
  });
const size = ({ about, decimals }: Rounded): string => fixed(about, decimals);
const range = ({ low, high, decimals }: Rounded): string =>
  `من ${fixed(low, decimals)} إلى ${fixed(high, decimals)}`;

/** “Mile” after a figure, which it agrees with. */
const mile = (n: number): string =>
  ({ few: "أميال", many: "ميلًا" })[plural.select(n) as string] ?? "ميل";

export const ar: LateMessages = {
  printedView: "هذا العرض بعينه:",
  tiles: {
    learns: (host) =>
      `تُحمَّل من \u2068${host}\u2069، وهو يعرف بذلك عنوانك على الشبكة وعنوان هذا الموقع والجزء الذي تنظر إليه من الخريطة.`,
    asked: (host) => `هذا الرابط يعرض خريطته بصور من \u2068${host}\u2069`,
    notLoaded:
      "لم يُطلب منه شيء بعد. إذا حمّلتها عرف ذلك الخادم عنوانك على الشبكة وعنوان هذا الموقع والجزء الذي تنظر إليه من الخريطة.",
    keep: "أبقِ الخريطة المدمجة",
    failed: (host) => `تعذّر تحميل الصور من \u2068${host}\u2069؛ تُعرض الخريطة المدمجة.`,
    patchy: (host) =>
      `تعذّر تحميل بعض الصور من \u2068${host}\u2069. تظهر الخريطة المدمجة في المواضع الناقصة.`,
  },
  comparison: {
    title: "الأقوال جنبًا إلى جنب",
    onlyDiffering: "الأسئلة التي تختلف فيها الأقوال أو اختلفت أول الأمر فقط",
    question: "السؤال",
    none: "لا قول مسجَّل",
    showEvent: "أظهر الحدث",
  },
  chain: {
    previous: "السابق",
    next: "التالي",
    keys: "المفتاحان N وP للتالي والسابق ما دامت الخريطة محل التركيز.",
    step: (number, total) => `${figures.format(number)} من ${figures.format(total)}`,
    order: "الترتيب",
    orders: { time: "كما جرت الأحداث", told: "كما يرويها المقال" },
    untold: (n) => `موضع ${events(n)} في المقال غير مسجّل: في الآخر، بترتيب الزمن.`,
    showRelations: "إظهار العلاقات على الخريطة",
    arcs: "تمتد الأقواس مما جرى أولًا إلى ما تلاه، وهي ليست مسارات.",
    relations: "العلاقات",
    relation: {
      "responds-to": { subject: "ردًا على", object: "الرد" },
      "part-of": { subject: "جزء من", object: "يشمل" },
      "led-to": { subject: "أدى إلى", object: "جاء إثر" },
      "refers-to": { subject: "يشير إلى", object: "يُشار إليه في" },
      about: { subject: "بشأن", object: "موضوع" },
      after: { subject: "بعد", object: "قبل" },
    },
  },
  help,
  link: arLink,
  sharing: arSharing,
  distance: {
    to: "المسافة إلى",
    none: "اختر مكانًا",
    about: (km, miles) =>
      `نحو ${size(km)} كم (${range(km)} كم)، أي ${size(miles)} ${mile(miles.about)} (${range(miles)} ${mile(miles.high)}).`,
    atMost: (km, miles) =>
      `لا تزيد على ${fixed(km.high, km.decimals)} كم، أي ${fixed(miles.high, miles.decimals)} ${mile(miles.high)}.`,
    doubt: (km) =>
      `أقصر خط على سطح الأرض. والمدى هو مقدار الدقة في معرفة المكانين: ${km
        .map((value) => figures.format(value))
        .join(" كم و")} كم.`,
    area: (name) =>
      `لا تُذكر مسافة: ${name} معروف هنا بوصفه منطقة كاملة، وليست أي نقطة فيه هي المقصودة.`,
    unplaced: (name) => `لا تُذكر مسافة: لا موضع مسجّلًا هنا لـ${name}.`,
  },
  onlyWith: (text) => `\u2068${text}\u2069: فقط الأحداث التي فيها كل هذه الكلمات`,
  notOnly: "إظهار الأحداث التي تخلو منها أيضًا",
  mapCredits,
  unprinted: (n) => `لم يُطبع هنا ${events(n)} مما بقي. تُظهر المرشحات عددًا أقل في كل مرة.`,
  stories: { others: "قصص أخرى", related: "قصص ذات صلة", all: "جميع القصص" },
  search: {
    name: "بحث",
    placeholder: "ابحث عن أماكن واقتباسات وأشخاص",
    placeholderRows: (hasWords) => `ابحث عن ${hasWords ? "كلمات و" : ""}أطراف وأنواع أحداث`,
    results: (n) => (n === 0 ? "لا نتائج" : count(n, RESULTS)),
    kinds: {
      place: "الأماكن",
      event: "الأحداث",
      party: "الأطراف",
      source: "المصادر",
      type: "أنواع الأحداث",
      quote: "الاقتباسات",
      claim: "الأقوال",
    },
    of: (shown, total) => `${figures.format(shown)} من ${figures.format(total)}`,
    point: (lat, isNorth, lng, isEast) =>
      `${lat}° ${isNorth ? "شمالًا" : "جنوبًا"}، ${lng}° ${isEast ? "شرقًا" : "غربًا"}`,
    showOnly: (text) => `أظهر فقط الأحداث التي فيها «${text}»`,
    close: "إغلاق البحث",
  },
};
