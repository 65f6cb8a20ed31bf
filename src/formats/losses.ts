import type { LangMap } from "../story/records/text.ts";

/** What of a story a kind of file cannot carry, or only as words. */
export const LOSSES = {
  languages: {
    en: "Texts in other languages than the one chosen.",
    ar: "النصوص بلغات غير اللغة المختارة.",
  },
  heights: { en: "Heights of positions.", ar: "ارتفاعات المواضع." },
  areas: { en: "Outlines of areas.", ar: "حدود المناطق." },
  records: {
    en: "Quotes, statements, parties, sources and notes as records; they are in the texts.",
    ar: "الاقتباسات والأقوال والأطراف والمصادر والملاحظات بوصفها سجلات؛ هي ضمن النصوص.",
  },
  proof: {
    en: "The positions in the article by which quotes are proved.",
    ar: "المواضع في المقال التي تُثبت بها الاقتباسات.",
  },
  relations: {
    en: "Relations between events.",
    ar: "العلاقات بين الأحداث.",
  },
  reasons: {
    en: "Why a date, a type or a place is known only so far.",
    ar: "أسباب عدم معرفة تاريخ أو نوع أو مكان بدقة أكبر.",
  },
  moments: {
    en: "The exact moments beside a date.",
    ar: "اللحظات الدقيقة إلى جانب التاريخ.",
  },
  signs: {
    en: "The signs of event types; colours are kept where the format has them.",
    ar: "رموز أنواع الأحداث؛ وتبقى الألوان حيث يسمح التنسيق.",
  },
  zones: { en: "Time zones of places.", ar: "المناطق الزمنية للأماكن." },
  revisions: {
    en: "Revisions, renamed ids, and names that are not on the map.",
    ar: "المراجعات والمعرّفات المعاد تسميتها والأسماء التي ليست على الخريطة.",
  },
  events: {
    en: "Events as records; they are descriptions of their places.",
    ar: "الأحداث بوصفها سجلات؛ هي أوصاف لأماكنها.",
  },
  looks: {
    en: "The signs and colours of types; a new import gives them others.",
    ar: "رموز الأنواع وألوانها؛ يعطيها الاستيراد الجديد غيرها.",
  },
  origin: {
    en: "The source of the archive as a record; a new import names the file itself.",
    ar: "مصدر الأرشيف بوصفه سجلًا؛ يسمّي الاستيراد الجديد الملف نفسه.",
  },
  claims: {
    en: "Whether what a row says is contested.",
    ar: "هل ما يقوله الصف محل خلاف.",
  },
  index: {
    en: "The index of words; a new import makes it again.",
    ar: "فهرس الكلمات؛ ينشئه الاستيراد من جديد.",
  },
  unplaced: { en: "Events without a place.", ar: "الأحداث التي لا مكان لها." },
} as const satisfies Record<string, LangMap>;

export type LossId = keyof typeof LOSSES;
