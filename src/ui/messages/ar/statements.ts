import type { StatementMessages } from "../shape/statements.ts";

const figures = new Intl.NumberFormat("ar-IQ");

export const ar: StatementMessages = {
  disputes: {
    compare: "قارن الأقوال",
    all: "كل الأقوال جنبًا إلى جنب",
    only: (n) => `المختلف عليه فقط (${figures.format(n)})`,
    dateFrom: (publisher) => `التاريخ من ${publisher}، وليس في المقال`,
  },
  quote: {
    verbatim: (n) => (n === undefined ? "حرفيًا" : `حرفيًا، الفقرة\u00a0${figures.format(n)}`),
    proof: (start, end) =>
      `وُجدت هذه الكلمات في المقال حرفًا بحرف، في هذا الموضع وحده (الأحرف من ${figures.format(start)} إلى ${figures.format(end)}). ومعها بصمة رقمية تُظهر أي تغيير بعد ذلك.`,
    show: "أظهره في المقال",
    archived: "نسخة مؤرشفة",
    copy: "نسخ الاقتباس",
    copied: "نُسخ الاقتباس.",
    copyByHand: "لم يسمح المتصفح بالنسخ. الاقتباس محدَّد: انسخه بلوحة المفاتيح.",
    label: "الاقتباس",
    cited: (by, source, n) =>
      `${by}، كما ورد في ${source}${n === undefined ? "" : `، الفقرة\u00a0${figures.format(n)}`}`,
    onPlace: "اقتباسات عن هذا المكان",
  },
  record: {
    source: "المصدر:",
    coordinates: "الإحداثيات:",
    inferred: "استنتجها المحرّر",
    inArticle: "، في المقال",
    inData: "، في البيانات",
    notInArticle: "، ليس في المقال",
  },
  developments: { title: "عُرف لاحقًا", about: "عن:", claims: "أقوال من خارج المقال" },
  placesAlone: "أماكن بلا حدث",
  placesBare: "أماكن لا يظهر من أحداثها شيء",
  revisions: {
    title: "التصحيحات",
    corrected: (date) => `صُحّح ${date}`,
    line: (n, date) => `المراجعة ${figures.format(n)}، ${date}`,
    since: (n) => `أُنشئ هذا الرابط على المراجعة ${figures.format(n)} من القصة. صُحّح منذئذ:`,
  },
  help: "المفاتيح",
  notLoaded: "تعذّر تحميل هذا الجزء من الصفحة. تحقق من الاتصال وحاول مرة أخرى.",
};
