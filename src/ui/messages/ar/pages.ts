import type { PageMessages } from "../shape/pages.ts";
import { count, events as inEvents, figures } from "./counts.ts";
import { isolated } from "./isolated.ts";
import { PLACES, QUOTES } from "./nouns.ts";

const list = new Intl.ListFormat("ar");

const STORIES = {
  one: "قصة واحدة",
  two: "قصتان",
  few: "قصص",
  many: "قصة",
  other: "قصة",
};

const MORE_EVENTS = {
  one: "حدث آخر",
  two: "حدثان آخران",
  few: "أحداث أخرى",
  many: "حدثًا آخر",
  other: "حدث آخر",
};

export const arPages: PageMessages = {
  kind: { story: "قصة", place: "مكان", event: "حدث", quote: "اقتباس", claim: "قول" },
  tabTitle: (title, of) => `${isolated(title)} · ${isolated(of)}`,
  says: (speaker, words) => `${isolated(speaker)}: «${isolated(words)}»`,
  claimTitle: ({ party, question, stated, event }) =>
    `${isolated(party)} عن «${isolated(question)}»، ${isolated(stated)}: ${isolated(event)}`,
  placeIn: (headline, events, quotes) => {
    const counts = [inEvents(events), ...(quotes > 0 ? [count(quotes, QUOTES)] : [])];
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
  newestFirst: "الأحدث أولًا: بحسب يوم نشر المقال، وإن لم يُعرف فبحسب آخر حدث.",
  makeOwn: {
    drop: "أو أفلت ملفًا أو مجلدًا في أي موضع من هذه الصفحة. يبقى كل شيء على هذا الجهاز.",
    link: "كيف تصنع قصة من عندك",
    title: "كيف تصنع قصة من عندك",
    ways: [
      {
        name: "من جدول بيانات أو ملف خرائط",
        what: "يُقرأ في متصفحك ويبقى فيه، ويمكن حفظ الناتج كمجلد قصة.",
      },
      {
        name: "من مقال",
        what: `في نسخة من Dateline يُنشئ هذا الأمر ملفَّي القصة، ويتابع ${isolated("docs/your-own-story.md")} (بالإنجليزية) الطريق من مقال إلى خريطة في ساعة:`,
        command: "npx dateline new my-story",
      },
      {
        name: "للنشر",
        what: "يُنشئ هذا الأمر موقعًا من قصصك لأي مضيف:",
        command: "npx dateline build --stories my-stories --out site",
      },
    ],
  },
  issues: {
    title: "معنى المشكلات",
    about: "كل رمز يمكن أن تحمله مشكلة في ملفات قصة: معناه وما العمل.",
    inEnglish: "الشروح بالإنجليزية.",
    becomes: {
      "drop-record": "لا يُدرج السجل.",
      "drop-geometry": "يبقى المكان بلا موضعه على الخريطة.",
      "drop-reference": "لا يُدرج ما يحيل إليه.",
      "neutral-colour": "يُرسم النوع بلون محايد.",
    },
    ofImport: {
      title: "ما يقال عن ملف مستورد",
      about: "يصير الجدول أو ملف الخريطة قصةً مع ملاحظات على ما تُرك أو تغيّر أو يحتاج إلى مراجعة.",
    },
    byCommand: (sentence) => `بالأمر: ${sentence}`,
  },
  findStories: {
    name: "بحث في القصص",
    hint: "كلمات أو أماكن أو أطراف أو تواريخ",
    found: (n, all) =>
      n === 0
        ? "لا قصة فيها كل هذه الكلمات."
        : n === all
          ? count(n, STORIES)
          : `${figures.format(n)} من ${count(all, STORIES)}`,
  },
  eventsDated: (span) => `تاريخ الأحداث: ${isolated(span)}`,
  morePlaces: (n) => `و${figures.format(n)} غيرها`,
  moreEvents: (n) => `+ ${count(n, MORE_EVENTS)}`,
  rows: (n) =>
    `العدد: ${inEvents(n)}، وهو أكبر من أن يُعرض كنص في صفحة واحدة. مع تشغيل البرامج النصية تعرضها هذه الصفحة على خريطة وفي قائمة وتصفّيها.`,
  holds: (events, places, quotes) => [
    ...(events > 0 ? [inEvents(events)] : []),
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
