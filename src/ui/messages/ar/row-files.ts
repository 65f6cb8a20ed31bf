import { count, figures, rows as inRows } from "./counts.ts";
import { sizes } from "../sizes.ts";
import type { RowFileMessages } from "../shape/row-files.ts";

const { size, ofSize } = sizes("ar-IQ", "long");

const COLUMNS = {
  one: "عمود واحد",
  two: "عمودان",
  few: "أعمدة",
  many: "عمودًا",
  other: "عمود",
};

export const arRowFiles: RowFileMessages = {
  intro: (rows, events) =>
    `يضم كل ملف ما تُبقيه عوامل التصفية بعينه: ${inRows(rows)}${
      events === undefined ? "" : `، وعدد الأحداث فيها ${figures.format(events)}`
    }.`,
  fetches: (bytes) =>
    bytes > 0 ? `يُجلب لحفظ واحد منها من النصوص ما حجمه ${size(bytes)}.` : "ولا حاجة إلى جلب المزيد.",
  none: "لا تُبقي عوامل التصفية أي صف، فلا شيء للحفظ.",
  searching: "ما زال البحث عن الكلمات جاريًا.",
  fetching: (done, total) => `جلب النصوص: ${ofSize(done, total)} من ${size(total)}`,
  reading: "قراءة الصفوف",
  writing: (percent) => `كتابة الملف: ${figures.format(percent)}٪`,
  cancel: "إلغاء",
  cancelled: "أُلغي الأمر، ولم يُحفظ أي ملف.",
  refused: "لا يمكن قراءة هذه الصفوف كلها، فلم يُعَدّ أي ملف.",
  notHad: "تعذّر الحصول على نصوص هذه الصفوف كلها، فلم يُعَدّ أي ملف. تحقق من الاتصال ثم حاول من جديد.",
  notMade: "تعذّر إعداد الملف في هذا المتصفح. قد ينجح الأمر مع صفوف أقل.",
  columnsLeftOut: (n) => `ليس في الملف: ${count(n, COLUMNS)} بعد أول ٥٠٠.`,
};
