import type { LangMap } from "../story/records/text.ts";

/** What of a story a kind of file cannot carry, or only as words. */
export const LOSSES = {
  languages: {
    en: "Texts in other languages than the one chosen.",
    ar: "النصوص بلغات غير اللغة المختارة.",
  },
  main: {
    en: "Which of several languages is the main one of the story.",
    ar: "أي اللغات العدة هي لغة القصة الأساسية.",
  },
  language: {
    en: "Which language the texts are in; a new import finds it out, or is told it.",
    ar: "لغة النصوص؛ يتعرّفها الاستيراد الجديد أو تُذكر له.",
  },
  heights: { en: "Heights of positions.", ar: "ارتفاعات المواضع." },
  areas: { en: "Outlines of areas.", ar: "حدود المناطق." },
  quotes: {
    en: "Quotes as records; they are in the texts.",
    ar: "الاقتباسات بوصفها سجلات؛ هي ضمن النصوص.",
  },
  statements: {
    en: "Statements of parties as records; they are in the texts.",
    ar: "أقوال الأطراف بوصفها سجلات؛ هي ضمن النصوص.",
  },
  parties: {
    en: "Parties, and what they have to do with an event, as records.",
    ar: "الأطراف وصلتها بالحدث بوصفها سجلات.",
  },
  sources: {
    en: "Sources as records; they are named in the texts.",
    ar: "المصادر بوصفها سجلات؛ هي مذكورة في النصوص.",
  },
  notes: { en: "Notes of the editor.", ar: "ملاحظات المحرر." },
  proof: {
    en: "The positions in the article by which quotes are proved, and where it first tells of an event.",
    ar: "المواضع في المقال التي تُثبت بها الاقتباسات، وموضع أول ذكر للحدث فيه.",
  },
  relations: {
    en: "Relations between events.",
    ar: "العلاقات بين الأحداث.",
  },
  reasons: {
    en: "Why a date, a type or a place is known only so far.",
    ar: "أسباب عدم معرفة تاريخ أو نوع أو مكان بدقة أكبر.",
  },
  origins: {
    en: "Which source a date, a place or its coordinates come from.",
    ar: "المصدر الذي أُخذ منه تاريخ أو مكان أو إحداثياته.",
  },
  moments: {
    en: "The exact moments beside a date, and other time zones that it is given in.",
    ar: "اللحظات الدقيقة إلى جانب التاريخ، والمناطق الزمنية الأخرى التي يُذكر بها.",
  },
  signs: {
    en: "The signs of event types; colours are kept where the format has them.",
    ar: "رموز أنواع الأحداث؛ وتبقى الألوان حيث يسمح التنسيق.",
  },
  zones: { en: "Time zones of places.", ar: "المناطق الزمنية للأماكن." },
  revisions: { en: "What was revised, and when.", ar: "ما نُقّح ومتى." },
  aliases: { en: "Ids that were renamed.", ar: "المعرّفات المعاد تسميتها." },
  unmapped: { en: "Names that are not on the map.", ar: "الأسماء التي ليست على الخريطة." },
  related: { en: "Links to other stories.", ar: "الروابط إلى قصص أخرى." },
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
  index: {
    en: "The index of words; a new import makes it again.",
    ar: "فهرس الكلمات؛ ينشئه الاستيراد من جديد.",
  },
  header: {
    en: "Title, summary and licence of the story; a new import names the file.",
    ar: "عنوان القصة وملخصها ورخصتها؛ يسمّي الاستيراد الجديد الملف.",
  },
  lone: { en: "Places without an event.", ar: "الأماكن التي لا حدث لها." },
  kinds: {
    en: "The kinds of places, and their entries in gazetteers.",
    ar: "أنواع الأماكن ومداخلها في معاجم الأماكن.",
  },
  names: {
    en: "Further names of places in one language.",
    ar: "الأسماء الأخرى للأماكن في اللغة نفسها.",
  },
  titles: {
    en: "Titles of places that are none of their names.",
    ar: "عناوين الأماكن التي ليست من أسمائها.",
  },
  gradings: {
    en: "Codes of ACLED and UCDP for how exactly places are known.",
    ar: "رموز ACLED وUCDP لدقة الأماكن.",
  },
  boxes: {
    en: "Bounding boxes of places (bbox).",
    ar: "الأطر المحيطة بالأماكن (bbox).",
  },
  codes: {
    en: "ACLED’s codes of events as fields of their own.",
    ar: "رموز ACLED للأحداث بوصفها حقولًا.",
  },
  dates: {
    en: "Which of several dates of a place is that of which event; decades and centuries become ranges of years.",
    ar: "أيّ تاريخ من تواريخ المكان يخصّ أيّ حدث؛ والعقود والقرون تصبح مدى من السنوات.",
  },
  unplaced: { en: "Events without a place.", ar: "الأحداث التي لا مكان لها." },
} as const satisfies Record<string, LangMap>;

export type LossId = keyof typeof LOSSES;
