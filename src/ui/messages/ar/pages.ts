import type { PageMessages } from "../shape/pages.ts";

const list = new Intl.ListFormat("ar");
const figures = new Intl.NumberFormat("ar-IQ");
const plural = new Intl.PluralRules("ar");

/** Keeps what comes from outside from upsetting the line (UAX #9, isolates). */
const isolated = (text: string): string => `\u2068${text}\u2069`;

interface Forms {
  one: string;
  two: string;
  few: string;
  many: string;
  other: string;
}

const count = (n: number, { one, two, few, many, other }: Forms): string => {
  if (n === 1) return one;
  if (n === 2) return two;
  const rule = plural.select(n);
  return `${figures.format(n)} ${rule === "few" ? few : rule === "many" ? many : other}`;
};

const EVENTS: Forms = {
  one: "حدث واحد",
  two: "حدثان",
  few: "أحداث",
  many: "حدثًا",
  other: "حدث",
};

const PLACES: Forms = {
  one: "مكان واحد",
  two: "مكانان",
  few: "أماكن",
  many: "مكانًا",
  other: "مكان",
};

const QUOTES: Forms = {
  one: "اقتباس واحد",
  two: "اقتباسان",
  few: "اقتباسات",
  many: "اقتباسًا",
  other: "اقتباس",
};

const STORIES: Forms = {
  one: "قصة واحدة",
  two: "قصتان",
  few: "قصص",
  many: "قصة",
  other: "قصة",
};

export const arPages: PageMessages = {
  kind: { story: "قصة", place: "مكان", event: "حدث", quote: "اقتباس", claim: "قول" },
  tabTitle: (title, of) => `${isolated(title)} · ${isolated(of)}`,
  says: (speaker, words) => `${isolated(speaker)}: «${isolated(words)}»`,
  claimTitle: ({ party, question, stated, event }) =>
    `${isolated(party)} عن «${isolated(question)}»، ${isolated(stated)}: ${isolated(event)}`,
  placeIn: (headline, events, quotes) => {
    const counts = [count(events, EVENTS), ...(quotes > 0 ? [count(quotes, QUOTES)] : [])];
    return `في «${isolated(headline)}»: ${counts.join("، ")}.`;
  },
  quotedAbout: (subjects) => `كلام مقتبس عن: ${isolated(subjects)}.`,
  quotedIn: (source) => `اقتبسه ${isolated(source)}.`,
  statedIn: (date, source) => `قيل في ${isolated(date)}؛ المصدر: ${isolated(source)}.`,
  hasNote: "يُقرأ مع ملاحظة المحرر",
  pictureOf: (title, places) => `${isolated(title)}. تُظهر الخريطة: ${isolated(places)}.`,
  pictureWithoutMap: (title) => `${isolated(title)}.`,
  list: (items) => list.format(items.map(isolated)),
  when: "متى",
  where: "أين",
  howExact: "مدى دقة معرفة المكان",
  notPlaced: "لم يُذكر مكان.",
  evidence: "بكلمات الطرف نفسه",
  belongsTo: "عن",
  stories: "القصص",
  storiesAbout:
    "مقالات إخبارية على خرائط: كل حدث في مكانه وزمانه، وكل اقتباس ثبت وروده في المقال، وقول كل طرف إلى جانب قول الطرف الآخر.",
  newestFirst: "الأحدث أولًا، بحسب يوم نشر المقال.",
  findStories: {
    name: "بحث في القصص",
    hint: "كلمات أو أماكن أو أطراف",
    found: (n, all) =>
      n === all ? count(n, STORIES) : `${figures.format(n)} من ${count(all, STORIES)}`,
  },
  eventsDated: (span) => `تاريخ الأحداث: ${isolated(span)}`,
  morePlaces: (n) => `و${figures.format(n)} غيرها`,
  holds: (events, places, quotes) => [
    ...(events > 0 ? [count(events, EVENTS)] : []),
    ...(places > 0 ? [count(places, PLACES)] : []),
    ...(quotes > 0 ? [count(quotes, QUOTES)] : []),
  ],
  missing: { title: "هذه الصفحة غير موجودة", text: "لا شيء في هذا العنوان. وهذه هي القصص:" },
  openStory: "القصة كاملة",
  openOnMap: "عرض على الخريطة",
  previous: "السابق",
  next: "التالي",
  pagesOfStory: "في هذه القصة",
  revisions: "المراجعات",
  revision: (version) => `النسخة ${isolated(version)}`,
  feedTitle: (headline) => `مراجعات «${isolated(headline)}»`,
  licence: (id) => `رخصة نصوص Dateline وبياناتها: ${isolated(id)}. والاقتباسات ملك مصادرها.`,
};
