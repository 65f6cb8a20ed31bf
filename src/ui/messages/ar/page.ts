import { count, events, figures, mostly, ofEvents } from "./counts.ts";
import { PLACES, QUOTES } from "./nouns.ts";
import type { Messages } from "../shape/page.ts";
import { arTimeline } from "./timeline.ts";
import { ar as statements } from "./statements.ts";

const CLAIMS = { one: "قول واحد", two: "قولان", few: "أقوال", many: "قولًا", other: "قول" };
const SOURCES = { one: "مصدر واحد", two: "مصدران", few: "مصادر", many: "مصدرًا", other: "مصدر" };
const PROBLEMS = {
  one: "مشكلة واحدة",
  two: "مشكلتان",
  few: "مشكلات",
  many: "مشكلة",
  other: "مشكلة",
};

const quotes = (n: number): string => count(n, QUOTES);

export const ar: Messages = {
  skipMap: "تخطَّ الخريطة",
  map: "الخريطة",
  mapKeys: "عرض الخريطة: مفاتيح الأسهم تحرّكها، وعلامتا الزائد والناقص تكبّران وتصغّران",
  mapControls: {
    zoomIn: "تكبير",
    zoomOut: "تصغير",
    showAll: "إظهار كل الأماكن",
    layers: "طبقات الخريطة",
  },
  mapOptions: { background: "الخلفية", names: "الأسماء على الخريطة" },
  loadTiles: "حمّل الصور",
  tryAgain: "حاول مرة أخرى",
  mapFailed: "تعذّر رسم الخريطة. قائمة الأحداث تضم كل ما تعرضه.",
  baseFailed: "تعذّر تحميل خلفية الخريطة. الأماكن باقية في مواضعها.",
  loading: "جارٍ تحميل القصة …",
  share: "مشاركة",
  close: "إغلاق",
  copyLink: "نسخ الرابط",
  copied: "نُسخ الرابط.",
  copyByHand: "لم يسمح المتصفح بالنسخ. الرابط محدَّد: انسخه بلوحة المفاتيح.",
  linkLabel: "الرابط",
  credits: "المصادر والحقوق",
  sources: "المصادر",
  from: (publisher) => `من ${publisher}`,
  readArticle: "اقرأ المقال",
  readData: "عرض البيانات",
  published: (date) => `تاريخ النشر: ${date}`,
  differ: "هذه الأقوال مختلفة",
  laterHeading: "لاحقًا، وليس في المقال:",
  sourcesCount: (n) => count(n, SOURCES),
  filters: "عوامل التصفية",
  otherOptions: (n) => `غيرها: ${n}، ليس لأي منها أحداث أكثر. يجدها البحث باسمها.`,
  moreFilters: "عوامل تصفية أخرى",
  resetFilters: "إلغاء التصفية",
  searchPlaceholder: "أماكن، أحداث، اقتباسات، أطراف",
  timeFrom: "من",
  timeTo: "إلى",
  timeHint:
    "سنة أو شهر أو يوم: \u20682023\u2069 أو \u20682023-12\u2069 أو \u20682023-12-26\u2069، بالأرقام العربية أو الغربية",
  timeWrong:
    "لم تُطبَّق هذه التواريخ. اكتب كل تاريخ هكذا: \u20682023-12-26\u2069 أو \u20682023-12\u2069 أو \u20682023\u2069، على ألا تسبق النهايةُ البداية.",
  events: "الأحداث",
  shown: (shown, total) => `المعروض ${figures.format(shown)} من أصل ${ofEvents(total)}`,
  nothingLeft: ({ filters, total, alone, regained }) => {
    const names = filters.map((name) => `«${name}»`).join("، ");
    if (alone && filters.length === 1) return `عامل التصفية ${names} يخفي الكل: ${events(total)}.`;
    if (regained < total && filters.length === 1)
      return `لا يجتاز أي حدث عوامل التصفية كلها معًا. من دون ${names} يُعرض ${events(regained)}.`;
    return `لا يجتاز أي حدث عوامل التصفية هذه معًا: ${names}.`;
  },
  undo: "تراجع",
  quotesCount: quotes,
  claimsCount: (n) => count(n, CLAIMS),
  details: "التفاصيل",
  parties: "الأطراف",
  statements: "من يقول ماذا",
  notes: "ملاحظات المحرّر",
  notesOfData: "من الملف",
  quotes: "الاقتباسات",
  notOnMap: "ليس على الخريطة",
  notOnMapIntro: "مذكور في المقال، لكنه ليس مكان حدث:",
  notInArticle: "ليس في المقال",
  inArticle: "في المقال",
  inData: "في البيانات",
  earlier: "سابقًا",
  differedEarlier: "اختلفت الأقوال أول الأمر؛ وأحدثها متفق",
  unattributed: "غير منسوب في المقال",
  saidAt: (date) => `تاريخ القول: ${date}`,
  placeName: (name, e, q) => [name, events(e), ...(q > 0 ? [quotes(q)] : [])].join("، "),
  groupName: (e, place, type) => `${events(e)} قرب ${place}${mostly(e, type)}`,
  pileName: (e, type) => `${events(e)}${mostly(e, type)}`,
  placesHere: (n) => `${count(n, PLACES)} هنا`,
  eventsCount: events,
  radius: (km) => `تُظهر الدائرة نصف قطر قدره ${km} كم.`,
  area: "يُظهر الخط حدود المنطقة كلها؛ وليست أي نقطة فيها هي المقصودة.",
  claimState: {
    contested: "هذه الأقوال مختلفة",
    agreed: "هذه الأقوال متفقة",
    single: "قول طرف واحد",
    superseded: "استُبدل لاحقًا",
  },
  actorRole: {
    by: "الفاعل:",
    attributed: "منسوب إلى",
    target: "المستهدَف:",
    affected: "المتضرر:",
    speaker: "المتحدث:",
    subject: "بشأن",
  },
  typeInferred: "نوع مستنتج",
  timeBasis: {
    inferred: "تاريخ مستنتج",
    source: (publisher) => `الوقت من ${publisher}، وليس في المقال`,
  },
  date: {
    about: (date) => `نحو ${date}`,
    possibly: (date) => `ربما ${date}`,
    since: (date) => `منذ ${date}`,
    until: (date) => `حتى ${date}`,
    orLater: (date) => `${date} أو بعد ذلك`,
    orEarlier: (date) => `${date} أو قبل ذلك`,
    unknown: "التاريخ غير معروف",
    between: (from, to) => `من ${from} إلى ${to}`,
    sometime: (from, to) => `بين ${from} و${to}`,
    universal: (date, time) => `${date}، ${time} بالتوقيت العالمي`,
    local: (date, time, zone) => `${date}، ${time} بالتوقيت المحلي (${zone})`,
  },
  timeline: arTimeline,
  archiveNotice: "تعذّرت قراءة جزء من هذا الأرشيف. يُعرض الباقي:",
  storyNotice: (n) => `في هذه القصة ${count(n, PROBLEMS)}. يُعرض ما هو سليم وتُرك الباقي:`,
  storyMissing: (what) => `تعذّر تحميل القصة (${what}). تحقق من الاتصال وأعد تحميل الصفحة.`,
  dismiss: "إخفاء",
  later: "عُرف لاحقًا",
  scheme: {
    system: "فاتح أو داكن: كما في النظام",
    light: "فاتح أو داكن: فاتح",
    dark: "فاتح أو داكن: داكن",
  },
  languageMissing: (wanted, kept) =>
    `تعذّر تحميل نصوص اللغة (${wanted}). تبقى الصفحة باللغة (${kept}).`,
  inLanguage: (language) => `باللغة ${language}`,
  allInLanguage: (language) => `النصوص باللغة ${language}.`,
  translation: "ترجمة Dateline؛ ليست كلمات المتحدث نفسها",
  ...statements,
};
