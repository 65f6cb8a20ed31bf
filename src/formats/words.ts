/** Words that files carry beside the story's own. */
export const WORDS = {
  type: { en: "Type", ar: "النوع" },
  date: { en: "Date (EDTF)", ar: "التاريخ (EDTF)" },
  marks: {
    en: "~ about, ? possibly, % both, .. open, […] one moment in between",
    ar: "~ تقريبًا، ? ربما، % كلاهما، .. مفتوح، […] لحظة واحدة بينهما",
  },
  place: { en: "Place", ar: "المكان" },
  radius: { en: "known to within, in metres", ar: "معروف في نطاق، بالأمتار" },
  area: { en: "an area; no point in it is meant", ar: "منطقة؛ لا تُقصد نقطة بعينها فيها" },
  quotes: { en: "Quotes", ar: "اقتباسات" },
  unattributed: { en: "Unattributed in the source", ar: "غير منسوب في المصدر" },
  statements: { en: "Who says what", ar: "من يقول ماذا" },
  contested: { en: "These statements differ", ar: "هذه الأقوال مختلفة" },
  agreed: { en: "These statements agree", ar: "هذه الأقوال متفقة" },
  differedEarlier: {
    en: "Differed at first; the latest statements agree",
    ar: "اختلفت في البداية؛ والأقوال الأخيرة متفقة",
  },
  single: { en: "One party’s statement", ar: "قول طرف واحد" },
  earlier: { en: "Earlier", ar: "سابقًا" },
  notInArticle: { en: "not in the article", ar: "ليس في المقال" },
  link: { en: "Link", ar: "الرابط" },
  view: { en: "This view", ar: "هذا العرض" },
  shown: { en: "Events in this file", ar: "الأحداث في هذا الملف" },
  rights: {
    en: "Licence of the texts and data by Dateline",
    ar: "رخصة نصوص Dateline وبياناتها",
  },
  /** Of a story that nobody has published: whose it is the page cannot know. */
  licence: { en: "Licence", ar: "الرخصة" },
  quotesOwned: { en: "Quotes belong to their sources.", ar: "والاقتباسات ملك مصادرها." },
  sources: { en: "Sources", ar: "المصادر" },
  archive: {
    en: "This archive holds the whole story, whatever the view filters. story.json is everything but the places; places.geojson opens in QGIS and geojson.io.",
    ar: "يضم هذا الأرشيف القصة كاملة أيًّا كانت مرشحات العرض. يحوي story.json كل شيء ما عدا الأماكن، ويُفتح places.geojson في QGIS وgeojson.io.",
  },
  rewritten: {
    en: "The two files were written from the records as they were read, not copied byte for byte.",
    ar: "كُتب الملفان من السجلات كما قُرئت، ولم يُنسخا حرفًا بحرف.",
  },
} as const;
