import { events, figures } from "./counts.ts";
import { isolated } from "./isolated.ts";
import type { TimelineMessages } from "../shape/timeline.ts";

export const arTimeline: TimelineMessages = {
  inZone: (date, time, zone, offset) => `${date}، ${time} ب${zone} (${offset})`,
  title: "الخط الزمني",
  failed: "تعذّر تحميل الخط الزمني. قائمة الأحداث مرتبة بحسب الزمن.",
  begin: "بداية الفترة",
  end: "نهاية الفترة",
  noLimit: (date) => `${date}، بلا حد`,
  byType: "الأحداث المعروضة بحسب النوع",
  undated: (n) => (n === 0 ? "لا أحداث بلا تاريخ" : `${events(n)} بلا تاريخ`),
  period: "الفترة",
  dates: "إدخال تواريخ",
  all: "المدة كلها",
  own: "فترة مختارة",
  column: (count, when, types) => `${when}، ${events(count)}: ${types.join("، ")}`,
  ofType: (type, count) => `${isolated(type)} ${figures.format(count)}`,
  before: (date) => `قبل ${date}`,
  from: (date) => `منذ ${date}`,
  around: "حول يوم واحد",
  years: "بحسب السنة",
  months: "بحسب الشهر",
  mode: {
    legend: "التواريخ التي تترك شيئًا مفتوحًا",
    possible: "تُحتسب إذا أمكن أن تقع في هذه الفترة",
    certain: "لا تُحتسب إلا إذا كان وقوعها فيها مؤكدًا",
    hint: "التاريخ المسبوق بـ«نحو» أو «ربما» لا يُعدّ مؤكدًا أبدًا.",
  },
};
