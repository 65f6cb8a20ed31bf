import { figures as grouped, ofEvents } from "./counts.ts";
import type { SharingMessages } from "../shape/sharing.ts";

const figures = new Intl.NumberFormat("ar-IQ", { useGrouping: false });

export const arSharing: SharingMessages = {
  qrName: "رمز QR للرابط",
  qrTooLong: (characters, most) =>
    `عدد محارف هذا الرابط ${figures.format(characters)}، ولا يتسع رمز QR الذي تقرؤه الكاميرا لأكثر من ${figures.format(most)}. انسخ الرابط بدلًا من ذلك أو قلّل عوامل التصفية.`,
  qr: "رمز QR",
  ownOnly: "هذه القصة موجودة على جهازك فقط، في هذا التبويب من متصفحك، فلا يوصلها أي رابط إلى غيرك.",
  ownOnlyPassOn: (isArchive) =>
    `احفظها ${isArchive ? "كأرشيف" : "كمجلد قصة"} (zip) وسلّمه؛ ومن يملكه يستطيع فتحه بالطريقة نفسها.`,
  what: "ما الذي تشاركه",
  view: "هذا العرض بعينه",
  viewIntro:
    "يفتح هذا الرابط ما تراه: الخريطة وعوامل التصفية وما هو مفتوح من حدث أو مكان أو قول أو قائمة.",
  itemPage: (title) => `صفحة: \u2068${title}\u2069`,
  storyPage: "صفحة القصة",
  pageIntro:
    "يفتح هذا الرابط صفحة مستقلة فيها النص واقتباساته ومصادرها. ولا يحمل عوامل التصفية ولا موضع خريطتك.",
  passOn: "إرسال إلى تطبيق آخر",
  passOnFailed: "تعذّر على المتصفح تمرير الرابط. انسخه بدلًا من ذلك.",
  contents: "ما يحتويه هذا الرابط",
  containsNothing: "لا شيء سوى عنوان القصة.",
  leaveOutSearch: "استبعاد نص البحث",
  camera: (lat, lng, zoom) => `\u2066${lat}, ${lng}\u2069، درجة التكبير ${zoom}`,
  noneChosen: "لا شيء",
  allRelations: "لكل الأحداث",
  oneEvent: "حدث واحد، مفتوح",
  eventsHere: "أحداث عند نقطة واحدة، مفتوحة",
  copyByHand: "لم يسمح المتصفح بالنسخ. النص محدَّد: انسخه بلوحة المفاتيح.",
  text: {
    title: "نص قصير",
    field: "النص مع عنوانه",
    copy: "نسخ النص",
    copied: "نُسخ النص.",
    long: (characters, usual) =>
      `عدد الأحرف: ${figures.format(characters)}، وبعض الشبكات لا تقبل أكثر من ${figures.format(usual)}. لا تُختصر الأقوال، لأن الاختصار قد يغيّر معناها.`,
  },
  citation: {
    title: "التوثيق",
    style: "الصيغة",
    field: "نص التوثيق",
    copy: "نسخ التوثيق",
    copied: "نُسخ التوثيق.",
  },
  files: {
    title: "تنزيل",
    amount: (shown, total) => `${grouped.format(shown)} من أصل ${ofEvents(total)}`,
    intro: "تضم الملفات الأحداث التي تُبقيها عوامل التصفية، مع المصادر والرخصة.",
    list: "الملفات",
    loading: "جارٍ تحميل التنسيقات …",
    notLoaded: "تعذّر تحميل التنسيقات. تحقق من الاتصال، ثم أغلق هذا الجزء وافتحه من جديد.",
    given: (name) => `سُلّم الملف «\u2068${name}\u2069» إلى المتصفح ليحفظه.`,
    failed: (label) => `تعذّر إعداد الملف «\u2068${label}\u2069». قد ينجح تنسيق آخر.`,
  },
};
