import type { EmbedMessages } from "../shape/embed.ts";

export const arEmbed: EmbedMessages = {
  open: "فتح في Dateline",
  hints: {
    wheel: (key) => `لتكبير الخريطة اضغط ‎${key}‎ أثناء التمرير، أو انقر الخريطة أولاً.`,
    touch: "لتحريك الخريطة استخدم إصبعين، أو المسها أولاً.",
  },
  title: "العرض في صفحة أخرى",
  intro: "الصق الشيفرة في صفحة لتعرض هذه القصة فيها داخل إطار.",
  preview: "معاينة",
  frameTitle: (headline) => `خريطة: ${headline}`,
  size: "الحجم",
  sizes: { small: "عمود", article: "مقال", wide: "عريض" },
  width: "العرض بالبكسل",
  height: "الارتفاع بالبكسل",
  wrongLength: (least, most, kept) =>
    `المتوقع عدد صحيح من ${least} إلى ${most}؛ ما زالت القيمة ${kept} سارية.`,
  fullWidth: "بعرض الصفحة المتاح",
  language: "اللغة",
  theme: "الألوان",
  themes: { auto: "بحسب جهاز القارئ", light: "فاتحة", dark: "داكنة" },
  ui: "المعروض",
  uis: {
    full: "كل شيء: البحث والمرشحات والخط الزمني",
    min: "الخريطة مع التفاصيل",
    none: "الخريطة من دون أزرار ولا تفاصيل",
  },
  list: "مع قائمة الأحداث",
  scroll: "التمرير يحرّك الخريطة مباشرة",
  keepView: "الفتح بالعرض الحالي",
  code: "شيفرة الصفحة",
  script: "شيفرة ضبط الارتفاع",
  scriptIntro: "اختيارية، مرة واحدة في الصفحة: يصبح ارتفاع كل إطار بقدر ما يعرضه.",
  copyCode: "نسخ شيفرة الصفحة",
  copyScript: "نسخ شيفرة الارتفاع",
  copied: "تم النسخ.",
  refused: "لم يسمح المتصفح بالنسخ. النص محدّد: انسخه يدوياً.",
};
